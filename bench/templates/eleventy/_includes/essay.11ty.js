import { day, name, text } from "./parts.mjs";

export default {
  data: { layout: "frame.11ty.js" },
  render: data => `<article>
<h1>${text(data.title)}</h1>
<p><time datetime="${day(data.page.date)}">${day(data.page.date)}</time> · ${data.topics.map(topic => name(data.site.topics, topic)).join(" ")}</p>
<p class="summary">${text(data.description)}</p>
${data.content}
</article>`,
};
