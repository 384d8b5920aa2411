// Holds a built site against parsers and validators that others wrote: node validate.mjs <output folder>.
// The site must have been built with a host, without which there are no feeds. Ends with 1 when anything is wrong.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import citation from "citation-js";
import { parse as parseCsv } from "csv-parse/sync";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import ICAL from "ical.js";
import jsonld from "jsonld";
import tableschema from "tableschema";

const root = process.argv[2] ?? "output";
const problems = [];
const text = path => readFileSync(join(root, path), "utf8");
const json = path => JSON.parse(text(path));
const files = folder => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  .filter(f => f.isFile()).map(f => relative(root, join(f.parentPath, f.name)));
const all = files(".");
const wrong = (path, problem) => problems.push(`${path}: ${problem}`);
const count = (what, number) => console.log(`${String(number).padStart(6)} ${what}`);

async function check(what, paths, test) {
  if (paths.length === 0) wrong(what, "there are none");
  for (const path of paths) {
    try {
      await test(path);
    } catch (e) {
      wrong(path, e.message);
    }
  }
  count(what, paths.length);
}

// The interface: every answer against its schema, and its description.
const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addFormat("iri", /^[a-z][a-z0-9+.-]*:[^\s]+$/i);
const schemas = new Map(all.filter(f => f.startsWith("api/v1/schemas/")).map(f => [basename(f), ajv.compile(json(f))]));
await check("answers of the interface (ajv)",
  all.filter(f => f.startsWith("api/v1/") && !f.includes("/schemas/") && !f.endsWith("openapi.json")), path => {
    const answer = json(path);
    const valid = schemas.get(basename(answer.$schema));
    if (!valid(answer)) throw new Error(ajv.errorsText(valid.errors.slice(0, 3)));
  });
await check("descriptions of the interface (openapi-schema-validator)", ["api/v1/openapi.json"], async path => {
  const result = await new Validator().validate(json(path));
  if (!result.valid) throw new Error(JSON.stringify(result.errors).slice(0, 500));
});

// The tables: types, keys and references as the data package declares them.
const descriptor = json("data/datapackage.json");
const rowsOf = path => parseCsv(text(path), { bom: true, columns: true, relaxColumnCount: false });
const tables = new Map(descriptor.resources.map(r => [r.name, rowsOf(`data/${r.path}`)]));
await check("tables (csv-parse, tableschema)", descriptor.resources.map(r => `data/${r.path}`), async path => {
  const resource = descriptor.resources.find(r => `data/${r.path}` === path);
  const { foreignKeys, ...own } = resource.schema;
  const schema = await tableschema.Schema.load(own);
  if (!schema.valid) throw new Error(schema.errors.map(e => e.message).join("; "));
  const rows = tables.get(resource.name);
  const names = resource.schema.fields.map(f => f.name);
  const keys = new Set();
  rows.forEach((row, i) => {
    if (Object.keys(row).join() !== names.join()) throw new Error(`row ${i + 2} has other columns`);
    try {
      schema.castRow(names.map(n => row[n]));
    } catch (e) {
      throw new Error(`row ${i + 2}: ${(e.errors?.length ? e.errors : [e]).map(e => e.message).join("; ")}`);
    }
    for (const field of resource.schema.fields.filter(f => f.categories)) {
      if (row[field.name] !== "" && !field.categories.includes(row[field.name])) {
        throw new Error(`row ${i + 2}: ${row[field.name]} is no category of ${field.name}`);
      }
    }
    const key = JSON.stringify(resource.schema.primaryKey.map(n => row[n]));
    if (keys.has(key)) throw new Error(`row ${i + 2} has the key of another`);
    keys.add(key);
  });
  for (const { fields: [field], reference } of foreignKeys ?? []) {
    const ids = new Set(tables.get(reference.resource).map(r => r[reference.fields[0]]));
    const lost = rows.find(r => r[field] !== "" && !ids.has(r[field]));
    if (lost) throw new Error(`${field} names ${lost[field]}, which ${reference.resource} does not have`);
  }
});
await check("catalogues (jsonld)", ["data/catalog.jsonld"], async path => {
  const quads = await jsonld.toRDF(json(path), { base: "https://example.org/data/catalog.jsonld", format: "application/n-quads" });
  if (!quads.includes("http://www.w3.org/ns/dcat#Distribution")) throw new Error("it has no distribution");
});

// Feeds, calendars, references.
await check("Atom feeds (feedsmith)", all.filter(f => basename(f) === "feed.xml"), path => {
  const feed = parseAtomFeed(text(path));
  if (!feed.id || !feed.title || !feed.updated) throw new Error("it lacks what a feed must have");
  if (feed.entries?.some(e => !e.id || !e.title || !e.updated)) throw new Error("an entry lacks what it must have");
});
await check("JSON Feeds (feedsmith)", all.filter(f => basename(f) === "feed.json"), path => {
  const feed = parseJsonFeed(json(path));
  if (!feed.title || feed.items.some(i => !i.id || !i.content_text)) throw new Error("it lacks what a feed must have");
});
await check("calendars (ical.js)", all.filter(f => basename(f) === "calendar.ics"), path => {
  const events = new ICAL.Component(ICAL.parse(text(path))).getAllSubcomponents("vevent").map(e => new ICAL.Event(e));
  if (new Set(events.map(e => e.uid)).size !== events.length) throw new Error("two events have one id");
  const odd = events.find(e => !e.startDate.isDate || e.endDate.compare(e.startDate) <= 0);
  if (odd) throw new Error(`${odd.uid} is no span of days`);
});
await check("bibliographies (citation-js)", all.filter(f => /^data\/bibliography\.(json|bib|ris)$/.test(f)), path => {
  const works = path.endsWith(".json") ? json(path) : new citation(text(path)).data;
  if (works.length !== tables.get("sources").length) throw new Error(`${works.length} works of ${tables.get("sources").length} are read`);
});

// Spreadsheets: LibreOffice reads every table as it is, letter by letter and column by column.
const office = ["soffice", "libreoffice"].find(name => {
  try { return execFileSync("which", [name]); } catch { return false; }
});
if (office) {
  const folder = mkdtempSync(join(tmpdir(), "tables-"));
  const convert = (filter, options, ...paths) => execFileSync(office, [
    `-env:UserInstallation=file://${folder}/profile`, "--headless", ...options, "--convert-to", filter, "--outdir", folder, ...paths], { stdio: "pipe" });
  const asText = "44,34,76,1,,0,true,false";
  const same = (path, read) => {
    const [expected, found] = [parseCsv(text(path), { bom: true }), parseCsv(readFileSync(read, "utf8"), { bom: true })];
    if (expected.length !== found.length) throw new Error(`${found.length} rows of ${expected.length} are read`);
    expected.forEach((row, i) => row.forEach((value, n) => {
      const there = found[i][n] ?? "";
      if (value !== there && value !== `'${there}` && !(value !== "" && Number(value) === Number(there))
        && value !== there.toLowerCase()) throw new Error(`row ${i + 1}, column ${n + 1}: '${there}' stands for '${value}'`);
    }));
  };
  try {
    const paths = descriptor.resources.map(r => `data/${r.path}`);
    convert(`csv:Text - txt - csv (StarCalc):${asText}`, [`--infilter=CSV:44,34,76,1,,0,true,false`], ...paths.map(p => join(root, p)));
    await check("tables opened as CSV (LibreOffice)", paths, path => same(path, join(folder, basename(path))));
    convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", [], join(root, "data/tables.xlsx"));
    await check("sheets of the workbook (LibreOffice)", paths,
      path => same(path, join(folder, `tables-${basename(path, ".csv")}.csv`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  console.log("LibreOffice is not installed: no spreadsheet was opened.");
}

for (const problem of problems) console.error(`error: ${problem}`);
process.exitCode = problems.length === 0 && existsSync(root) ? 0 : 1;
