/** What a card is compared with: small enough to travel inside the page that compares. */
import type { IsoDate } from './dates.ts';

export interface CardRecords {
  /** Today's code for each language (BCP 47 tag). */
  codes: Record<string, string>;
  /** The last day on which today's cards may be handed on. */
  until: IsoDate;
  /** Every number of today, by its ten digits or short code, and the line it is of. */
  numbers: Record<string, string>;
  /** Every number that must not be given out any more, by `oldName`, and what to use instead. */
  old: Record<string, string[]>;
}

/**
 * `'5035550142'` → `'2baxt0e'`. An old number may stand nowhere in a page as figures: a phone would offer to call it, a
 * search engine would list it, and somebody reading the page's source could not tell it from a number of today. In base 36
 * it is no number to dial, and needs neither a key nor a sum of its own.
 */
export const oldName = (key: string): string => Number(key).toString(36);
