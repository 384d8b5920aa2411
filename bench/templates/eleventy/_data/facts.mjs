// Reads the facts, by date and id, and finds each one's neighbours in its country.
import { readdirSync, readFileSync } from "node:fs";
import yaml from "js-yaml";

const before = (a, b) => a < b ? -1 : a > b ? 1 : 0;

export default function () {
  const facts = readdirSync("corpus").flatMap(country => readdirSync(`corpus/${country}`).map(file =>
    yaml.load(readFileSync(`corpus/${country}/${file}`, "utf8"), { schema: yaml.FAILSAFE_SCHEMA })));
  facts.sort((a, b) => before(a.when, b.when) || before(a.id, b.id));
  const last = {};
  for (const fact of facts) {
    fact.url = `/facts/${fact.country}/${fact.id}/`;
    const own = { before: last[fact.country]?.fact, fact };
    if (own.before) last[fact.country].after = fact;
    last[fact.country] = own;
    fact.neighbours = () => own; // a function, so that Eleventy does not follow it when it merges data
  }
  return facts;
}
