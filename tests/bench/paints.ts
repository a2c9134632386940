/** When a reader on a slow connection sees a page, and a number to call on it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { textOf } from '../support/text.ts';
import { host } from './host.ts';
import { median, times } from './median.ts';

/** Slow 3G: milliseconds of latency, bytes a second (400 kbit/s). */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
export const RUNS = 5;
/** Where the floor under a page stands. */
const under = (path: string): string => `/floor${path}`;

/** Milliseconds from the first byte asked for, medians. */
export interface Paints {
  kind: string;
  path: string;
  first: number;
  largest: number;
  /** A number to call is painted, on the screen. */
  number: number;
  /** First paint, beside that of a help page's text and nothing else: its own, or for other pages the one of the site's own language. */
  overFloor: number;
}

type Times = Pick<Paints, 'first' | 'largest' | 'number'>;

interface Watching {
  largest?: number;
  number?: number;
}

/** Runs in the page, before anything else: notes the frame before which a link to a number was laid out on the screen. */
function watch(): void {
  const seen = window as unknown as Watching;
  new PerformanceObserver((list) => (seen.largest = list.getEntries().at(-1)?.startTime ?? 0)).observe({
    type: 'largest-contentful-paint',
    buffered: true,
  });
  const look = (): void => {
    const isThere = [...document.querySelectorAll('a[href^="tel:"]')].some((link) => {
      const { top, bottom, width } = link.getBoundingClientRect();
      return width > 0 && top >= 0 && bottom <= innerHeight;
    });
    // What was laid out for one frame is painted by the time the next begins.
    if (isThere) requestAnimationFrame((next) => (seen.number = next));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function paintsOf(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW);
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForTimeout(300);
  const found = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largest: (window as unknown as Watching).largest ?? 0,
    number: (window as unknown as Watching).number ?? NaN,
  }));
  await context.close();
  // What is laid out before anything is painted is seen with the first paint.
  return { ...found, number: Math.max(found.first, found.number) };
}

/** The least that could show a help page on this connection: its text, with one number first, and nothing else. */
function floorOf(html: string): string {
  const help = parse(html);
  const number = help.querySelector('a[href^="tel:"]')?.toString() ?? '';
  return `<!doctype html><meta charset="utf-8"><title>Floor</title>${number}<p>${textOf(help)}`;
}

/** @param pages of the site in `folder`, the help page first; before each help page comes the floor under it */
export async function paints(
  browser: Browser,
  folder: string,
  pages: readonly { kind: string; path: string }[],
): Promise<Paints[]> {
  const isHelp = ({ kind }: { kind: string }): boolean => kind.startsWith('help');
  const floors = pages
    .filter(isHelp)
    .map(({ path }) => [under(path), floorOf(readFileSync(join(folder, path, 'index.html'), 'utf8'))] as const);
  const all = pages.flatMap((page) =>
    isHelp(page) ? [{ kind: `floor of ${page.kind}`, path: under(page.path) }, page] : [page],
  );
  const { origin, stop } = await host(folder, new Map(floors));
  const rows: Paints[] = [];
  try {
    for (const { kind, path } of all) {
      const runs = await times(RUNS, () => paintsOf(browser, origin + path));
      const middle = (name: keyof Times): number => Math.round(median(runs.map((run) => run[name])));
      const first = middle('first');
      const floor = rows.find((row) => row.path === under(path)) ?? rows[0];
      rows.push({
        kind,
        path,
        first,
        largest: middle('largest'),
        number: middle('number'),
        overFloor: Number((first / (kind.startsWith('floor') ? first : (floor?.first ?? first))).toFixed(2)),
      });
    }
  } finally {
    stop();
  }
  return rows;
}
