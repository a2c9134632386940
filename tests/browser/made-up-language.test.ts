/**
 * One more language, added by adding one file: made up, every letter marked, 40 percent longer. Its pages are those of the
 * others; a word in plain letters was not translated, and one that does not fit is cut off.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { type Browser, chromium, type Page } from 'playwright-core';
import { validEntries } from '../../src/checks/content.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { type Serving, serve } from '../../src/hosting/serve.ts';
import { pathsIn } from '../support/built-site.ts';
import { faultsOf } from '../support/axe.ts';
import { cutOff } from '../support/cut-off.ts';
import { content, madeOn, site } from '../support/content.ts';
import { languages, LISTED_TWINS, own, pathIn } from '../support/languages.ts';
import type { Words } from '../../src/schemas/language.ts';
import { MADE_UP, madeUpLanguage } from '../support/made-up-language.ts';
import { run } from '../support/run-command.ts';

let folder: string;
let served: Serving;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'made-up-'));
  cpSync(contentFolder(), join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, `content/languages/${MADE_UP}.yaml`), stringify(behindByALine()));
  const { code, output } = await run('src/commands/build.ts', {
    CONTENT_DIR: join(folder, 'content'),
    SITE_DIR: join(folder, 'site'),
    BUILD_DATE: madeOn,
  });
  if (code !== 0) throw new Error(`The site could not be built with one more language.\n${output}`);
  served = await serve(join(folder, 'site'), 0);
  const { executablePath, env } = inject('browser');
  browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-gpu'] });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(path: string, width = 320): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width, height: 640 } });
  const page = await context.newPage();
  await page.goto(new URL(path, served.address).href);
  return { page, close: () => context.close() };
}

/** As it is on the day after somebody has changed what one line says and added another: one is older, one not there. */
function behindByALine(): Words {
  const words = madeUpLanguage(content);
  const [[, older] = [], [missing] = []] = Object.entries(words.lines ?? {});
  if (older !== undefined) older.english = '000000';
  Reflect.deleteProperty(words.lines ?? {}, missing ?? '');
  return words;
}

/** What the page takes from elsewhere, and rightly leaves as it is. */
function keptWords(): Set<string> {
  const lines = validEntries(content, 'hotlines').map(({ data }) => data);
  const names = [
    ...lines.flatMap(({ name, alsoKnownAs, organization, onBehalfOf }) => [
      name,
      alsoKnownAs,
      organization,
      onBehalfOf,
    ]),
    ...languages.map(({ words }) => words.name),
    site.name,
    site.place,
    site.titleEnding,
    site.address.replace('https://', ''),
    `content hotlines languages ${MADE_UP} yaml help`,
  ];
  // What the browser's own library says of days, times and languages in a language it does not know.
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
  const spoken = lines.flatMap(({ channels }) => channels.flatMap((channel) => channel.languages));
  const said = [
    ...days.map((day) => new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(day)),
    ...months.map((month) => new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(month)),
    ...spoken.map((tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag)),
    'and or AM PM a.m p.m',
  ];
  const letters = lines.flatMap(({ channels }) =>
    channels.flatMap((channel) => ('letters' in channel ? [channel.letters] : [])),
  );
  return new Set([...names, ...said, ...letters].flatMap((text) => text?.match(/\p{L}+/gu) ?? []));
}

test('its pages are those of every other language, and every other page leads to them', async () => {
  const paths = pathsIn(join(folder, 'site'));
  for (const kind of LISTED_TWINS) expect(paths).toContain(pathIn(kind, MADE_UP));
  const { page, close } = await open(pathIn('help', site.language));
  const link = page.locator(`nav.languages a[lang="${MADE_UP}"]`);
  expect(await link.getAttribute('href')).toBe(pathIn('help', MADE_UP));
  await close();
});

test('what is behind is said in both languages, and what is not translated yet is marked as English', async () => {
  const { page, close } = await open(pathIn('help', MADE_UP));
  const words = madeUpLanguage(content);
  const notes = await page.locator('.translation').allInnerTexts();
  expect(notes.map((note) => note.replace(/\s+/g, ' '))).toEqual(
    (['unreviewed', 'older'] as const).map((what) => `${words.languages[what]} ${own.words.languages[what]}`),
  );
  const [, [missing = ''] = []] = Object.entries(words.lines ?? {});
  const line = validEntries(content, 'hotlines').find(({ id }) => id === missing)?.data;
  const marked = page.locator(`[id="${missing}"] [lang="${site.language}"][dir="ltr"]`);
  expect(await marked.allInnerTexts()).toEqual([line?.who, line?.happens]);
  await close();
});

test('no word of its pages is left in plain letters', async () => {
  const kept = keptWords();
  for (const kind of LISTED_TWINS) {
    const { page, close } = await open(pathIn(kind, MADE_UP));
    const plain = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        if (parent === null || parent.closest('body [lang], [translate="no"], script, style')) continue;
        words.push(...((texts.currentNode.textContent ?? '').match(/\p{L}+/gu) ?? []));
      }
      const names = [...document.querySelectorAll('[aria-label]')].map(
        (named) => named.getAttribute('aria-label') ?? '',
      );
      return [...words, ...names.flatMap((name) => name.match(/\p{L}+/gu) ?? [])].filter((word) =>
        /^[A-Za-z]{2,}$/.test(word),
      );
    });
    expect(
      plain.filter((word) => !kept.has(word)),
      kind,
    ).toEqual([]);
    await close();
  }
});

test('no word of its pages is cut off, no page is wider than the smallest phone, and axe finds nothing', async () => {
  for (const kind of LISTED_TWINS) {
    const { page, close } = await open(pathIn(kind, MADE_UP));
    expect(await cutOff(page), kind).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), kind).toBe(320);
    expect(await faultsOf(page), kind).toEqual([]);
    await close();
  }
});

test('search finds its pages by its own words', async () => {
  const { page, close } = await open(pathIn('search', MADE_UP));
  const { help, search } = madeUpLanguage(content);
  await page.getByLabel(search.label).fill(help.searchWords[0]?.split(',')[0] ?? '');
  await page.locator('#search ol a').first().waitFor();
  const found = await page
    .locator('#search ol a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(found).toContain(pathIn('help', MADE_UP));
  expect(found.filter((path) => !path.startsWith(`/${MADE_UP}/`))).toEqual([]);
  await close();
});
