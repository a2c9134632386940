import { describe, expect, test } from 'vitest';
import { learnPage, talkNumber, trainingPath } from '../support/content.ts';
import { languages, pathIn } from '../support/languages.ts';
import { sheetSizes } from '../support/sheet-sizes.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();

test('on paper the menus and the exit are gone, and the numbers are there in black on white', async () => {
  for (const path of ['/', '/help/', learnPage.path, trainingPath]) {
    const { page, close } = await open(path, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('a.exit').isVisible(), path).toBe(false);
    expect(
      await page
        .locator('header nav')
        .first()
        .isVisible()
        .catch(() => false),
      path,
    ).toBe(false);
    expect(await page.getByText(talkNumber).filter({ visible: true }).count(), path).toBeGreaterThan(0);
    const colors = await page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      text: getComputedStyle(document.body).color,
    }));
    expect(colors, path).toEqual({ ground: 'rgb(255, 255, 255)', text: 'rgb(0, 0, 0)' });
    await close();
  }
});

test('on paper the answers of a self-check are open', async () => {
  const { page, close } = await open(trainingPath);
  await page.emulateMedia({ media: 'print' });
  const height = await page
    .locator('details p')
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(10);
  await close();
});

test('on paper a text begins on its first sheet and runs on; a help line is not cut in two', async () => {
  for (const [path, part, inside] of [
    [pathIn('glance', languages.at(-1)!.tag), 'main article', 'auto'],
    [pathIn('help', languages.at(-1)!.tag), 'main .line', 'avoid'],
  ] as const) {
    const { page, close } = await open(path);
    await page.emulateMedia({ media: 'print' });
    const broken = await page.locator(part).evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(new Set(broken), path).toEqual(new Set([inside]));
    await close();
  }
});

describe('in every language, on one sheet of paper', () => {
  test.each(languages.map(({ tag, words }) => [words.name, tag] as const))('%s', async (_, tag) => {
    for (const kind of ['help', 'poster', 'card'] as const) {
      const { page, close } = await open(pathIn(kind, tag));
      const sheet = await page.pdf({ preferCSSPageSize: true });
      expect(sheetSizes(sheet), kind).toEqual(['8.5 x 11']);
      await close();
    }
  });
});

test('a poster is read from a step away: 16 points and more, numbers much larger', async () => {
  for (const { tag } of languages) {
    const { page, close } = await open(pathIn('poster', tag));
    await page.emulateMedia({ media: 'print' });
    const points = await page
      .locator('main section :is(h2, p, li, b, small, a, bdi)')
      .evaluateAll((all) =>
        all
          .filter((one) => one.closest('.paper-only, .dates') === null)
          .map((one) => ({ name: one.className, size: Number.parseFloat(getComputedStyle(one).fontSize) * 0.75 })),
      );
    expect(Math.min(...points.map(({ size }) => size)), tag).toBeGreaterThan(15.99);
    expect(Math.min(...points.filter(({ name }) => name === 'number').map(({ size }) => size))).toBeGreaterThan(26);
    await close();
  }
});
