import { text } from "./parts.mjs";

export default {
  render: data => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text((data.fact ?? data.country ?? data).title ?? data.country.name)} | Invented facts</title>
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/atom+xml" href="/feed.xml">
</head>
<body>
<header><p><a href="/">Invented facts</a></p>
<nav aria-label="Main"><ul>
${data.site.countries.map(country => `<li><a href="/countries/${country.id}/">${text(country.name)}</a></li>`).join("\n")}
<li><a href="/compare/">Compare</a></li>
<li><a href="/chronology/">Chronology</a></li>
</ul></nav></header>
<main>
${data.content}
</main>
<footer><p>All of it is invented.</p></footer>
</body>
</html>
`,
};
