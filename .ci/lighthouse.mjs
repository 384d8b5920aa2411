// Serves the site as a web server would, compressed, and runs Lighthouse on a page of each kind.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const work = process.argv[2];
const pages = ['', 'questions/', 'countries/kazakhstan/', 'compare/', 'chronology/', 'facts/uz/karakalpakstan/',
  'essays/likes-and-reposts/', 'indicators/internet-users/'];
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.txt': 'text/plain' };

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, 'http://localhost').pathname);
  try {
    const file = join(work, 'site', path.endsWith('/') ? path + 'index.html' : path);
    const content = gzipSync(readFileSync(file));
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip' });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise(listening => server.on('listening', listening));

let faults = 0;
for (const page of pages) {
  const run = spawn(process.execPath, [join(work, 'node_modules/lighthouse/cli/index.js'),
    `http://127.0.0.1:${server.address().port}/${page}`, '--quiet', '--output=json', '--output-path=stdout',
    '--chrome-flags=--headless --no-sandbox --disable-gpu'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const part of run.stdout) text += part;
  const report = JSON.parse(text);
  const scores = Object.values(report.categories).map(c => [c.title, Math.round(c.score * 100)]);
  console.log(`/${page}: ${scores.map(s => s.join(' ')).join(', ')}`);
  for (const category of Object.values(report.categories)) {
    for (const { id, weight } of category.auditRefs) {
      const { score, title } = report.audits[id];
      if (weight > 0 && score !== null && score < 0.9) console.log(`  ${title}`);
    }
  }
  if (scores.some(([, score]) => score < 100)) faults++;
}
server.close();
process.exit(faults > 0 ? 1 : 0);
