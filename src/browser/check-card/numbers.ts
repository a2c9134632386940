/** The numbers of a text one by one, in their order, and what each of them is. Nothing here asks the network. */
import { type CardRecords, oldName, shownAgain } from '../../lib/card-records.ts';
import { phoneLikeIn } from '../../lib/phone-like.ts';
import { numberKey } from '../../lib/phone.ts';
import { retiredIn } from '../../lib/retired-numbers.ts';
import { DIALS } from './pasted.ts';

/** A number to call or text, as it stands in the text. */
export interface Figure {
  key: string;
  written: string;
}

/**
 * A number of the card: of today, of today but not on this card, one that must not be given out any more, words that must
 * not, or one this site does not know.
 */
export interface CardNumber {
  written: string;
  is: 'current' | 'elsewhere' | 'old' | 'ended' | 'unknown';
  /** The line it is of, or the lines to use instead. */
  lines: string[];
  /** Nobody has confirmed it with the operator. */
  unconfirmed?: true;
}

/** A whole number as it is usually written. Taken out first, or the figures behind it ("24 hours") would run into it. */
const BETWEEN = String.raw`[\s.·/_()\-]{0,3}`;
const WHOLE = new RegExp(String.raw`(?<!\d)(?:\+?1${BETWEEN})?\(?\d{3}${BETWEEN}\d{3}${BETWEEN}\d{4}(?!\d)`, 'g');
/** A short code stands by itself. Which of them are numbers, only the records and a card's code know: `97204` is a ZIP code. */
const SHORT = /(?<![\d.,/$#:-])\d{3,6}(?![\d%/:-]|[.,]\d)/g;

/** @param isNumber whether a short figure is one to look at */
export function figuresIn(text: string, isNumber: (key: string) => boolean): Figure[] {
  const found = new Map<number, Figure & { isLink: boolean }>();
  // Each kind is covered up once it is found, so that no part of it is found again.
  const taken = (rest: string, hits: { written: string; index: number; isLink?: boolean }[]): string =>
    hits.reduce((left, { written, index, isLink = false }) => {
      const number = isLink ? written.slice(1, -1) : written.trim();
      found.set(index, { key: numberKey(number), written: number, isLink });
      return left.slice(0, index) + '¶'.repeat(written.length) + left.slice(index + written.length);
    }, rest);
  const all = (pattern: RegExp, from: string) =>
    [...from.matchAll(pattern)].map(({ 0: written, index }) => ({ written, index }));

  let rest = taken(
    text,
    all(DIALS, text).map((hit) => ({ ...hit, isLink: true })),
  );
  rest = taken(rest, all(WHOLE, rest));
  rest = taken(rest, phoneLikeIn(rest, isNumber));
  taken(
    rest,
    all(SHORT, rest).filter(({ written }) => isNumber(written)),
  );
  const inOrder = [...found].sort(([a], [b]) => a - b).map(([, figure]) => figure);
  // A link and the number that is read in it are one.
  return inOrder.filter(({ key, isLink }, index) => {
    const next = inOrder[index + 1];
    return !(isLink && next !== undefined && !next.isLink && next.key === key);
  });
}

/** @param onCard the numbers of today's card, where the text is one */
export function numberOf(
  { key, written }: Figure,
  { numbers, old }: CardRecords,
  onCard: readonly string[] | undefined,
): CardNumber {
  const current = numbers.find(({ number }) => number === key);
  if (current !== undefined) {
    const is = onCard === undefined || onCard.includes(key) ? 'current' : 'elsewhere';
    return { written, is, lines: [current.line], ...(current.unconfirmed && { unconfirmed: true }) };
  }
  const instead = old[oldName(key)];
  return instead === undefined ? { written, is: 'unknown', lines: [] } : { written, is: 'old', lines: instead };
}

/** Words that must not be given out any more, as they were written. */
export function endedIn(text: string, { ended }: CardRecords): CardNumber[] {
  const words = Object.entries(ended).map(
    ([name, lines]) => ({ shown: shownAgain(name), match: 'words', lines }) as const,
  );
  return retiredIn(text, words).map(({ number, written }) => ({ written, is: 'ended', lines: number.lines }));
}
