/** What a card is compared with: small enough to travel inside the page that compares. */
import type { IsoDate } from './dates.ts';

/** Today's card of one language. */
export interface CardRecord {
  /** Its last line. */
  code: string;
  /** Every number it says, in its order, as it is printed. */
  numbers: string[];
  /** Each word to send, and the whole line it stands in: `HELP`, `Text HELP to 233733`. */
  sends: { word: string; line: string }[];
}

/** A number of today. A field named `number` is looked at before the site is published. */
interface NumberRecord {
  /** Ten digits or a short code. */
  number: string;
  line: string;
  /** Nobody has confirmed it with the operator. */
  unconfirmed?: true;
}

export interface CardRecords {
  /** By the language in small letters (BCP 47 tag). */
  cards: Record<string, CardRecord>;
  /** The last day on which today's cards may be handed on. */
  until: IsoDate;
  /** The day of the build: a clock that says an earlier one is wrong. */
  made: IsoDate;
  /** Where links of a card may lead: the address of the site. */
  address: string;
  numbers: NumberRecord[];
  /** Every number that must not be given out any more, by `oldName`, and what to use instead. */
  old: Record<string, string[]>;
  /** Every text that must not be given out any more, by `hidden`, and what to use instead. */
  ended: Record<string, string[]>;
}

/**
 * `'5035550142'` → `'2baxt0e'`. An old number may stand nowhere in a page as figures: a phone would offer to call it, a
 * search engine would list it, and somebody reading the page's source could not tell it from a number of today. In base 36
 * it is no number to dial, and needs neither a key nor a sum of its own.
 */
export const oldName = (key: string): string => Number(key).toString(36);

/** `'text BLUE'` → `'dGV4dCBCTFVF'`: for old words what `oldName` is for old numbers. They are Latin letters. */
export const hidden = (words: string): string => btoa(words);
export const shownAgain = (name: string): string => atob(name);
