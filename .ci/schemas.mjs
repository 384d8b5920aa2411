// Validates every file of the content with the committed JSON Schemas, as editors do (draft 7), by a validator that knows nothing of this
// program. Needs the packages ajv and yaml beside it, or in the folder that NODE_MODULES names.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire((process.env.NODE_MODULES ?? process.cwd()) + '/');
const Ajv = require('ajv').default ?? require('ajv');
const { parse } = require('yaml');

const input = process.argv[2] ?? 'input';
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const schemaOf = file => JSON.parse(readFileSync(join('input', 'schemas', file), 'utf8'));
ajv.addSchema(schemaOf('names.json'), 'names.json'); // what the others refer to
const schemas = Object.fromEntries(readdirSync(join('input', 'schemas')).filter(file => file !== 'names.json')
  .map(file => [file.replace('.json', ''), ajv.compile(schemaOf(file))]));
const places = { facts: 'fact', sources: 'source', countries: 'country', questions: 'question', indicators: 'indicator',
  essays: 'essay', pages: 'page', 'topics.yml': 'topic', 'glossary.yml': 'term', 'corrections.yml': 'correction', 'ledger.yml': 'ledger-entry' };

const files = readdirSync(input, { recursive: true }).map(f => f.replaceAll('\\', '/'))
  .filter(f => statSync(join(input, f)).isFile() && /\.(yml|md)$/.test(f)).sort();
let wrong = 0;
for (const file of files) {
  const validate = schemas[places[file.split('/')[0]]];
  if (!validate) continue;
  let text = readFileSync(join(input, file), 'utf8');
  if (file.endsWith('.md')) text = text.split(/^---\s*$/m)[1];
  if (validate(parse(text))) continue;
  wrong++;
  for (const error of validate.errors.slice(0, 5)) console.error(`${input}/${file}: ${error.instancePath} ${error.message}`);
}
console.log(`${files.length} files, ${wrong} that a schema refuses`);
process.exitCode = wrong > 0 || files.length === 0 ? 1 : 0;
