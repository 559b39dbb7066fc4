// usage: npm ci --ignore-scripts && node graphs.mjs FOLDER OUTPUT
// Lets the TypeScript compiler hold the structured data of every finished page in OUTPUT against the types of schema.org: an unknown type or property,
// or a value out of its range, is an error of the compiler. A graph with each of these faults is put beside them, and must be refused.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [folder, output] = process.argv.slice(2).map(one => path.resolve(one));
// The pages that tell machines nothing are those that no search engine may list.
const unlisted = new Set(JSON.parse(fs.readFileSync(path.join(output, 'manifest.json'), 'utf8')).site.unlisted);
const pages = fs.readdirSync(output, { recursive: true }).filter(file => file.endsWith('.html') && !unlisted.has(`/${file.replace(/(^|\/)index\.html$/, '$1')}`)).sort();
const graphs = pages.map(file => fs.readFileSync(path.join(output, file), 'utf8').match(/<script type="application\/ld\+json">([^<]*)<\/script>/)?.[1]);
const faulty = [
  { '@type': 'Occupation', name: 'x', salary: 1 },
  { '@type': 'Occupation', estimatedSalary: [{ '@type': 'Answer', text: 'x' }] },
  { '@type': 'Occupations', name: 'x' },
];

const file = path.join(folder, 'graphs.ts');
fs.writeFileSync(file, [
  'import type { Graph } from "schema-dts";',
  ...graphs.map((graph, i) => `export const page${i}: Graph = ${graph};`),
  ...faulty.map((node, i) => `export const faulty${i}: Graph = ${JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] })};`),
].join('\n'));
const tsc = spawnSync(process.execPath, [path.join(folder, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--moduleResolution', 'node', file], { encoding: 'utf8' });
fs.rmSync(file);

// Each graph stands on a line of its own, behind the import.
const refused = new Set([...tsc.stdout.matchAll(/graphs\.ts\((\d+),/g)].map(([, line]) => line - 2));
const missed = faulty.filter((_, i) => !refused.has(pages.length + i)).length;
const wrong = pages.filter((_, i) => refused.has(i) || graphs[i] === undefined);
wrong.forEach(page => console.log(`${page}: the structured data is not of the vocabulary`));
if (wrong.length) console.log(tsc.stdout);
console.log(`GRAPHS ${wrong.length || missed ? 'FAIL' : 'PASS'} pages=${pages.length} wrong=${wrong.length} planted-and-missed=${missed}`);
process.exit(wrong.length || missed ? 1 : 0);
