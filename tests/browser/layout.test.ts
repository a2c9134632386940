/** What a reader sees at the edges: the smallest phone, large letters, and the first screen. */
import { describe, expect, test } from 'vitest';
import { firstHrefs, learnPage } from '../support/content.ts';
import { eachKindOfPage, languageOf, languages, pathIn, walkedPaths } from '../support/languages.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();

// The pages of every language are measured in `browser/languages`.
test('no page is wider than a screen of 320 pixels', async () => {
  const wide: string[] = [];
  for (const path of walkedPaths()) {
    const { page, close } = await open(path, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${width}`);
    await close();
  }
  expect(wide).toEqual([]);
});

test('on pages of every kind the number to call and all help lines are on the first screen of a phone', async () => {
  for (const path of eachKindOfPage()) {
    const { page, close } = await open(path, { viewport: { width: 360, height: 640 } });
    const call = page.locator(`a[href="${firstHrefs.talk}"]`).first();
    const { tag, words } = languageOf(path);
    const isHelp = path === pathIn('help', tag);
    const all = isHelp ? page.locator('h1') : page.getByRole('link', { name: words.bar.all }).first();
    for (const target of [call, all]) {
      const box = await target.boundingBox();
      expect(
        box !== null && box.y >= 0 && box.y + box.height <= 640 && box.x >= 0 && box.x + box.width <= 360,
        path,
      ).toBe(true);
    }
    await close();
  }
});

describe('the first screen of the help page on a phone has the three first lines, whole and in order', () => {
  test.each(languages.map(({ tag, words }) => [words.name, tag]))('%s', async (_, tag) => {
    const { page, close } = await open(pathIn('help', tag), { viewport: { width: 360, height: 640 } });
    const tops: number[] = [];
    for (const href of Object.values(firstHrefs)) {
      const box = await page.locator(`main a.number[href="${href}"]`).first().boundingBox();
      expect(box).not.toBeNull();
      tops.push(box?.y ?? 0);
      expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(640);
    }
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await close();
  });
});

test('the exit stays in reach however far a page is scrolled, on screens of every width', async () => {
  const { page, close } = await open(learnPage.path);
  for (let width = 320; width <= 1280; width += 40) {
    for (const height of [256, 640]) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => scrollTo(0, 1500));
      const box = await page.locator('a.exit').boundingBox();
      const isWhole =
        box !== null && box.y >= 0 && box.y + box.height <= height && box.x >= 0 && box.x + box.width <= width;
      expect(isWhole && box.height >= 40, `${width}×${height} ${JSON.stringify(box)}`).toBe(true);
    }
  }
  await close();
});

/** Pages whose addresses differ only in the name of their entry are laid out alike; of each such kind, the first. */
function onePageOfEachKind(): string[] {
  const kindOf = (path: string): string => path.replace(/^\/(training|learn|progress|updates)\/[^/]+\//, '/$1/*/');
  return [
    ...new Map(
      walkedPaths()
        .toReversed()
        .map((path) => [kindOf(path), path]),
    ).values(),
  ];
}

test('with letters twice as large nothing is cut off sideways, and the exit stays whole', async () => {
  // One page of each kind: of a training, of each of its pieces, of a goal, of an update …
  for (const path of onePageOfEachKind()) {
    const { page, close } = await open(path, { viewport: { width: 360, height: 640 } });
    // As a reader sets it in the browser: 32 px instead of 16.
    const settings = await page.context().newCDPSession(page);
    await settings.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.evaluate(() => scrollTo(0, 2000));
    const box = await page.locator('a.exit').boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0, path).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    await close();
  }
});

test('no number is broken over two lines on a small phone', async () => {
  const { page, close } = await open('/help/', { viewport: { width: 320, height: 640 } });
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll('[translate="no"]')]
      .filter((element) => element.getClientRects().length > 1)
      .map((element) => element.textContent),
  );
  expect(broken).toEqual([]);
  await close();
});
