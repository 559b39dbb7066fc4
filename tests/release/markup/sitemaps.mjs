// usage: npm ci --ignore-scripts && node sitemaps.mjs OUTPUT
// Holds every sitemap of a built guide against the schemas of sitemaps.org (and Google's for pictures), which the npm package sitemap carries. A sitemap of its own with a
// fault is refused first.
import fs from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const [output] = process.argv.slice(2).map(one => path.resolve(one));
const schemas = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), 'node_modules/sitemap/schema');
const read = file => fs.readFileSync(file, 'utf8');
const faultsOf = async (fileName, contents) => (await validateXML({
  xml: [{ fileName, contents }],
  schema: [read(path.join(schemas, 'sitemap.xsd'))],
})).errors.map(error => error.message);

const files = fs.readdirSync(output).filter(file => /^sitemap(-\d+)?\.xml$/.test(file));
let faults = 0;
for (const file of files.filter(file => !read(path.join(output, file)).includes('<sitemapindex'))) {
  for (const fault of await faultsOf(file, read(path.join(output, file)))) {
    console.log(`${file}: ${fault}`);
    faults++;
  }
}

const planted = [
  read(path.join(output, 'sitemap.xml')).replace('<loc>', '<lok>').replace('</loc>', '</lok>'),
  read(path.join(output, 'sitemap.xml')).replace(/<lastmod>[^<]*</, '<lastmod>21 November<'),
];
let missed = 0;
for (const text of planted) if ((await faultsOf('planted.xml', text)).length === 0) missed++;
console.log(`SITEMAPS ${faults || missed || !files.length ? 'FAIL' : 'PASS'} files=${files.length} faults=${faults} planted-and-missed=${missed}`);
process.exit(faults || missed || !files.length ? 1 : 0);
