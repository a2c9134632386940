/** Two names of one kind that differ by a hyphen, a plural or one letter: often one thing written down twice. A warning. */
import { distance } from 'fastest-levenshtein';
import { contentMap, type KindName } from '../content-map.ts';
import type { Content } from './content.ts';
import { errorAt, type Finding } from './finding.ts';

/** Shorter names are abbreviations, which are alike by nature: `nrs`, `nhth`. */
const LONG_ENOUGH = 6;

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Laws, years and goals are told apart by their digits, so a digit is never a slip here. */
const figures = (name: string): string => name.replace(/\D+/g, ' ').trim();

function areAlike(one: string, other: string): boolean {
  // Most pairs are told apart by their length or first letters, without counting changes letter by letter.
  if (Math.abs(one.length - other.length) > 2 || (one[0] !== other[0] && one[1] !== other[1])) return false;
  const [a, b] = [bare(one), bare(other)];
  if (figures(one) !== figures(other) || Math.min(a.length, b.length) < LONG_ENOUGH) return false;
  return distance(a, b) <= 1;
}

/**
 * A name as it is and with each of its letters left out: two that are one letter apart have one of these in common
 * (https://github.com/wolfgarbe/SymSpell). So no name has to be held against every other one.
 */
function spellings(name: string): string[] {
  const letters = bare(name);
  const shorter = Array.from(letters, (_, index) => letters.slice(0, index) + letters.slice(index + 1));
  return [letters, ...shorter].map((spelling) => `${figures(name)} ${spelling}`);
}

/** Each entry with those before it that are called nearly the same. */
function withEarlier<Named extends { id: string }>(named: readonly Named[]): [Named, Named[]][] {
  const bySpelling = new Map<string, Named[]>();
  return named.map((entry) => {
    const mine = spellings(entry.id);
    const near = new Set(mine.flatMap((spelling) => bySpelling.get(spelling) ?? []));
    for (const spelling of mine) bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), entry]);
    return [entry, [...near].filter((other) => other.id !== entry.id && areAlike(other.id, entry.id))];
  });
}

const KINDS = (Object.keys(contentMap) as KindName[]).filter((kind) => contentMap[kind].holds !== 'list');

export const nearTwinFindings = ({ entries }: Content): Finding[] =>
  KINDS.flatMap((kind) =>
    withEarlier(entries.filter((entry) => entry.kind === kind)).flatMap(([entry, earlier]) =>
      earlier.map((other): Finding => ({
        ...errorAt(
          entry.file,
          entry.path,
          `"${entry.id}" is almost the name of "${other.id}" in ${other.file.path}. If they are one thing, keep one of them`,
        ),
        field: '',
        level: 'warning',
      })),
    ),
  );
