import { text } from "./_includes/parts.mjs";

const entry = fact => `<entry><title>${text(fact.title)}</title><id>https://example.org${fact.url}</id><link href="https://example.org${fact.url}"/>`
  + `<updated>2026-01-01T00:00:00Z</updated><summary>${text(fact.summary)}</summary></entry>`;

export default {
  data: { permalink: "/feed.xml", eleventyExcludeFromCollections: true },
  render: ({ facts }) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Invented facts</title><id>https://example.org/</id><updated>2026-01-01T00:00:00Z</updated>
${facts.slice(-20).map(entry).join("\n")}
</feed>
`,
};
