import type { RetiredNumber } from '../schemas/retired-number.ts';
import { evenedOut } from './phone-like.ts';
import { numberKey } from './phone.ts';

/** What it is found by. */
type Sought = Pick<RetiredNumber, 'shown' | 'match'>;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern that finds a retired number in running text: its digits in any grouping, one grouping of them, or words. */
function retiredPattern({ shown, match }: Sought): RegExp {
  if (match === 'words') return new RegExp(`(?<!\\w)${escaped(shown).replace(/ /g, '\\s+')}(?!\\w)`, 'gi');
  if (match === 'grouping') {
    const groups = shown.split(/\D+/).filter((group, index) => index > 0 || group !== '1');
    // At least one mark between the groups: without any, the digits are those of the right number.
    return new RegExp(`(?<!\\d)(?:1[\\s.\\-]+)?(?!\\d{10})${groups.join('[\\s.\\-]*')}(?!\\d)`, 'g');
  }
  return new RegExp(`(?<![\\d$,])(?:\\+?1[\\s.\\-()]*)?${[...numberKey(shown)].join('[\\s.\\-()]*')}(?!\\d)`, 'g');
}

const patterns = new WeakMap<Sought, RegExp>();

/** Made once for each number: the list is looked for in every text. */
function patternOf(number: Sought): RegExp {
  const pattern = patterns.get(number) ?? retiredPattern(number);
  patterns.set(number, pattern);
  return pattern;
}

/** Every retired number that a text has in it, with what was written and where in the evened-out text (0-based). */
export function retiredIn<Old extends Sought>(
  text: string,
  retired: readonly Old[],
): { number: Old; written: string; index: number }[] {
  const plain = evenedOut(text);
  return retired.flatMap((number) =>
    [...plain.matchAll(patternOf(number))].map((match) => ({ number, written: match[0], index: match.index })),
  );
}
