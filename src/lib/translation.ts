/**
 * Which English a translation follows, and what has changed since. Marks are made from the words themselves: they need no
 * history, and are the same on every machine.
 */
import { createHash } from 'node:crypto';
import type { Hotline } from '../schemas/hotline.ts';
import type { Words } from '../schemas/language.ts';

/** The parts of a language file that are followed one by one, in its order. */
export const TRANSLATED_PARTS = [
  'languages',
  'exit',
  'bar',
  'first',
  'help',
  'parts',
  'channels',
  'values',
  'paper',
  'poster',
  'search',
  'safer',
  'glance',
  'areas',
] as const satisfies readonly (keyof Words)[];
export type TranslatedPart = (typeof TRANSLATED_PARTS)[number];

const markOf = (words: unknown): string => createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 6);

/** The mark of one part of a language file. Words people search for are each language's own, so they do not count. */
export function partRevision(words: Words, part: TranslatedPart): string {
  if (part !== 'help') return markOf(words[part]);
  const { searchWords: _, ...help } = words.help;
  return markOf(help);
}

/** The mark of the sentences of one help line. */
export const lineRevision = ({ who, happens }: Pick<Hotline, 'who' | 'happens'>): string => markOf([who, happens]);

/** Every phrase below a value, with the steps that lead to it: `['help', 'title']`. */
function phrases(value: unknown, path: string[] = []): { path: string[]; phrase: string }[] {
  if (typeof value === 'string') return [{ path, phrase: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, inner]) => phrases(inner, [...path, step]));
}

/** Shorter ones may be the same in two languages: "Chat", "Portland, Oregon". */
const isTelling = (phrase: string): boolean => (phrase.match(/\p{L}{2,}/gu) ?? []).length >= 3;

/**
 * Phrases of a translation that are still those of the site's own language. A language with any is not shown: a page must
 * not promise a language and then speak another.
 *
 * @returns the steps that lead to each
 */
export function untranslated(words: Words, own: Words): string[][] {
  return TRANSLATED_PARTS.flatMap((part) => {
    const same = new Set(phrases(own[part]).map(({ phrase }) => phrase));
    return phrases(words[part], [part])
      .filter(({ path, phrase }) => !path.includes('searchWords') && isTelling(phrase) && same.has(phrase))
      .map(({ path }) => path);
  });
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
export function behind(words: Words, own: Words, lines: readonly (Hotline & { id: string })[]): Behind[] {
  const parts = TRANSLATED_PARTS.map((name): Behind => ({
    path: ['translation', 'english', name],
    name,
    has: words.translation?.english[name],
    now: partRevision(own, name),
  }));
  const sentences = lines.map((line): Behind => ({
    path: ['lines', line.id, 'english'],
    name: line.id,
    has: words.lines?.[line.id]?.english,
    now: lineRevision(line),
  }));
  return [...parts, ...sentences].filter(({ has, now }) => has !== now);
}
