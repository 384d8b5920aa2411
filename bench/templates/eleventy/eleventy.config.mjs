import yaml from "js-yaml";
import footnote from "markdown-it-footnote";

export default function (config) {
  config.addDataExtension("yaml", text => yaml.load(text));
  config.amendLibrary("md", markdown => markdown.use(footnote));
  config.addPassthroughCopy("style.css");
  config.addCollection("essays", api => api.getFilteredByTag("essay").sort((a, b) => a.inputPath < b.inputPath ? -1 : 1));
  return { markdownTemplateEngine: false };
}
