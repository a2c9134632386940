/** The pages to print, on paper: one sheet each, nothing cut off, and a square code that a camera finds. */
import { describe, expect, test } from 'vitest';
import { siteAddress } from '../../src/lib/site-address.ts';
import { SHEETS } from '../../src/paper/sheets.ts';
import { languages, pathIn } from '../support/languages.ts';
import { COPIES } from '../support/sheet-copies.ts';
import { sheetSizes } from '../support/sheet-sizes.ts';
import { squareCodesIn } from '../support/square-codes.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();
const CSS_DOTS = 96;

describe('in every language, each on one sheet of paper', () => {
  test.each(languages.map(({ tag, words }) => [words.name, tag] as const))('%s', async (_, tag) => {
    for (const sheet of SHEETS) {
      const { page, close } = await open(pathIn(sheet, tag), { viewport: { width: 816, height: 1056 } });
      const paper = await page.pdf({ preferCSSPageSize: true });
      expect(sheetSizes(paper), sheet).toEqual([sheet === 'insert' ? '11 x 8.5' : '8.5 x 11']);
      await close();
    }
  });
});

describe('on paper every copy has its square code, 2 cm wide, and its words stay inside it', () => {
  test.each(languages.map(({ tag, words }) => [words.name, tag] as const))('%s', async (_, tag) => {
    for (const sheet of SHEETS) {
      const { page, close } = await open(pathIn(sheet, tag), { viewport: { width: 960, height: 1056 } });
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      const picture = await page.screenshot({ fullPage: true });
      const codes = await squareCodesIn(picture, CSS_DOTS);
      expect(
        codes.map(({ text }) => text),
        sheet,
      ).toEqual(Array.from({ length: COPIES[sheet] }, () => siteAddress() + pathIn('help', tag)));
      expect(Math.min(...codes.map(({ width }) => width)), sheet).toBeGreaterThan(1.95);
      // A card has a fixed height: words that do not fit would run into the next one.
      const over = await page
        .locator('main section, .tear li')
        .evaluateAll(
          (all) =>
            all.filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
              .length,
        );
      expect(over, sheet).toBe(0);
      await close();
    }
  });
});
