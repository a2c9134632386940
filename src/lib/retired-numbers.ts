import type { RetiredNumber } from '../schemas/retired-number.ts';
import { evenedOut } from './phone-like.ts';
import { numberKey } from './phone.ts';

/** What it is found by. */
type Sought = Pick<RetiredNumber, 'shown' | 'match'>;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `888`, `3737`, `888`: without the leading 1. */
const groupsOf = (shown: string): string[] => shown.split(/\D+/).filter((group, index) => index > 0 || group !== '1');

/** Its digits as they stand one behind the other wherever it is written; none for words. */
function digitsOfSought({ shown, match }: Sought): string {
  if (match === 'words') return '';
  return match === 'grouping' ? groupsOf(shown).join('') : numberKey(shown);
}

/** A pattern that finds a retired number in running text: its digits in any grouping, one grouping of them, or words. */
function retiredPattern({ shown, match }: Sought): RegExp {
  if (match === 'words') return new RegExp(`(?<!\\w)${escaped(shown).replace(/ /g, '\\s+')}(?!\\w)`, 'gi');
  if (match === 'grouping') {
    // At least one mark between the groups: without any, the digits are those of the right number.
    return new RegExp(`(?<!\\d)(?:1[\\s.\\-]+)?(?!\\d{10})${groupsOf(shown).join('[\\s.\\-]*')}(?!\\d)`, 'g');
  }
  return new RegExp(`(?<![\\d$,])(?:\\+?1[\\s.\\-()]*)?${[...numberKey(shown)].join('[\\s.\\-()]*')}(?!\\d)`, 'g');
}

const sought = new WeakMap<Sought, { pattern: RegExp; digits: string }>();

/** Made once for each number: the list is looked for in every text. */
function soughtAs(number: Sought): { pattern: RegExp; digits: string } {
  const known = sought.get(number) ?? { pattern: retiredPattern(number), digits: digitsOfSought(number) };
  sought.set(number, known);
  return known;
}

/** Every retired number that a text has in it, with what was written and where in the evened-out text (0-based). */
export function retiredIn<Old extends Sought>(
  text: string,
  retired: readonly Old[],
): { number: Old; written: string; index: number }[] {
  const plain = evenedOut(text);
  const digits = plain.replace(/\D+/g, '');
  return retired.flatMap((number) => {
    const { pattern, digits: own } = soughtAs(number);
    // Nearly every text has none of them: whether the digits are there at all is known sooner than where.
    if (!digits.includes(own)) return [];
    return [...plain.matchAll(pattern)].map((match) => ({ number, written: match[0], index: match.index }));
  });
}
