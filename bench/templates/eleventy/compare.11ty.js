import { text } from "./_includes/parts.mjs";

const count = (facts, topic, country) => facts.filter(fact => fact.country === country && fact.topics.includes(topic)).length;

export default {
  data: { layout: "frame.11ty.js", title: "Compare" },
  render: ({ site, facts }) => `<h1>Compare</h1>
<table><thead><tr><th>Topic</th>${site.countries.map(country => `<th>${text(country.name)}</th>`).join("")}</tr></thead><tbody>
${site.topics.map(topic => `<tr><th>${text(topic.name)}</th>${site.countries.map(country =>
    `<td><a href="/countries/${country.id}/#${topic.id}">${count(facts, topic.id, country.id)}</a></td>`).join("")}</tr>`).join("\n")}
</tbody></table>`,
};
