import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { sitemapPaths } from '../support/pages.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing', (colorScheme) => {
  test('on any page', async () => {
    const found: string[] = [];
    for (const path of [...sitemapPaths(), '/404.html']) {
      const { page, close } = await open(path, { colorScheme });
      // Contrast at the strongest level (7:1) on top of the AA rules.
      const { violations } = await new AxeBuilder({ page })
        .withTags(TAGS)
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${path} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
        ),
      );
      await close();
    }
    expect(found).toEqual([]);
  }, 300_000);
});

test('axe finds nothing while search results are showing', async () => {
  const { page, close } = await open('/search/');
  await page.getByLabel('Search this site').fill('grooming');
  await page.locator('#search h3').first().waitFor();
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await close();
});
