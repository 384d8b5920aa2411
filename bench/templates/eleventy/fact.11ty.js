import { name, text } from "./_includes/parts.mjs";

const source = ({ title, publisher, year, url }) =>
  `<li><cite>${text(title)}</cite>, ${text(publisher)}, ${year}. <a href="${text(url)}">${text(url)}</a></li>`;

export default {
  data: { layout: "frame.11ty.js", pagination: { data: "facts", size: 1, alias: "fact" }, permalink: data => data.fact.url, eleventyExcludeFromCollections: true },
  render({ fact, site, refs }) {
    const { before, after } = fact.neighbours();
    return `<article>
<p><a href="/countries/${fact.country}/">${name(site.countries, fact.country)}</a> · ${fact.kind} · <time datetime="${fact.when}">${fact.when}</time></p>
<h1>${text(fact.title)}</h1>
<p class="summary">${text(fact.summary)}</p>
<p>${fact.topics.map(topic => `<a href="/countries/${fact.country}/#${topic}">${name(site.topics, topic)}</a> `).join("")}</p>
<h2>Sources</h2>
<ol>
${fact.sources.map(id => source(refs[id])).join("\n")}
</ol>
<nav aria-label="Neighbours">${before ? `<a rel="prev" href="${before.url}">${text(before.title)}</a>` : ""}${after ? `<a rel="next" href="${after.url}">${text(after.title)}</a>` : ""}</nav>
</article>`;
  },
};
