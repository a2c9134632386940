/** `npm run prove`: counts what the site does in real browsers, and writes it into `measured/` for the pages that show it. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { chromium } from 'playwright-core';
import { buildDate } from '../src/lib/build-date.ts';
import { identity, type Measured, measuredFile } from '../src/lib/measured.ts';
import { allEngines } from './engines/all-engines.ts';
import { browserProgram } from './support/browser.ts';
import { site } from './support/content.ts';
import { COUNTED, prove } from './support/proof.ts';
import { type BuiltSite, builtSite } from './support/built-site.ts';

const write = async (name: 'privacy' | 'engines', value: unknown): Promise<void> =>
  writeFileSync(measuredFile(name), await format(JSON.stringify(value), { parser: 'json', printWidth: 120 }));
const common = { site: identity(site), on: buildDate() };

async function privacy({ address, paths }: BuiltSite): Promise<Measured<'privacy'>> {
  const { executablePath, env } = await browserProgram();
  const browser = await chromium.launch({
    executablePath,
    env,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const counts = await prove(await browser.newContext(), address, paths);
  const version = browser.version().split('.')[0] ?? '';
  await browser.close();
  const inWords = Object.entries(counts).map(([name, count]) => [COUNTED[name as keyof typeof COUNTED], count]);
  return { ...common, browser: `Chromium ${version}`, pages: paths.length, counts: Object.fromEntries(inWords) };
}

const built = await builtSite();
console.log('Counting what the site does …');
const counted = await privacy(built);
await write('privacy', counted);
for (const [what, count] of Object.entries(counted.counts)) console.log(`  ${count}  ${what}`);
const engines = await allEngines(built.address, built.paths, console.log);
await write('engines', { ...common, pages: built.paths.length, engines });
await built.discard();
console.log('Written into measured/. Build the site again to show it.');
process.exit();
