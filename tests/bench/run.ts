/**
 * `npm run bench`: one table of what the site costs its readers and its makers, and the same in `measured/bench.json`.
 * `npm run bench -- pages paints` measures only these, and puts them in `.cache/`: what is kept was measured all at once.
 * Times are for people to read; no test depends on one.
 */
import { writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { format } from 'prettier';
import { openBrowser } from './browser.ts';
import { CANNOT_SEE } from './lighthouse.ts';
import { RUNS } from './paints.ts';
import { PARTS } from './parts.ts';
import { discardSites } from './sites.ts';
import { type Line, table } from './table.ts';

const names = Object.keys(PARTS);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.log(`There is nothing called "${unknown.join('", "')}" to measure. There are: ${names.join(', ')}.`);
  process.exit(1);
}
const results = asked.length === 0 ? 'measured/bench.json' : '.cache/bench.json';
const chosen = names.filter((name) => asked.length === 0 || asked.includes(name));

const browser = await openBrowser();
const machine = {
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${platform()} ${release().replace(/-.*/, '')}`,
  node: process.version,
  browser: `Chromium ${browser.version()}`,
};
const found: Record<string, unknown> = { machine };
const lines: Line[] = [];
for (const name of chosen) {
  console.log(`Measuring ${name} …`);
  try {
    const measured = await PARTS[name]?.(browser);
    lines.push(...(measured?.lines ?? []));
    found[name] = measured?.data;
  } catch (error) {
    lines.push({ what: name, of: '', measured: `could not be measured: ${(error as Error).message}` });
    process.exitCode = 1;
  }
}
await browser.close();
discardSites();

if (lines.length > 0) {
  writeFileSync(results, await format(JSON.stringify(found), { parser: 'json', printWidth: 160 }));
  console.log(`\n${table(lines)}\n`);
  const broken = lines.filter(({ isKept }) => isKept === false).length;
  if (broken > 0) {
    console.log(`${broken} of ${lines.length} lines do not keep what the site promises.\n`);
    process.exitCode = 1;
  }
  console.log(
    `Paints are medians of ${RUNS} runs at 400 ms and 400 kbit/s; the floor under a help page is its own text alone, and under the others that of the first. ${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.system}, Node ${machine.node}, ${machine.browser}. Lighthouse is asked for all but ${CANNOT_SEE}, which it cannot fetch here. The same is in ${results}.${asked.length === 0 ? ' The figures of the README follow from it: npm test says which are others now.' : ''}`,
  );
}
process.exit();
