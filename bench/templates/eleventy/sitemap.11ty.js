export default {
  data: { permalink: "/sitemap.xml", eleventyExcludeFromCollections: true },
  render: ({ facts, collections }) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[...collections.all, ...facts].map(page => `<url><loc>https://example.org${page.url}</loc></url>`).join("\n")}
</urlset>
`,
};
