// Keeps the .NET SDK and the NuGet packages from one Netlify build to the next, for as long as the files that name their versions
// stay the same. A cache that fails costs time and nothing else, so its faults are told and never end a build.
import { createHash } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';

const toolchain = '.netlify/toolchain';
const keyFile = `${toolchain}/key`;
const keyedBy = ['global.json', 'Directory.Packages.props'];

async function currentKey() {
  const hash = createHash('sha256');
  for (const file of keyedBy) hash.update(await readFile(file)).update('\0');
  return hash.digest('hex');
}

async function restore(cache) {
  if (!(await cache.restore(toolchain))) return 'there is no cache of the SDK and the packages yet';
  if ((await readFile(keyFile, 'utf8').catch(() => '')) === (await currentKey())) return 'restored the SDK and the packages';
  await rm(toolchain, { recursive: true, force: true });
  return 'the cached SDK and packages are of other versions and were dropped';
}

async function save(cache) {
  if (!(await stat(toolchain).catch(() => null))) return 'nothing to keep';
  await writeFile(keyFile, await currentKey());
  await cache.save(toolchain, { digests: [keyFile] });
  return 'kept the SDK and the packages for the next build';
}

async function tell(work) {
  console.log(`Cache: ${await work.catch((fault) => `not used (${fault.message})`)}.`);
}

export const onPreBuild = ({ utils }) => tell(restore(utils.cache));

export const onPostBuild = ({ utils }) => tell(save(utils.cache));
