// usage: npm ci --ignore-scripts && node vocabulary.mjs FOLDER
// Holds generator/Checks/StructuredData/vocabulary.txt against schema.org: every type is one of the vocabulary, every property is one of its type,
// and everything that a property may hold here is something that it may hold there. FOLDER is where node_modules is.
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? '.';
const table = fs.readFileSync(new URL('../../../generator/Checks/StructuredData/vocabulary.txt', import.meta.url), 'utf8');
const types = fs.readFileSync(path.join(folder, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');

// "interface OccupationBase extends ThingBase {" and "interface CountryLeaf extends AdministrativeAreaBase {", with their properties.
const known = new Map();
for (const [, name, parents, body] of types.matchAll(/^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]+)\{\n([\s\S]*?)^\}/gm)) {
  const entry = known.get(name) ?? { parents: new Set(), properties: new Map() };
  for (const parent of parents.matchAll(/\b(\w+?)Base\b/g)) if (parent[1] !== name) entry.parents.add(parent[1]);
  for (const [, property, range] of body.matchAll(/^\s+"(\w+)"\?: SchemaValue<([^,]+),/gm)) entry.properties.set(property, range.split('|').map(one => one.trim()));
  known.set(name, entry);
}

if (!known.has('Thing')) known.set('Thing', { parents: new Set(), properties: new Map() });
for (const [, body] of types.matchAll(/^(?:export )?interface ThingBase[^{]*\{\n([\s\S]*?)^\}/gm)) {
  for (const [, property, range] of body.matchAll(/^\s+"(\w+)"\?: SchemaValue<([^,]+),/gm)) known.get('Thing').properties.set(property, range.split('|').map(one => one.trim()));
}

// "export type AdministrativeArea = AdministrativeAreaLeaf | City | Country | string;" says which types are kinds of it.
for (const [, name, kinds] of types.matchAll(/^export type (\w+) = ([^;]+);/gm)) {
  for (const kind of kinds.split('|').map(one => one.trim())) if (kind !== name && known.has(kind)) known.get(kind).parents.add(name);
}

const ancestors = type => new Set([type, ...[...(known.get(type)?.parents ?? [])].flatMap(parent => [...ancestors(parent)])]);
const rangeOf = (type, property) => [...ancestors(type)].flatMap(one => known.get(one)?.properties.get(property) ?? []);
const literals = { URL: ['URL', 'Text'], DateTime: ['DateTime'], Number: ['Number', 'Integer'], Boolean: ['Boolean'], Text: ['Text'] };
const own = new Set(['ListItem.item']);

const faults = [];
let type = '', checked = 0;
for (const line of table.split('\n').filter(line => line && !line.startsWith('#'))) {
  const words = line.trim().split(/\s+/);
  if (!line.startsWith(' ')) {
    type = words[0];
    if (!known.has(type)) faults.push(`${type} is no type of the vocabulary`);
    if (words[1] === '<' && !ancestors(type).has(words[2])) faults.push(`${type} is no ${words[2]}`);
    continue;
  }

  const property = words[0].replace('!', ''), allowed = rangeOf(type, property);
  if (allowed.length === 0) faults.push(`${type} has no property ${property}`);
  else for (const range of words.slice(1)) {
    const fits = literals[range] ? literals[range].some(one => allowed.includes(one)) : [...ancestors(range)].some(one => allowed.includes(one));
    if (!fits && !own.has(`${type}.${property}`)) faults.push(`${type}.${property} may not be ${range}: ${allowed.join(', ')}`);
  }

  checked++;
}

faults.forEach(fault => console.log(fault));
console.log(`VOCABULARY ${faults.length ? 'FAIL' : 'PASS'} properties=${checked} faults=${faults.length}`);
process.exit(faults.length ? 1 : 0);
