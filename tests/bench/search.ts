/** What search costs a reader: bytes before anything is typed and until the first result, and how long a question takes. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pathsIn } from '../support/built-site.ts';
import { host } from './host.ts';
import { median, times } from './median.ts';

/** Medians of visits by people who have not been here before. */
export interface SearchCost {
  pages: number;
  /** Bytes received, compressed. */
  beforeTyping: number;
  toFirstResult: number;
  /** Milliseconds for one question with its ten results, after the first; from this machine's own disk. */
  query: number;
  slowestQuery: number;
  /** Of the index, on the host. */
  files: number;
  megabytes: number;
}

const QUESTIONS = 15;
const RUNS = 3;
const PAGE = '/search/';

/** What people may ask for: the words in the addresses of the site. */
const wordsIn = (paths: readonly string[]): string[] =>
  [...new Set(paths.flatMap((path) => path.split(/[/-]/)).filter((word) => /^[a-z]{5,}$/.test(word)))].slice(
    0,
    QUESTIONS + 1,
  );

interface Engine {
  search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
}

/** Runs in the page: the engine as the page loaded it. */
async function ask({ bundle, words }: { bundle: string; words: string[] }): Promise<number[]> {
  const engine = (await import(bundle)) as Engine;
  const took: number[] = [];
  for (const word of words) {
    const start = performance.now();
    const { results } = await engine.search(word);
    await Promise.all(results.slice(0, 10).map((result) => result.data()));
    took.push(performance.now() - start);
  }
  return took;
}

interface Watching {
  typed: number;
  shown?: number;
}

/** Runs in the page: notes when the first result stands there. */
function watch(): void {
  const seen = Object.assign(window as unknown as Watching, { typed: performance.now() });
  new MutationObserver(() => {
    if (document.querySelector('#search ol li') !== null) seen.shown ??= performance.now();
  }).observe(document.body, { childList: true, subtree: true });
}

/** Runs in the page: the bytes of all that had come from the first letter until then. */
function cameUntilShown(): number {
  const { typed, shown = Infinity } = window as unknown as Watching;
  return performance
    .getEntriesByType('resource')
    .map((entry) => entry as PerformanceResourceTiming)
    .filter(({ startTime, responseEnd }) => startTime >= typed && responseEnd <= shown)
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
}

async function received(page: Page): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.enable');
  return () => bytes;
}

interface Visit {
  beforeTyping: number;
  toFirstResult: number;
  /** Milliseconds for each question. */
  took: number[];
}

async function visit(browser: Browser, origin: string, [first = '', ...words]: string[]): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bytes = await received(page);
  await page.goto(`${origin}${PAGE}`, { waitUntil: 'networkidle' });
  const beforeTyping = bytes();
  await page.evaluate(watch);
  await page.locator('#search input').fill(first);
  await page.locator('#search ol li').first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const toFirstResult = beforeTyping + (await page.evaluate(cameUntilShown));
  const took = await page.evaluate(ask, { bundle: `${origin}/pagefind/pagefind.js`, words });
  await context.close();
  return { beforeTyping, toFirstResult, took };
}

/** @param folder a finished site, absolute */
export async function searchCost(browser: Browser, folder: string): Promise<SearchCost> {
  const paths = pathsIn(folder);
  const words = wordsIn(paths);
  const { origin, stop } = await host(folder, new Map());
  try {
    const visits = await times(RUNS, () => visit(browser, origin, words));
    const took = visits.flatMap((each) => each.took);
    const index = globSync('pagefind/**/*.*', { cwd: folder });
    return {
      pages: paths.length,
      beforeTyping: median(visits.map((each) => each.beforeTyping)),
      toFirstResult: median(visits.map((each) => each.toFirstResult)),
      query: Math.round(median(took)),
      slowestQuery: Math.round(median(visits.map((each) => Math.max(...each.took)))),
      files: index.length,
      megabytes: Number((index.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1e6).toFixed(1)),
    };
  } finally {
    stop();
  }
}
