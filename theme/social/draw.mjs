#!/usr/bin/env node
// Draws the pictures of link previews, 1200 by 630 pixels: one for each kind of page and one for each category of the guide, all with the guide's name. Do this after
// a category came or was renamed, and before a guide of another name is published; look at the pictures, and commit them. A build draws none.
//
//   cd theme/social && npm ci && CHROME_PATH=/path/to/chrome node draw.mjs
//
// The words are those of pictures.json, input/site.yml and input/categories.yml; colours, fonts and the icon are the theme's. The guide's own pictures were drawn with P052
// (Debian: fonts-urw-base35), the free cut of the theme's serif.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { parse } from 'yaml';
import { motif } from './motifs.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const read = file => fs.readFileSync(path.join(here, file), 'utf8');
const target = path.join(here, '../Assets/social');
const mostBytes = 40 * 1024;

const site = parse(read('../../input/site.yml'));
const kinds = JSON.parse(read('pictures.json'));
const categories = parse(read('../../input/categories.yml'));
const cards = [
  ...Object.entries(kinds).map(([name, title]) => ({ name, title, line: site.tagline })),
  ...categories.map(category => ({ name: `category-${category.id}`, title: category.title, line: category.summary })),
];

const escaped = words => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = card => `<!doctype html><meta charset="utf-8"><style>${read('../Assets/10-tokens.css')}${read('card.css')}</style>
<main><header>${read('../Assets/icon.svg')}<b>${escaped(site.name)}</b></header><h1>${escaped(card.title)}</h1><p>${escaped(card.line)}</p></main><aside>${motif(card.name)}</aside>`;

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium' });
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
fs.mkdirSync(target, { recursive: true });
let failed = false;
for (const card of cards) {
  await tab.setContent(page(card));
  const overflows = await tab.evaluate(() => document.querySelector('main').scrollHeight > 630);
  const file = path.join(target, `${card.name}.png`);
  await sharp(await tab.screenshot()).png({ palette: true, colours: 64, effort: 10, compressionLevel: 9, dither: 0 }).toFile(file);
  const bytes = fs.statSync(file).size;
  const isBad = overflows || bytes > mostBytes;
  failed ||= isBad;
  console.log(`${isBad ? 'BAD ' : 'good'} ${card.name}.png ${bytes} bytes${overflows ? ', its words do not fit' : ''}`);
}

await browser.close();

// A category that is gone needs no picture.
const record = 'drawn.json';
const wanted = new Set([record, ...cards.map(card => `${card.name}.png`)]);
for (const file of fs.readdirSync(target).filter(file => !wanted.has(file))) {
  fs.rmSync(path.join(target, file));
  console.log(`gone ${file}`);
}

// What the pictures say, for the words beside them and for whoever gives the guide another name.
fs.writeFileSync(path.join(target, record), `${JSON.stringify(Object.fromEntries(cards.map(card => [card.name, { site: site.name, title: card.title, line: card.line }])), null, 2)}\n`);
process.exit(failed ? 1 : 0);
