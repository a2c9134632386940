import { describe, expect, test } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { eachKindOfPage, languageOf, own, translations, walkedPaths } from '../support/languages.ts';
import { sitemapPaths, UNLISTED } from '../support/pages.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();

type Look = Parameters<typeof faultsOf>[1];

async function faultsOn(paths: readonly string[], colorScheme: 'light' | 'dark', look?: Look): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const { page, close } = await open(path, { colorScheme });
    found.push(...(await faultsOf(page, look)).map((fault) => `${path} ${fault}`));
    await close();
  }
  return found;
}

describe('on the pages of the site’s own language axe finds nothing', () => {
  // The two themes differ in nothing but their colors.
  test.each([
    ['on every one, in the light theme', 'light', 'all'],
    ['on every kind, in the colors of the dark theme', 'dark', 'colors'],
  ] as const)(
    '%s',
    async (_, colorScheme, look) => {
      // Colors are those of the kind of page; everything else is that of the page.
      const all = look === 'all' ? sitemapPaths() : eachKindOfPage();
      const paths = all.filter((path) => languageOf(path) === own);
      expect(await faultsOn([...paths, ...UNLISTED, '/404.html'], colorScheme, look)).toEqual([]);
    },
    600_000,
  );
});

// Colors are the same in every language; what differs is what is read aloud, and which way it runs.
describe.skipIf(translations.length === 0)('in other languages axe finds nothing', () => {
  test.each(translations.map(({ tag, words }) => [words.name, tag, words.direction] as const))(
    '%s',
    async (_, tag, direction) => {
      const paths = walkedPaths().filter((path) => languageOf(path).tag === tag);
      expect(paths.length).toBeGreaterThan(0);
      expect(await faultsOn(paths, direction === 'rtl' ? 'dark' : 'light')).toEqual([]);
    },
  );
});

test('axe finds nothing while search results are showing', async () => {
  const { page, close } = await open('/search/');
  await page.getByLabel('Search this site').fill('help');
  await page.locator('#search h3').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await close();
});
