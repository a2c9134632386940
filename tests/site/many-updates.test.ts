/** A county that has reported for decades: no page grows without end, and every update can be reached. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedCounty, COUNTY, discard } from '../support/county.ts';
import { run } from '../support/run-command.ts';

const [example = ''] = globSync('updates/*.mdx', { cwd: COUNTY });
const text = readFileSync(join(COUNTY, example), 'utf8');
/** 120 of one year and one of each year before it. */
const YEARS = [...Array.from({ length: 120 }, () => 2024), ...Array.from({ length: 20 }, (_, index) => 2023 - index)];
const names = YEARS.map((_, index) => `report-${index}`);
const update = (year: number): string => text.replace(/^period: .*/m, `period: { from: ${year}-01, to: ${year}-02 }`);

let county: string;
let place: string;
const page = (path: string) => parse(readFileSync(join(place, 'dist', path, 'index.html'), 'utf8'));
const linksOn = (path: string): string[] =>
  page(path)
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '');

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'many-updates-'));
  const write = Object.fromEntries(YEARS.map((year, index) => [`updates/${names[index]}.mdx`, update(year)]));
  county = changedCounty({ write });
  const { code, output } = await run('src/commands/build.ts', {
    CONTENT_DIR: county,
    SITE_DIR: join(place, 'dist'),
    BUILD_DATE: '2026-02-04',
  });
  expect(code, output).toBe(0);
});
afterAll(() => {
  rmSync(place, { recursive: true });
  discard(county);
});

const isUpdate = (path: string): boolean => /^\/updates\/(?!in-)[^/]+\/$/.test(path);
const isYear = (path: string): boolean => path.startsWith('/updates/in-');

test('the list shows the newest twenty and leads to every year; the years lead to every update, a hundred a page', () => {
  const links = linksOn('/progress/');
  expect(links.filter(isUpdate)).toHaveLength(20);
  const years = links.filter(isYear);
  expect(years.slice(0, 3)).toEqual(['/updates/in-2025/', '/updates/in-2024/', '/updates/in-2023/']);
  const more = [...new Set(years.flatMap((path) => linksOn(path).filter(isYear)))];
  expect(more).toEqual(['/updates/in-2024/2/']);
  expect(linksOn('/updates/in-2024/').filter(isUpdate)).toHaveLength(100);
  const reached = [...years, ...more].flatMap((path) => linksOn(path).filter(isUpdate));
  expect(reached.toSorted()).toEqual(
    globSync('updates/*.mdx', { cwd: county })
      .map((file) => `/${file.replace(/\.mdx$/, '/')}`)
      .toSorted(),
  );
});

test('the list from A to Z names the years, and the feed has the newest twenty', () => {
  const links = linksOn('/search/');
  expect(links.filter(isUpdate)).toEqual([]);
  expect(links.filter(isYear)).toHaveLength(22);
  const feed = JSON.parse(readFileSync(join(place, 'dist/updates/feed.json'), 'utf8')) as { items: unknown[] };
  expect(feed.items).toHaveLength(20);
});

test('a page of a year says which it is, and leads to its other parts', () => {
  expect(page('/updates/in-2024/').querySelector('h1')?.text).toBe('Updates of 2024, part 1 of 2');
  expect(linksOn('/updates/in-2024/2/').filter(isYear)).toEqual(['/updates/in-2024/']);
});
