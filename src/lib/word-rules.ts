/** Looking for words to avoid in a sentence. Pure; `content/words.yaml` has the rules. */
import type { WordRule } from '../schemas/words.ts';
import { withoutQuotations } from './prose.ts';

export interface Hit {
  rule: WordRule;
  /** As written. */
  words: string;
  /** Where in the text, from 0. */
  index: number;
}

export interface Matcher {
  /** @param isSourced whether the text says whose words stand in its quotation marks */
  (text: string, isSourced?: boolean): Hit[];
}

/** A space in a rule also fits several, and a hyphen; a word is whole, or the rule says how it goes on. */
const expression = (finds: readonly string[], flags: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${finds.map((find) => find.replaceAll(' ?', '[\\s-]*').replaceAll(' ', '[\\s-]+')).join('|')})(?![\\p{L}\\p{N}])`,
    flags,
  );

/** "pörn" for "porn": each letter without what is on it, so that places in the text stay. */
const withoutAccents = (text: string): string =>
  text.replace(/[^\p{ASCII}]/gu, (letter) => {
    const [base = letter] = letter.normalize('NFD');
    return base.length === letter.length ? base : letter;
  });

/** "prostitute" inside "child prostitute": the error says all there is to say. */
const covers = (other: Hit, hit: Hit): boolean =>
  other.rule.level === 'error' &&
  hit.rule.level !== 'error' &&
  other.index <= hit.index &&
  other.index + other.words.length >= hit.index + hit.words.length;

/** @returns a function that finds every rule's words in a plain text (`lib/prose.ts`), in reading order */
export function matcher(rules: readonly WordRule[]): Matcher {
  const compiled = rules.flatMap((rule) =>
    rule.find.map((find) => ({
      rule,
      pattern: expression([find], rule.exact === true ? 'gu' : 'giu'),
      unless: rule.unless === undefined ? undefined : new RegExp(rule.unless, 'iu'),
    })),
  );
  // Most texts have none of the words, which one pattern for all tells sooner than one for each.
  const finds = rules.flatMap(({ find }) => find);
  // A pattern that names what it found before (`\1`) would name something else among others.
  const any = finds.some((find) => /\\[1-9k]/.test(find)) ? undefined : expression(finds, 'iu');
  return (text, isSourced = true) => {
    const searched = withoutAccents(text);
    if (any?.test(searched) === false) return [];
    const unquoted = withoutQuotations(searched);
    const isQuoted = ({ rule, index, words }: Hit): boolean =>
      isSourced && rule.evenQuoted !== true && unquoted.slice(index, index + words.length) !== words;
    const hits = compiled.flatMap(({ rule, pattern, unless }) =>
      [...searched.matchAll(pattern)]
        .filter((match) => unless?.test(searched.slice(0, match.index)) !== true)
        .map((match): Hit => ({ rule, words: match[0].trim(), index: match.index })),
    );
    // Several ways to write one rule may fit one place.
    const once = new Map(hits.map((hit) => [`${hit.rule.id} ${hit.index}`, hit]));
    return [...once.values()]
      .filter((hit) => !isQuoted(hit) && !hits.some((other) => covers(other, hit)))
      .sort((a, b) => a.index - b.index);
  };
}

/** What to say of it: `"child porn": write child sexual abuse material (CSAM). The pictures show abuse.` */
export const advice = ({ rule, words }: Hit): string => {
  const use = rule.use === 'leave it out' ? 'Leave it out' : `Write instead: ${rule.use}`;
  return `"${words}". ${use}${/[.?!”"]$/.test(use) ? '' : '.'} ${rule.why}${rule.source === undefined ? '' : ` (${rule.source})`}`;
};
