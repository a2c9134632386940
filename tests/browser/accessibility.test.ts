import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { sitemapPaths, UNLISTED } from '../support/pages.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();
/** Every rule of WCAG 2.2 at level AA, size of targets included, axe's own advice, and contrast at the strongest level (7:1). */
const RULES: Parameters<AxeBuilder['options']>[0] = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};

/** The two themes differ in their colors, and in nothing else that axe looks at. */
const COLORS: Parameters<AxeBuilder['options']>[0] = { runOnly: ['color-contrast', 'color-contrast-enhanced'] };

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing', (colorScheme) => {
  test('on any page', async () => {
    const found: string[] = [];
    for (const path of [...sitemapPaths(), ...UNLISTED, '/404.html']) {
      const { page, close } = await open(path, { colorScheme });
      const { violations } = await new AxeBuilder({ page }).options(colorScheme === 'light' ? RULES : COLORS).analyze();
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
  const { violations } = await new AxeBuilder({ page }).options(RULES).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await close();
});
