import { describe, expect, test } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { sitemapPaths, UNLISTED } from '../support/pages.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing', (colorScheme) => {
  test('on any page', async () => {
    const found: string[] = [];
    for (const path of [...sitemapPaths(), ...UNLISTED, '/404.html']) {
      const { page, close } = await open(path, { colorScheme });
      found.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
      await close();
    }
    expect(found).toEqual([]);
  }, 300_000);
});

test('axe finds nothing while search results are showing', async () => {
  const { page, close } = await open('/search/');
  await page.getByLabel('Search this site').fill('grooming');
  await page.locator('#search h3').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await close();
});
