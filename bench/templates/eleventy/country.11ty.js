import { line, text } from "./_includes/parts.mjs";

export default {
  data: { layout: "frame.11ty.js", pagination: { data: "site.countries", size: 1, alias: "country" }, permalink: data => `/countries/${data.country.id}/` },
  render({ country, facts, site }) {
    const own = facts.filter(fact => fact.country === country.id);
    return `<h1>${text(country.name)}</h1>
<table><thead><tr><th>Kind</th><th>Facts</th></tr></thead><tbody>
${site.kinds.map(kind => `<tr><td>${kind}</td><td>${own.filter(fact => fact.kind === kind).length}</td></tr>`).join("\n")}
</tbody></table>
${site.topics.map(topic => `<section id="${topic.id}"><h2>${text(topic.name)}</h2>
<ul>
${own.filter(fact => fact.topics.includes(topic.id)).map(fact => line(fact, fact.kind)).join("\n")}
</ul></section>`).join("\n")}`;
  },
};
