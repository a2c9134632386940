import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Route } from 'playwright-core';
import { describe, expect, inject, test, vi } from 'vitest';
import { parse } from 'yaml';
import { validEntries } from '../../src/checks/content.ts';
import { content, dangerTextHrefs, firstHrefs, learnPage, site, talkNumber } from '../support/content.ts';
import { languages, own, pathIn } from '../support/languages.ts';
import { browserForTests, type Visit } from '../support/visit.ts';

const open = browserForTests();

async function search(visit: Visit, words: string): Promise<string[]> {
  await visit.page.getByLabel('Search this site').fill(words);
  await visit.page.waitForFunction(() =>
    /found/.test(document.querySelector('#search [role="status"]')?.textContent ?? ''),
  );
  return visit.page.locator('#search h3').allTextContents();
}

/** Queries of one county's readers, with a page that must be among the first three. */
const searches = parse(readFileSync(join(import.meta.dirname, '../fixtures/searches.yaml'), 'utf8')) as {
  of: string;
  finds: Record<string, string>;
};
const help = own.words.help.title;
const old = validEntries(content, 'retiredNumbers')
  .map(({ data }) => data)
  .filter(({ match, onHelpPage }) => match === 'digits' && onHelpPage);
const digits = talkNumber.replaceAll('-', '').replace(/^1/, '');
const grouped = /^(\d{3})(\d{3})(\d{4})$/.exec(digits)?.slice(1) ?? [];

describe('the help page is found by a number of it, however it is typed', () => {
  test.each([talkNumber, digits, `+1 (${grouped[0]}) ${grouped[1]}-${grouped[2]}`, grouped.join('.')])(
    '%s',
    async (words) => {
      const visit = await open('/search/');
      expect(await search(visit, words)).toContain(help);
      await visit.close();
    },
  );
});

describe('search finds what people type', () => {
  test.each([
    ...old.slice(0, 1).map(({ shown }) => [shown, help] as const),
    ...validEntries(content, 'learn').map(({ data }) => [data.title, data.title] as const),
    ...(searches.of === site.place ? Object.entries(searches.finds) : []),
  ])('%s → %s', async (words, title) => {
    const visit = await open('/search/');
    expect((await search(visit, words)).slice(0, 3)).toContain(title);
    await visit.close();
  });
});

/** A word that is on every site and in none of its files' names. */
const [WORD = ''] = site.place.split(' ');

test('what is typed stays on the page: not in the address, the title, the history, or any request', async () => {
  const visit = await open('/search/');
  const before = await visit.page.evaluate(() => ({ title: document.title, length: history.length }));
  await search(visit, WORD);
  await visit.page.keyboard.press('Enter');
  expect(visit.page.url()).toBe(`${inject('address')}search/`);
  expect(await visit.page.evaluate(() => ({ title: document.title, length: history.length }))).toEqual(before);
  expect(visit.asked.filter((address) => address.toLowerCase().includes(WORD.toLowerCase()))).toEqual([]);
  expect(visit.asked.filter((address) => !address.startsWith(inject('address')))).toEqual([]);
  expect(visit.said).toEqual([]);
  await visit.close();
});

test('the page says what becomes of the words', async () => {
  const visit = await open('/search/');
  await search(visit, WORD);
  expect(await visit.page.locator('#search').innerText()).toContain(own.words.search.note);
  await visit.close();
});

test('the engine is not loaded before somebody types', async () => {
  const visit = await open('/search/');
  expect(visit.asked.filter((address) => address.includes('pagefind'))).toEqual([]);
  await visit.close();
});

test('titles stand there before any page is fetched, and stay when none can be', async () => {
  const visit = await open('/search/');
  await visit.page.route('**/fragment/**', (route) => route.abort());
  expect(await search(visit, learnPage.title)).toContain(learnPage.title);
  expect(await visit.page.locator('#search h3 a').first().getAttribute('href')).toMatch(/^\/.+\/$/);
  await visit.page.waitForTimeout(300);
  expect(await visit.page.locator('#search [role="status"]').textContent()).toMatch(/found/);
  await visit.close();
});

test('once the engine is there, the first result of another question comes with the first answer to what it asks for', async () => {
  const visit = await open('/search/');
  await search(visit, WORD);
  // What is asked for waits, until all that belongs to one round trip has been asked for; what is asked after that never comes.
  const held: Route[] = [];
  let isOpen = true;
  await visit.page.route('**/*', (route) => {
    if (isOpen) held.push(route);
  });
  await visit.page.getByLabel('Search this site').fill(learnPage.title);
  await vi.waitUntil(() => held.length > 0, { timeout: 5_000 });
  await visit.page.waitForTimeout(500);
  isOpen = false;
  await Promise.all(held.map((route) => route.continue()));
  await visit.page.getByRole('heading', { name: learnPage.title }).first().waitFor();
  await visit.close();
});

test('the first result is there after at most 120,000 bytes, the page and its engine among them', async () => {
  const visit = await open('/search/');
  await visit.page.route('**/fragment/**', () => {});
  await search(visit, WORD);
  const files = visit.asked
    .map((address) => decodeURI(new URL(address).pathname))
    .filter((path) => !path.includes('/fragment/'))
    .map((path) => join(inject('folder'), path.endsWith('/') ? `${path}index.html` : path));
  const bytes = files.map((file) => brotliCompressSync(readFileSync(file)).length);
  expect(files.length).toBeGreaterThan(4);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(120_000);
  await visit.close();
});

test('without the list of titles everything is found as well', async () => {
  const visit = await open('/search/');
  await visit.page.route('**/titles.*', (route) => route.abort());
  expect(await search(visit, learnPage.title)).toContain(learnPage.title);
  await visit.close();
});

describe('whatever is typed, and before anything has come, whom to call is in view', () => {
  test.each(languages.map(({ tag, words }) => [words.name, tag, words] as const))('%s', async (_, tag, words) => {
    const visit = await open(pathIn('search', tag), { viewport: { width: 360, height: 640 } });
    // Nothing that is asked for from now on ever comes.
    await visit.page.route('**/*', () => {});
    const box = visit.page.getByLabel(words.search.label);
    await box.fill(words.help.searchWords[0]?.split(',')[0] ?? '');
    await box.evaluate((input) => input.scrollIntoView());
    // In the strip at the top, which stays, or in the card below the box.
    const inView = await visit.page.locator('a:is([href^="tel:"], [href^="sms:"])').evaluateAll((all) =>
      all.flatMap((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight ? [link.getAttribute('href')] : [];
      }),
    );
    expect(inView).toEqual(expect.arrayContaining([firstHrefs.danger, firstHrefs.talk]));
    await visit.close();
  });
});

test('nothing found says so and points to the list', async () => {
  const visit = await open('/search/');
  await visit.page.getByLabel('Search this site').fill('zzzzqqqq');
  await visit.page.getByText('Nothing found. Try another word, or look through the list below.').waitFor();
  await visit.close();
});

test('an engine that cannot be loaded says so, and the list remains', async () => {
  const visit = await open('/search/');
  await visit.page.route('**/pagefind/**', (route) => route.abort());
  await visit.page.getByLabel('Search this site').fill(WORD);
  await visit.page.getByText('Search could not be loaded. Everything is in the list below.').waitFor();
  expect(await visit.page.getByRole('link', { name: learnPage.title, exact: true }).count()).toBe(1);
  await visit.close();
});

describe('what does not come is not "nothing found": the page says so, and the next try finds', () => {
  test.each([
    ['the engine', 'pagefind.js'],
    ['how the engine starts', 'pagefind-entry.json'],
    ['its program', '*.pagefind'],
    ['what the index is made of', '*.pf_meta'],
    ['a piece of the index', 'index/*'],
  ])('%s', async (_, files) => {
    const visit = await open('/search/');
    await visit.page.route(`**/pagefind/${files}`, (route) => route.abort());
    await visit.page.getByLabel('Search this site').fill(WORD);
    await visit.page.getByText('Search could not be loaded. Everything is in the list below.').waitFor();
    expect(await visit.page.locator('#search h3 a').count()).toBe(0);
    await visit.page.unroute(`**/pagefind/${files}`);
    await visit.page.getByRole('button', { name: 'Search', exact: true }).click();
    await visit.page.locator('#search h3 a').first().waitFor();
    await visit.close();
  });
});

test('the help card stands between the box and the results, and results can be reached and followed by keyboard', async () => {
  const visit = await open('/search/', { viewport: { width: 360, height: 640 } });
  await search(visit, learnPage.title);
  await visit.page.getByLabel('Search this site').focus();
  const stops: string[] = [];
  const first = (await visit.page.locator('#search h3 a').first().getAttribute('href')) ?? '';
  while (!stops.includes(first) && stops.length < 12) {
    await visit.page.keyboard.press('Tab');
    stops.push(
      await visit.page.evaluate(
        () => document.activeElement?.getAttribute('href') ?? document.activeElement?.textContent ?? '',
      ),
    );
  }
  const lines = [...dangerTextHrefs, ...Object.values(firstHrefs)];
  expect(stops).toEqual(['Search', ...lines, '/help/#before', first]);
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForURL((url) => url.pathname === first);
  await visit.close();
});
