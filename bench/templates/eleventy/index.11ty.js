import { line, text } from "./_includes/parts.mjs";

export default {
  data: { layout: "frame.11ty.js", title: "Invented facts" },
  render: ({ site, facts, collections }) => `<h1>Invented facts</h1>
<ul>
${site.countries.map(country => `<li><a href="/countries/${country.id}/">${text(country.name)}</a>: ${facts.filter(fact => fact.country === country.id).length}</li>`).join("\n")}
</ul>
<h2>Newest</h2>
<ul>
${facts.slice(-10).map(fact => line(fact)).join("\n")}
</ul>
<h2>Essays</h2>
<ul>
${collections.essays.map(essay => `<li><a href="${essay.url}">${text(essay.data.title)}</a></li>`).join("\n")}
</ul>`,
};
