/** Everything to print, as PDF: its numbers, its square codes, and whether a screen reader can read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { siteAddress } from '../../src/lib/site-address.ts';
import { nameOf, pdfPath, type SheetName, SHEETS } from '../../src/paper/sheets.ts';
import { firstNumbers, numbersIn, reportNumber } from '../support/numbers.ts';
import type { Words } from '../../src/schemas/language.ts';
import { languages, own, pathIn } from '../support/languages.ts';
import { page } from '../support/pages.ts';
import { readPdf } from '../support/pdf.ts';
import { COPIES } from '../support/sheet-copies.ts';
import { squareCodesIn } from '../support/square-codes.ts';

const every = languages.flatMap(({ tag, words }) => SHEETS.map((sheet) => [sheet, words.name, tag, words] as const));
const bytesOf = (sheet: SheetName, tag: string): Buffer =>
  readFileSync(join(inject('folder'), pdfPath(sheet, tag).slice(1)));

const DOTS = 150;

/** Whether the numbers are read one after the other; "911" is also in the sentence before its button. */
function inOrder(read: string, numbers: readonly string[]): boolean {
  const digits = read.replace(/(?<=\d)-(?=\d)/g, '');
  const places = numbers.map((number) => digits.indexOf(number));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
}

/** Words that stand on a poster of this language, and nowhere in its notes. */
const saidOn = ({ first, poster }: Words): string[] =>
  [first.danger, first.talk, first.anyHour, first.free, poster.text].map((said) => said.slice(0, 12));

describe('each sheet', () => {
  test.each(every)('%s, %s', async (sheet, _, tag, words) => {
    const pdf = await readPdf(bytesOf(sheet, tag));
    // One page of the paper that is in every printer here, in the language it says it is in.
    expect(pdf.sizes).toEqual([sheet === 'insert' ? '11 x 8.5' : '8.5 x 11']);
    expect(new Intl.Locale(pdf.language).maximize().baseName).toBe(new Intl.Locale(tag).maximize().baseName);
    expect(pdf.title).toBe(nameOf(sheet, words).title);
    // PDF/UA-1, read once however often it is printed, the square code in words.
    expect({ standard: pdf.standard, isTagged: pdf.isTagged }).toEqual({ standard: 'ua-1', isTagged: true });
    const address = siteAddress() + pathIn('help', tag);
    const printed = address.replace('https://', '');
    expect(pdf.alts).toEqual([words.sheets.code.replace('{address}', printed)]);
    expect(pdf.roles[0]).toBe(['wallet', 'discreet'].includes(sheet) ? 'P' : 'H1');
    // Its numbers are those it is for and no others, and they are read in that order.
    const { danger, talk, text } = firstNumbers;
    const expected = sheet === 'discreet' ? [talk] : [danger, talk, text];
    const all = new Set(sheet === 'insert' ? [...expected, reportNumber] : expected);
    expect(numbersIn(pdf.text)).toEqual(all);
    expect(inOrder(pdf.read, expected)).toBe(true);
    expect(pdf.text).toContain(printed);
    // What a poster says is read from a step away; only how far to trust a translation is smaller, and what is torn off.
    if (sheet === 'poster' || sheet === 'tearOff') expect(pdf.smallest(saidOn(words))).toBeGreaterThan(15.99);
    // A camera finds the code of every copy, and each is 2 cm wide or more.
    const codes = await squareCodesIn(await pdf.drawn(DOTS), DOTS);
    expect(codes.map((code) => code.text)).toEqual(Array.from({ length: COPIES[sheet] }, () => address));
    expect(Math.min(...codes.map(({ width }) => width))).toBeGreaterThan(1.98);
  });
});

test('the cards with numbers only say no word of what they are for, in the file’s own facts either', async () => {
  for (const { tag, words } of languages) {
    const { text, title } = await readPdf(bytesOf('discreet', tag));
    const topics = [
      words.help.title,
      words.help.card.heading,
      words.poster.heading,
      words.first.talk,
      words.first.danger,
    ];
    for (const topic of topics) expect(text, tag).not.toContain(topic);
    expect(text).not.toMatch(/help line|hotline|crisis|abuse|violence|exploit|traffick|sex|911/i);
    expect(title).not.toMatch(/help|hotline|crisis|abuse|exploit|traffick|sex/i);
  }
});

test('the page that shows them has a picture, the page and the file of each in every language', () => {
  const { root } = page('/share/');
  const pictures = root.querySelectorAll('main svg image').map((image) => Number(image.getAttribute('x')));
  expect(new Set(pictures).size).toBe(SHEETS.length);
  const links = new Set(root.querySelectorAll('main a').map((link) => link.getAttribute('href')));
  for (const sheet of SHEETS) {
    for (const { tag } of languages) {
      expect(links).toContain(pdfPath(sheet, tag));
      expect(links).toContain(pathIn(sheet, tag));
    }
  }
  expect(root.querySelectorAll('main h3').map(({ text }) => text)).toEqual(
    SHEETS.map((sheet) => nameOf(sheet, own.words).title),
  );
});
