/**
 * `npm run bench`: what each kind of page weighs, and when a reader on a slow connection sees it. Times are for people to
 * read; no test depends on one.
 */
import { checkTimes } from './check-times.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { chromium, type Browser } from 'playwright-core';
import { format } from 'prettier';
import { browserProgram } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { textOf } from '../support/text.ts';
import { compressed, host } from './compressed.ts';

/** A slow 3G connection: milliseconds of latency, bytes a second. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const RUNS = 5;
const FLOOR = '/floor/';

const KINDS = [
  '/help/',
  '/ru/help/',
  '/ar/help/',
  '/',
  '/learn/signs/',
  '/training/recognize-and-respond/',
  '/progress/',
  '/about/',
  '/search/',
];

const median = (values: number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

interface Row {
  page: string;
  raw: number;
  brotli: number;
  requests: number;
  /** Milliseconds on the slow connection, medians. */
  firstPaint: number;
  largestPaint: number;
}

async function paints(
  browser: Browser,
  address: string,
): Promise<{ first: number; largest: number; requests: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  let requests = 0;
  page.on('request', (request) => (requests += request.url().startsWith('data:') ? 0 : 1));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => Object.assign(window, { largest: list.getEntries().at(-1)?.startTime })).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  await page.goto(address);
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largest: (window as unknown as { largest?: number }).largest ?? 0,
  }));
  await context.close();
  return { ...times, requests };
}

const built = await builtSite();
const htmlOf = (path: string): string => readFileSync(join(built.folder, path, 'index.html'), 'utf8');
// The least that could show the help page: the same text, and nothing else.
const floor = `<!doctype html><meta charset="utf-8"><title>Floor</title><p>${textOf(parse(htmlOf('/help/')))}`;
const { origin, stop } = await host(built.folder, new Map([[FLOOR, floor]]));
const { executablePath, env } = await browserProgram();
const browser = await chromium.launch({
  executablePath,
  env,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});

const rows: Row[] = [];
for (const page of [FLOOR, ...KINDS.filter((path) => built.paths.includes(path))]) {
  const html = page === FLOOR ? floor : htmlOf(page);
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await paints(browser, origin + page));
  rows.push({
    page,
    raw: Buffer.byteLength(html),
    brotli: compressed(html).length,
    requests: median(runs.map(({ requests }) => requests)),
    firstPaint: median(runs.map(({ first }) => first)),
    largestPaint: median(runs.map(({ largest }) => largest)),
  });
}

const least = rows[0]?.firstPaint ?? 1;
console.log(`Medians of ${RUNS} runs on ${cpus()[0]?.model.trim() ?? 'this machine'}, Chromium ${browser.version()}.`);
console.log(
  'Bytes are of the page itself; paints are milliseconds at 400 ms and 400 kbit/s. The floor is the text of the help page alone.',
);
console.table(rows.map((row) => ({ ...row, 'first paint ÷ floor': (row.firstPaint / least).toFixed(2) })));
const checks = checkTimes();
console.log(
  `Checking the content: ${checks.content} ms. The slowest of ${checks.edits} bad edits: ${checks.slowest} ms (${checks.which}).`,
);
mkdirSync('.cache', { recursive: true });
const machine = {
  cpu: cpus()[0]?.model.trim(),
  cores: cpus().length,
  node: process.version,
  browser: browser.version(),
};
writeFileSync(
  '.cache/bench.json',
  await format(JSON.stringify({ machine, runs: RUNS, rows, checks }), { parser: 'json', printWidth: 160 }),
);
await browser.close();
stop();
await built.discard();
process.exit();
