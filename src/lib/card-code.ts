/**
 * The last line of every card to copy: `card es 2026-11-22, 2027-05-21, 1a2b3c4d`. Its language, the day its numbers were
 * checked, the last day to hand it on, and a sum of all it says. By this line a card is known again years later.
 */
import type { IsoDate } from './dates.ts';

export interface CardCode {
  /** BCP 47 tag. */
  language: string;
  checked: IsoDate;
  until: IsoDate;
  /** Eight hexadecimal signs. */
  sum: string;
}

/** With commas: two dates in a row are sixteen figures, which a phone may offer to call. */
export const writtenCode = ({ language, checked, until, sum }: CardCode): string =>
  `card ${language} ${checked}, ${until}, ${sum}`;

const CODE =
  /\bcard\s+([a-z]{2,3}(?:-[a-z\d]+)*),?\s+(\d{4}-\d\d-\d\d),?\s+(\d{4}-\d\d-\d\d),?\s+([\da-f]{8})(?![\da-z])/gi;

/** In place of a code: no text has it, since two ends of a block have a space between them. */
const CUT = ' ¶¶ ';

/** Whatever dashes a program has made of the hyphens. */
const hyphened = (plain: string): string => plain.replace(/[\u2010-\u2015\u2212]/g, '-');

/** Every code in a text that was evened out, whatever became of its spaces, commas, hyphens and capitals. */
export const codesIn = (plain: string): CardCode[] =>
  [...hyphened(plain).matchAll(CODE)].map(([, language = '', checked = '', until = '', sum = '']) => ({
    language,
    checked,
    until,
    sum: sum.toLowerCase(),
  }));

/** A card as it stands in a text: what it says, and the code at its foot. */
export interface CodedText {
  said: string;
  code: CardCode;
}

/** The cards of a text that was evened out, without their codes. What comes behind the last code belongs to the last card. */
export function cardsIn(plain: string): CodedText[] {
  const said = withoutCodes(plain).split(CUT);
  return codesIn(plain).map((code, index, codes) => ({
    said: index < codes.length - 1 ? (said[index] ?? '') : said.slice(index).join(' '),
    code,
  }));
}

/** The text without its codes, whose dates and sums are no numbers to call. */
const withoutCodes = (plain: string): string => hyphened(plain).replaceAll('¶¶', '¶').replace(CODE, CUT);
