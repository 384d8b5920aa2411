import { line, name } from "./_includes/parts.mjs";

export default {
  data: { layout: "frame.11ty.js", title: "Chronology" },
  render: ({ site, facts }) => `<h1>Chronology</h1>
${[...Map.groupBy(facts, fact => fact.when.slice(0, 4))].map(([year, own]) => `<h2>${year}</h2>
<ul>
${own.map(fact => line(fact, name(site.countries, fact.country))).join("\n")}
</ul>`).join("\n")}`,
};
