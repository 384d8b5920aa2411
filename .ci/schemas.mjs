// Validates every file of the content with the committed JSON Schemas, as editors do (draft 7), by a validator that knows nothing of this
// program; with --bad and a file that BadInputTests wrote, every bad file that a schema can see is refused. Needs the packages ajv and yaml beside it, or in the folder that NODE_MODULES names.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire((process.env.NODE_MODULES ?? process.cwd()) + '/');
const Ajv = require('ajv').default ?? require('ajv');
const { parse } = require('yaml');

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const schemaOf = file => JSON.parse(readFileSync(join('input', 'schemas', file), 'utf8'));
const at = process.argv.indexOf('--bad');
const bad = at > 0 ? JSON.parse(readFileSync(process.argv[at + 1], 'utf8')) : null;
ajv.addSchema(bad?.names ?? schemaOf('names.json'), 'names.json'); // what the others refer to; the bad files name other countries
const schemas = Object.fromEntries(readdirSync(join('input', 'schemas')).filter(file => file !== 'names.json')
  .map(file => [file.replace('.json', ''), ajv.compile(schemaOf(file))]));
const places = { facts: 'fact', sources: 'source', countries: 'country', questions: 'question', indicators: 'indicator',
  essays: 'essay', pages: 'page', 'topics.yml': 'topic', 'glossary.yml': 'term', 'corrections.yml': 'correction', 'ledger.yml': 'ledger-entry' };

const contentOf = (path, text) => parse(path.endsWith('.md') ? text.split(/^---\s*$/m)[1] : text);
const schemaFor = path => schemas[places[path.split('/')[0]]];

process.exitCode = bad ? refuseBad(bad.cases) : takeGood(process.argv[2] ?? 'input');

// Every file of the content passes.
function takeGood(input) {
  const files = readdirSync(input, { recursive: true }).map(f => f.replaceAll('\\', '/'))
    .filter(f => statSync(join(input, f)).isFile() && /\.(yml|md)$/.test(f)).sort();
  let wrong = 0;
  for (const file of files) {
    const validate = schemaFor(file);
    if (!validate || validate(contentOf(file, readFileSync(join(input, file), 'utf8')))) continue;
    wrong++;
    for (const error of validate.errors.slice(0, 5)) console.error(`${input}/${file}: ${error.instancePath} ${error.message}`);
  }
  console.log(`${files.length} files, ${wrong} that a schema refuses`);
  return wrong > 0 || files.length === 0 ? 1 : 0;
}

// Every bad file is refused whose fault is one of those that a schema can see: what is missing, unknown or of another shape, a word that
// is not on its list, a form that is not that of a date, an address or a name. The cases, and what the program says of them, are written
// by BadInputTests; what needs other files, the calendar or arithmetic is for the program alone.
function refuseBad(cases) {
  const seen = { FACT019: /./, FACT020: /./, FACT021: /./, FACT012: /Unknown (topic|country)/,
    FACT022: /cannot be '|must be a (number|web address|short name)|must be true or false|must be from|is an empty list|has the unknown language|no English words/ };
  let refused = 0; let wrong = 0;
  for (const { name, path, text, found } of cases) {
    const validate = schemaFor(path);
    const isGood = name === 'nothing is wrong'; // without these, whatever is refused might be refused for another reason
    if (!validate || !(isGood || found.some(f => seen[f.code]?.test(f.message)))) continue;
    let content;
    try { content = contentOf(path, text); } catch { continue; } // not YAML at all
    if (validate(content) === isGood) {
      if (!isGood) refused++;
      continue;
    }
    wrong++;
    console.error(`${path}: ${isGood ? `is refused, and nothing is wrong: ${JSON.stringify(validate.errors[0])}`
      : `'${name}' passes, but: ${found.map(f => f.message).join(' ')}`}`);
  }
  console.log(`${refused} bad files that a schema refuses, ${wrong} that it judges wrongly`);
  return wrong > 0 || refused === 0 ? 1 : 0;
}
