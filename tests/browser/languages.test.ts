/** What a reader of another language meets in the browser: the menu, the way out, numbers the right way round, search. */
import { describe, expect, test } from 'vitest';
import { cutOff } from '../support/cut-off.ts';
import { languages, LISTED_TWINS, own, pathIn, translations } from '../support/languages.ts';
import { browserForTests, type Visit } from '../support/visit.ts';

const open = browserForTests();
const everyLanguage = languages.map(({ tag, words }) => [words.name, tag, words] as const);

describe.skipIf(translations.length === 0)(
  'the menu of languages is within the first three stops of the Tab key',
  () => {
    test.each(everyLanguage)('%s', async (_, tag) => {
      const { page, close } = await open(pathIn('help', tag));
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
      const inMenu = await page.evaluate(() => document.activeElement?.closest('nav.languages') !== null);
      expect(inMenu).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== pathIn('help', tag));
      const there = new URL(page.url()).pathname;
      expect(languages.map((language) => pathIn('help', language.tag))).toContain(there);
      await close();
    });
  },
);

test('choosing a language and coming back stays on the same page, in that language', async () => {
  const { page, close } = await open(pathIn('safer', own.tag));
  for (const { tag, words } of translations.slice(0, 3)) {
    await page.getByRole('link', { name: words.name, exact: true }).click();
    await page.waitForURL((url) => url.pathname === pathIn('safer', tag));
    expect(await page.locator('h1').innerText()).toBe(words.safer.title);
    await page.getByRole('link', { name: own.words.name, exact: true }).first().click();
    await page.waitForURL((url) => url.pathname === pathIn('safer', own.tag));
  }
  await close();
});

/** For every digit and mark of every number, how far it stands from the left edge of the number's first one. */
const orderOfSigns = ({ page }: Visit): Promise<{ text: string; isInOrder: boolean }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [translate="no"]')]
      .filter((number) => number.getClientRects().length === 1)
      .map((number) => {
        const node = number.firstChild!;
        const range = document.createRange();
        const places = [...(node.textContent ?? '')].map((_, index) => {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return range.getBoundingClientRect().x;
        });
        const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
        return { text: node.textContent ?? '', isInOrder };
      }),
  );

describe('numbers and words to send are read from left to right, whatever is around them', () => {
  test.each(everyLanguage)('%s', async (_, tag) => {
    for (const kind of ['help', 'glance', 'safer', 'card'] as const) {
      const visit = await open(pathIn(kind, tag));
      const numbers = await orderOfSigns(visit);
      expect(numbers.length, kind).toBeGreaterThan(0);
      expect(
        numbers.filter(({ isInOrder }) => !isInOrder).map(({ text }) => text),
        kind,
      ).toEqual([]);
      await visit.close();
    }
  });
});

test('a page written from right to left is laid out that way', async () => {
  for (const { tag, words } of languages) {
    const { page, close } = await open(pathIn('help', tag), { viewport: { width: 360, height: 640 } });
    const exit = await page.locator('a.exit').boundingBox();
    const isLeft = (exit?.x ?? 0) + (exit?.width ?? 0) / 2 < 180;
    expect(isLeft, tag).toBe(words.direction === 'rtl');
    await close();
  }
});

describe('no word is cut off on the smallest phone', () => {
  test.each(everyLanguage)('%s', async (_, tag) => {
    for (const kind of LISTED_TWINS) {
      const { page, close } = await open(pathIn(kind, tag), { viewport: { width: 320, height: 640 } });
      expect(await cutOff(page), kind).toEqual([]);
      await close();
    }
  });
});

describe('the three presses are counted aloud in the language', () => {
  test.each(everyLanguage)('%s', async (_, tag, { exit }) => {
    const { page, close } = await open(pathIn('help', tag));
    await page.keyboard.press('Shift');
    await expect.poll(() => page.locator('[role="status"]').allInnerTexts()).toContain(exit.pressTwo);
    await page.keyboard.press('Shift');
    await expect.poll(() => page.locator('[role="status"]').allInnerTexts()).toContain(exit.pressOne);
    await close();
  });
});

describe.skipIf(translations.length === 0)(
  'search finds the help page by the words people type, misspelt too, and only pages of the language',
  () => {
    test.each(translations.map(({ tag, words }) => [words.name, tag, words] as const))('%s', async (_, tag, words) => {
      const { page, said, close } = await open(pathIn('search', tag));
      const box = page.getByLabel(words.search.label);
      // Of one line of search words the first, of the next the last: the last ones are often the misspelt.
      const typed = words.help.searchWords
        .filter((_, index) => index % 3 !== 2)
        .map((line, index) => line.split(/\s*[,،、，]\s*/).at(index % 2 === 0 ? 0 : -1) ?? '');
      expect(typed.length).toBeGreaterThan(0);
      for (const query of typed) {
        await box.fill('');
        await expect.poll(() => page.locator('#search ol a').count()).toBe(0);
        await box.fill(query);
        await expect.poll(() => page.locator('#search ol a').count(), { message: query }).toBeGreaterThan(0);
        const found = await page
          .locator('#search ol a')
          .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
        expect(found, query).toContain(pathIn('help', tag));
        expect(
          found.filter((path) => !path.startsWith(`/${tag}/`)),
          query,
        ).toEqual([]);
      }
      expect(said).toEqual([]);
      await close();
    });
  },
);

test.skipIf(translations.length === 0)('what is found, and what is not, is said in the language', async () => {
  const [first] = translations;
  const { tag, words } = first!;
  const { page, close } = await open(pathIn('search', tag));
  await page.getByLabel(words.search.label).fill('911');
  const [before = ''] = words.search.found.split('{count}');
  await page.locator('p.status').filter({ hasText: before.trim() }).waitFor();
  await page.getByLabel(words.search.label).fill('zzzzqqqq');
  await page.getByText(words.search.none).waitFor();
  await close();
});

test('without JavaScript the search page of a language lists all there is in it', async () => {
  for (const { tag, words } of translations) {
    const { page, close } = await open(pathIn('search', tag), { javaScriptEnabled: false });
    await page.getByText(words.search.needsScript).waitFor();
    for (const kind of LISTED_TWINS.filter((twin) => twin !== 'search'))
      expect(await page.locator(`main a[href="${pathIn(kind, tag)}"]`).count(), `${tag} ${kind}`).toBeGreaterThan(0);
    await close();
  }
});

/** The first signs of each line of each text of a page, but for the first line. */
const lineStarts = ({ page }: Visit): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const starts: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent ?? '';
      const range = document.createRange();
      let bottom: number | undefined;
      for (let index = 0; index < text.length; index += 1) {
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        if (bottom !== undefined && box.top >= bottom) starts.push(text.slice(index, index + 12));
        bottom = box.bottom;
      }
    }
    return starts;
  });

const among = (tags: readonly string[]): string[] =>
  tags.filter((tag) => translations.some((language) => language.tag === tag));

describe.skipIf(among(['ja', 'zh-Hans', 'lo']).length === 0)('lines are broken as the language has it', () => {
  test.each(among(['ja', 'zh-Hans']))('%s: no line begins with what ends a sentence or a bracket', async (tag) => {
    const visit = await open(pathIn('help', tag), { viewport: { width: 320, height: 640 } });
    const starts = await lineStarts(visit);
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.filter((start) => /^[。、，．！？：；）」』”’…]/.test(start))).toEqual([]);
    await visit.close();
  });

  test.each(among(['lo']))('%s: no line begins with a mark that belongs to the letter before it', async (tag) => {
    const visit = await open(pathIn('help', tag), { viewport: { width: 320, height: 640 } });
    const starts = await lineStarts(visit);
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.filter((start) => /^[\p{M}ະາຳຽ]/u.test(start))).toEqual([]);
    await visit.close();
  });
});
