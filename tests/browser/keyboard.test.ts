import { describe, expect, test } from 'vitest';
import { learnPage } from '../support/content.ts';
import { languages, pathIn } from '../support/languages.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();

test('the first two stops of the Tab key are the main text and the way out', async () => {
  for (const path of ['/', '/help/', learnPage.path]) {
    const { page, close } = await open(path);
    const stops: string[] = [];
    for (let press = 0; press < 2; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    expect(stops, path).toEqual(['Skip to main content', 'Exit this page now']);
    await close();
  }
});

describe('every link shows where the keyboard is, and is not covered by the strip at the top', () => {
  const everyLanguage = languages.map(({ tag }) => pathIn('safer', tag));
  test.each([
    [learnPage.path, 360],
    ...everyLanguage.flatMap((path): [string, number][] => [
      [path, 320],
      [path, 800],
    ]),
  ])('%s at %i pixels', async (path, width) => {
    const { page, close } = await open(path, { viewport: { width, height: 640 } });
    const count = await page.locator('a:visible').count();
    for (let press = 0; press < count; press += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const link = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(link);
        const box = link.getBoundingClientRect();
        const top = document.elementFromPoint(
          box.x + Math.min(box.width / 2, 20),
          box.y + Math.min(box.height / 2, 10),
        );
        return {
          words: link.textContent,
          outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          uncovered: top !== null && (link.contains(top) || top.contains(link)),
        };
      });
      expect(seen, seen.words ?? '').toMatchObject({ outlined: true, uncovered: true });
    }
    await close();
  });
});
