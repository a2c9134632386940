/**
 * `npm run bench`: one table of what the site costs its readers and its makers, and the same in `measured/bench.json`.
 * `npm run bench -- pages paints` measures only these. Times are for people to read; no test depends on one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { format } from 'prettier';
import { openBrowser } from './browser.ts';
import { RUNS } from './paints.ts';
import { PARTS } from './parts.ts';
import { discardSites } from './sites.ts';
import { type Line, table } from './table.ts';

const RESULTS = 'measured/bench.json';

const names = Object.keys(PARTS);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.log(`There is nothing called "${unknown.join('", "')}" to measure. There are: ${names.join(', ')}.`);
  process.exit(1);
}
const chosen = names.filter((name) => asked.length === 0 || asked.includes(name));

const browser = await openBrowser();
const machine = {
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${platform()} ${release()}`,
  node: process.version,
  browser: `Chromium ${browser.version()}`,
};
const earlier = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, unknown>) : {};
// What was measured before on the same machine stays when only a part is measured again.
const isSame = JSON.stringify(earlier['machine']) === JSON.stringify(machine);
const results: Record<string, unknown> = isSame ? earlier : { machine };
const lines: Line[] = [];
for (const name of chosen) {
  console.log(`Measuring ${name} …`);
  try {
    const measured = await PARTS[name]?.(browser);
    lines.push(...(measured?.lines ?? []));
    results[name] = measured?.data;
  } catch (error) {
    lines.push({ what: name, of: '', measured: `could not be measured: ${(error as Error).message}` });
    process.exitCode = 1;
  }
}
await browser.close();
discardSites();

if (lines.length > 0) {
  writeFileSync(RESULTS, await format(JSON.stringify(results), { parser: 'json', printWidth: 160 }));
  console.log(`\n${table(lines)}\n`);
  const broken = lines.filter(({ isKept }) => isKept === false).length;
  if (broken > 0) {
    console.log(`${broken} of ${lines.length} lines do not keep what the site promises.\n`);
    process.exitCode = 1;
  }
  console.log(
    `Paints are medians of ${RUNS} runs at 400 ms and 400 kbit/s; the floor under a help page is its own text alone, and under the others that of the first. ${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.system}, Node ${machine.node}, ${machine.browser}. The same is in ${RESULTS}.`,
  );
}
process.exit();
