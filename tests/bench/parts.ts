/** What can be measured, by the name that `npm run bench -- NAME` takes, and how each is told. */
import type { Browser } from 'playwright-core';
import { pathsIn } from '../support/built-site.ts';
import { buildLines } from './build-lines.ts';
import { builds } from './builds.ts';
import { checkTimes } from './checks.ts';
import { pagesByKind } from './kinds.ts';
import { lighthouse } from './lighthouse.ts';
import { load } from './load.ts';
import { oneDigit } from './one-digit.ts';
import { pageBytes } from './page-bytes.ts';
import { paints } from './paints.ts';
import { searchCost } from './search.ts';
import { siteWith } from './sites.ts';
import type { Line } from './table.ts';

interface Measured {
  lines: Line[];
  /** As it goes into the JSON file. */
  data: unknown;
}

/** Numbers of added updates. */
const SIZES = [0, 100, 1_000, 10_000];

const count = (value: number): string => value.toLocaleString('en-US');
const kinds = (folder: string) => pagesByKind(pathsIn(folder));

async function pages(): Promise<Measured> {
  const { folder } = await siteWith(0);
  const rows = kinds(folder).map((kind) => pageBytes(folder, kind));
  const lines = rows.map(({ kind, raw, brotli, requests, complete }) => ({
    what: 'page',
    of: kind,
    measured: `${count(raw)} bytes raw, ${count(brotli)} brotli; complete ${count(complete)} in ${requests} ${requests === 1 ? 'request' : 'requests'}`,
    budget: kind.startsWith('help') ? '14,000 in 1' : kind === 'search' ? '40,000 in 3' : '25,000 in 3',
  }));
  return { lines, data: rows };
}

async function onSlowPhone(browser: Browser): Promise<Measured> {
  const { folder } = await siteWith(0);
  const rows = await paints(browser, folder, kinds(folder));
  const lines = rows.map(({ kind, first, largest, number, overFloor }) => ({
    what: 'slow 3G',
    of: kind,
    measured: `first paint ${count(first)} ms (${overFloor} × floor), largest ${count(largest)} ms, a number ${Number.isNaN(number) ? 'not on the first screen' : `${count(number)} ms`}`,
    // What the site promises it promises of this one address; its translations are told beside it.
    budget: kind === 'help' ? '1.05 × floor' : '',
    isKept: kind === 'help' ? overFloor <= 1.05 : undefined,
  }));
  return { lines, data: rows };
}

async function scores(): Promise<Measured> {
  const { folder } = await siteWith(0);
  const rows = await lighthouse(folder, kinds(folder));
  const lines = rows.map((row) => ({
    what: 'Lighthouse',
    of: row.kind,
    measured: `${row.performance} / ${row.accessibility} / ${row['best-practices']} / ${row.seo}${row.faults.length === 0 ? '' : ` (${row.faults.join(', ')})`}`,
    budget: '100 / 100 / 100 / 100',
    isKept: [row.performance, row.accessibility, row['best-practices'], row.seo].every((score) => score === 100),
  }));
  return { lines, data: rows };
}

async function search(browser: Browser): Promise<Measured> {
  const rows = [];
  for (const added of SIZES.filter((size) => size === 0 || size >= 1_000))
    rows.push({ added, ...(await searchCost(browser, (await siteWith(added)).folder)) });
  const lines = rows.map((row) => ({
    what: 'search',
    of: `${count(row.pages)} pages`,
    measured: `${count(row.beforeTyping)} bytes before typing, ${count(row.toFirstResult)} to the first result; a question ${row.query} ms (slowest ${row.slowestQuery}); ${count(row.files)} files, ${row.megabytes} MB`,
    budget: row.added === 0 ? '40,000; 120,000' : '40,000',
    isKept: row.beforeTyping <= 40_000 && (row.added > 0 || row.toFirstResult <= 120_000),
  }));
  return { lines, data: rows };
}

async function build(): Promise<Measured> {
  const rows = await builds(SIZES);
  return { lines: buildLines(rows), data: rows };
}

async function digit(): Promise<Measured> {
  const row = await oneDigit();
  const measured = `${row.seconds} s with no sheet kept (median of ${row.runs}), ${count(row.peakMemory)} MiB; right in ${row.correct} of ${row.files} files that have the number`;
  const isKept = row.correct === row.files;
  return { lines: [{ what: 'build', of: 'one digit changed', measured, budget: 'all', isKept }], data: row };
}

async function checks(): Promise<Measured> {
  const row = checkTimes();
  const measured = `${row.content} ms; the slowest of ${row.edits} bad edits ${row.slowest} ms (${row.which})`;
  return { lines: [{ what: 'check', of: 'the content', measured }], data: row };
}

async function readers(): Promise<Measured> {
  const rows = await load((await siteWith(0)).folder);
  if (typeof rows === 'string') return { lines: [{ what: 'load', of: 'nginx', measured: rows }], data: rows };
  const lines = rows.map(({ what, bytes, requestsASecond, errors, ratio }) => ({
    what: 'load',
    of: what,
    measured: `${count(requestsASecond)} requests a second of ${count(bytes)} bytes, ${errors} errors (${ratio} × the bare file)`,
    budget: 'no error',
    isKept: errors === 0,
  }));
  return { lines, data: rows };
}

export const PARTS: Record<string, (browser: Browser) => Promise<Measured>> = {
  pages,
  paints: onSlowPhone,
  lighthouse: scores,
  search,
  build,
  digit,
  checks,
  load: readers,
};
