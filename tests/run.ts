/**
 * `npm test`: everything, in the order of the stages. Types first, then what needs no site, then the finished site in
 * files and in a browser, last in every other browser engine there is. Ends with one line that counts.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startVitest, type TestCase } from 'vitest/node';
import { browserName } from './support/browser.ts';

const started = Date.now();
let passed = 0;
let failed = 0;

console.log('Checking types …');
const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
const types = spawnSync(process.execPath, [astro, 'check'], {
  encoding: 'utf8',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (types.status === 0) passed += 1;
else {
  failed += 1;
  console.log(types.stdout, types.stderr);
}

console.log(`Building the site and testing it with ${browserName()} …`);
const vitest = await startVitest([], {
  config: join(import.meta.dirname, 'vitest.config.ts'),
  watch: false,
  reporters: [['default', { summary: false }]],
});
const tests = vitest.state.getTestModules().flatMap((module): TestCase[] => [...module.children.allTests()]);
const broken =
  vitest.state.getTestModules().filter((module) => module.errors().length > 0).length +
  vitest.state.getUnhandledErrors().length;
await vitest.close();

const engines = spawnSync(process.execPath, [join(import.meta.dirname, 'engines/run.ts')], { encoding: 'utf8' });
const counts = /(\d+) passed, (\d+) failed\s*$/.exec(engines.stdout);
console.log(engines.stdout.replace(counts?.[0] ?? '', '').trim(), engines.stderr);
passed += Number(counts?.[1] ?? 0);
failed += counts === null ? 1 : Number(counts[2]);

passed += tests.filter((test) => test.result().state === 'passed').length;
failed += tests.filter((test) => test.result().state === 'failed').length + broken;
if (tests.length === 0) failed += 1;
const leftOut = tests.filter((test) => test.result().state === 'skipped');
if (leftOut.length > 0)
  console.log(`${leftOut.length} left out here:\n${leftOut.map((test) => `  ${test.fullName}`).join('\n')}`);

console.log(`Finished in ${Math.round((Date.now() - started) / 1000)} seconds.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
