/**
 * Which English a translation follows, and what has changed since. Marks are made from the words themselves: they need no
 * history, and are the same on every machine.
 */
import { createHash } from 'node:crypto';
import type { Hotline } from '../schemas/hotline.ts';
import type { Words } from '../schemas/language.ts';
import { TRANSLATED_PARTS, type TranslatedPart } from '../schemas/translation.ts';

type Line = Pick<Hotline, 'who' | 'happens'> & { id: string };

const markOf = (words: unknown): string => createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 6);

/** The words of one part that a translator translates. Words people search for are each language's own. */
function wordsOf(words: Words, part: TranslatedPart): unknown {
  if (part !== 'help' && part !== 'safer') return words[part];
  const { searchWords: _, ...rest } = words[part];
  return rest;
}

/** The mark of one part of a language file. */
export const partRevision = (words: Words, part: TranslatedPart): string => markOf(wordsOf(words, part));

/** The mark of the sentences of one help line. */
export const lineRevision = ({ who, happens }: Pick<Line, 'who' | 'happens'>): string => markOf([who, happens]);

/** The mark of everything a reviewer reads in a translation. */
export const wordsRevision = (words: Words): string =>
  markOf([
    TRANSLATED_PARTS.map((part) => wordsOf(words, part)),
    Object.entries(words.lines ?? {}).map(([id, { who, happens }]) => [id, who, happens]),
  ]);

/** Whether somebody qualified has checked these very words: a word changed since has been checked by nobody. */
export const isReviewed = (words: Words): boolean =>
  words.translation?.reviewer !== undefined && words.translation.checkedWords === wordsRevision(words);

/** What a language file says of a line; a copy of the site's own sentences is no translation. */
export function translatedLine(
  words: Words,
  line: Line,
): { who: string; happens: string; english: string } | undefined {
  const translated = words.lines?.[line.id];
  return translated?.who === line.who || translated?.happens === line.happens ? undefined : translated;
}

/** Every phrase below a value, with the steps that lead to it: `['help', 'title']`. */
function phrases(value: unknown, path: string[] = []): { path: string[]; phrase: string }[] {
  if (typeof value === 'string') return [{ path, phrase: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, inner]) => phrases(inner, [...path, step]));
}

/** Three words and more are no accident. */
const isTelling = (phrase: string): boolean => (phrase.replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? []).length >= 3;
/** So many short ones may be the same in two languages: "Cost" is Romanian too. */
const ACCIDENTS = 5;

/**
 * Phrases of a translation that are still those of the site's own language. A language with any is not shown: a page must
 * not promise a language and then speak another.
 *
 * @returns the steps that lead to each
 */
export function untranslated(words: Words, own: Words): string[][] {
  const same = TRANSLATED_PARTS.flatMap((part) => {
    const here = new Map(phrases(wordsOf(own, part), [part]).map(({ path, phrase }) => [path.join('.'), phrase]));
    return phrases(wordsOf(words, part), [part]).filter(
      ({ path, phrase }) => path.at(-1) !== 'line' && here.get(path.join('.')) === phrase,
    );
  });
  return same.filter(({ phrase }, _, all) => all.length > ACCIDENTS || isTelling(phrase)).map(({ path }) => path);
}

/** One place where a translation is behind the site's own language. */
export interface Behind {
  /** Steps in the language file: `['translation', 'english', 'exit']`, `['lines', 'nhth', 'english']`. */
  path: string[];
  /** The part, or the line. */
  name: string;
  /** What stands in the file; nothing when the line is not translated. */
  has: string | undefined;
  /** The mark to write once the translation says the same. */
  now: string;
}

/**
 * @param words the translation
 * @param own the words of the site's own language
 * @param lines every line that is shown, with its file's name
 * @returns what is behind, in the order of the file; nothing for a translation that follows today's words
 */
export function behind(words: Words, own: Words, lines: readonly Line[]): Behind[] {
  const parts = TRANSLATED_PARTS.map((name): Behind => ({
    path: ['translation', 'english', name],
    name,
    has: words.translation?.english[name],
    now: partRevision(own, name),
  }));
  const said = lines.map((line): Behind => ({
    path: ['lines', line.id, 'english'],
    name: line.id,
    has: translatedLine(words, line)?.english,
    now: lineRevision(line),
  }));
  return [...parts, ...said].filter(({ has, now }) => has !== now);
}

/** What a reader of a translation must be told: that nobody qualified has checked its words, that English has changed since. */
export const cautionsIn = (words: Words, own: Words, lines: readonly Line[]): ('unreviewed' | 'older')[] => [
  ...(isReviewed(words) ? [] : ['unreviewed' as const]),
  ...(behind(words, own, lines).length > 0 ? ['older' as const] : []),
];

/** A need and the line for it, in the reader's language where it is translated. */
export interface Need {
  need: string;
  line: string;
  isTranslated: boolean;
}

/** The needs of the help page, those of the site's own language in its order: one without a translation is not left out. */
export const needsIn = (words: Words, own: Words): Need[] =>
  own.help.ways.map(({ need, line }) => {
    const translated = words.help.ways.find((way) => way.line === line);
    return { need: translated?.need ?? need, line, isTranslated: translated !== undefined };
  });
