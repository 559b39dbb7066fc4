// usage: npm ci --ignore-scripts && node hosting.mjs OUTPUT ROOT
// Reads the headers and redirects of a built guide with the tools of those who will read them: Netlify's own parsers, MDN's HTTP Observatory and Google's evaluator of content
// policies. Nothing is asked of the network. Every rule is also broken on purpose, and each tool must see it.
import fs from 'node:fs';
import path from 'node:path';
import { resolveConfig } from '@netlify/config';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';

const [output, root] = process.argv.slice(2).map(one => path.resolve(one));
const faults = [];
const fault = sentence => { faults.push(sentence); console.log(sentence); };
const read = file => fs.readFileSync(path.join(output, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const addressOf = file => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const pages = manifest.files.filter(file => file.path.endsWith('.html'));

// The Observatory wants the list of hosts that browsers know for https, which its installation fetches. No host of the guide is on it.
const observatory = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), 'node_modules/@mdn/mdn-http-observatory');
const preloaded = path.join(observatory, 'conf/hsts-preload.json');
if (!fs.existsSync(preloaded)) fs.writeFileSync(preloaded, '{}');
const { ALL_TESTS } = await import(path.join(observatory, 'src/constants.js'));
const { Requests } = await import(path.join(observatory, 'src/types.js'));
const { getScoreModifier } = await import(path.join(observatory, 'src/grader/grader.js'));
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await import(path.join(observatory, 'src/grader/charts.js'));

// 1. What Netlify reads is what was written, rule by rule.
const written = text => {
  const rules = [];
  for (const line of text.split('\n').filter(line => line.trim())) {
    if (line.startsWith('/')) rules.push({ for: line, values: {} });
    else {
      const colon = line.indexOf(':');
      rules.at(-1).values[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
    }
  }
  return rules;
};
const config = path.join(root, 'netlify.toml');
const { headers, errors } = await parseAllHeaders({ headersFiles: [path.join(output, '_headers')], netlifyConfigPath: config, minimal: false, configHeaders: [] });
errors.forEach(error => fault(`_headers: ${error.message}`));
const seen = headers.map(rule => ({ for: rule.for, values: rule.values }));
const meant = written(read('_headers'));
if (JSON.stringify(seen) !== JSON.stringify(meant)) fault(`_headers: Netlify reads ${seen.length} rules otherwise than the ${meant.length} that were written`);

const redirects = await parseAllRedirects({ redirectsFiles: [path.join(output, '_redirects')], netlifyConfigPath: config, minimal: false, configRedirects: [] });
redirects.errors.forEach(error => fault(`_redirects: ${error.message}`));
const lines = read('_redirects').split('\n').filter(Boolean);
const followed = redirects.redirects.map(rule => `${rule.from ?? rule.path} ${rule.to} ${rule.status}`);
if (JSON.stringify(followed) !== JSON.stringify(lines)) fault(`_redirects: Netlify follows ${followed.length} rules otherwise than the ${lines.length} that were written`);
const targets = new Set(manifest.files.map(file => addressOf(file.path)));
for (const rule of redirects.redirects) {
  if (rule.status !== 301 || rule.force || !targets.has(rule.to)) fault(`_redirects: ${rule.from ?? rule.path} leads to ${rule.to} with ${rule.status}`);
  if (targets.has(rule.from ?? rule.path)) fault(`_redirects: ${rule.from ?? rule.path} is a file, which goes first`);
}
for (const { from, to } of manifest.site.redirects) if (!followed.includes(`${from} ${to} 301`)) fault(`_redirects: the redirect from ${from} to ${to} is missing`);

for (const context of ['production', 'deploy-preview', 'branch-deploy']) {
  const resolved = await resolveConfig({ repositoryRoot: root, config, cwd: root, context, branch: 'main', mode: 'require', offline: true, siteInfo: {}, buffer: true, env: {} });
  const { build, headers: own, redirects: ways } = resolved.config;
  if (!build.command || path.relative(root, build.publish) !== 'output') fault(`netlify.toml: ${context} builds into ${build.publish} with ${build.command}`);
  const added = own.filter(rule => !headers.some(one => one.for === rule.for)).length + ways.filter(way => !followed.includes(`${way.from ?? way.path} ${way.to} ${way.status}`)).length;
  if (added) fault(`netlify.toml: ${context} adds ${added} rules to those of the generator`);
}

// 2. Each page as a browser is given it.
const headersOf = (address, rules = headers) => {
  const found = {};
  for (const rule of rules.filter(rule => new RegExp(rule.forRegExp.source, rule.forRegExp.flags).test(address))) {
    for (const [name, value] of Object.entries(rule.values)) found[name.toLowerCase()] = name.toLowerCase() in found ? `${found[name.toLowerCase()]}, ${value}` : value;
  }
  return found;
};
const scoreOf = (address, html, found) => {
  const given = Object.defineProperty({ 'content-type': 'text/html; charset=utf-8', ...found }, 'get', { value: name => given[name.toLowerCase()] });
  const response = { status: 200, data: html, headers: given, verified: true, request: { headers: { origin: 'https://http-observatory.security.mozilla.org' } }, config: {} };
  const requests = new Requests('roleguide.example');
  // As Netlify does it: an address without encryption leads to the same one with it.
  const chain = [{ url: new URL(`http://roleguide.example${address}`), status: 301 }, { url: new URL(`https://roleguide.example${address}`), status: 200 }];
  requests.responses = { auto: response, https: response, http: response, cors: response, httpRedirects: chain, httpsRedirects: chain };
  requests.resources = { path: html };
  requests.session = { url: new URL(`https://roleguide.example${address}`), jar: { getCookiesSync: () => [], serializeSync: () => ({ cookies: [] }) } };
  let [base, all] = [100, 100];
  for (const test of ALL_TESTS) {
    const { result } = test(requests);
    const modifier = result ? getScoreModifier(result) : 0;
    all += modifier;
    if (modifier < 0) base += modifier;
  }
  return base >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : base;
};
const findingsOf = policy => new CspEvaluator(new CspParser(policy).csp).evaluate().filter(one => [Severity.HIGH, Severity.MEDIUM, Severity.HIGH_MAYBE, Severity.MEDIUM_MAYBE].includes(one.severity));

let lowest = Infinity;
const kinds = new Set();
for (const page of pages) {
  const [address, html] = [addressOf(page.path), read(page.path)];
  const found = headersOf(address);
  const score = scoreOf(address, html, found);
  lowest = Math.min(lowest, score);
  kinds.add(page.kind);
  if (score < 130) fault(`${address}: the Observatory gives ${score}, expected 130 or more`);
  for (const finding of findingsOf(found['content-security-policy'] ?? '')) fault(`${address}: ${finding.directive} ${finding.value ?? ''}: ${finding.description}`);
}

// 3. What kind of file each address is, and who may have it.
for (const file of manifest.files) {
  const found = headersOf(addressOf(file.path));
  const [isTwin, isOpen] = [file.path.endsWith('.md'), /^(data|social)\//.test(file.path)];
  const production = manifest.site.context === 'production';
  if ((found['x-robots-tag'] ?? '') !== (isTwin || !production ? 'noindex' : '')) fault(`${file.path}: X-Robots-Tag is ${found['x-robots-tag']}`);
  if (isTwin !== (found['content-type'] === 'text/markdown; charset=utf-8')) fault(`${file.path}: its type is ${found['content-type']}`);
  if (isOpen !== (found['access-control-allow-origin'] === '*')) fault(`${file.path}: Access-Control-Allow-Origin is ${found['access-control-allow-origin']}`);
}

// 4. The tools bite.
const broken = [
  scoreOf('/', read('index.html'), {}) < 130,
  scoreOf('/', read('index.html'), { ...headersOf('/'), 'content-security-policy': "script-src 'unsafe-inline' *" }) < 130,
  findingsOf("script-src 'unsafe-inline' *; object-src *").length > 0,
  (await parseAllRedirects({ redirectsFiles: [], netlifyConfigPath: config, minimal: false, configRedirects: [{ from: 1 }] })).errors.length > 0,
];
broken.forEach((isSeen, i) => { if (!isSeen) fault(`the planted fault ${i + 1} was not seen`); });

console.log(`HOSTING ${faults.length ? 'FAIL' : 'PASS'} pages=${pages.length} kinds=${kinds.size} headers=${headers.length} redirects=${followed.length} lowest-score=${lowest} faults=${faults.length}`);
process.exit(faults.length ? 1 : 0);
