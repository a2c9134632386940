/** A language to speak in: its words, how its sentences end and how they stand beside each other. */
import type { Words } from '../schemas/language.ts';

/** The phrases and the tag (BCP 47) that `Intl` needs for names, lists and dates. */
export interface Speech {
  words: Words;
  language: string;
  /** In a translation, the site's own language: for what nobody has translated yet. */
  own?: Speech;
}

/** Whatever ends a sentence, in any script. */
const ENDED = /[\p{STerm}\u2026][”»」』"]?$/u;

/** A sentence of what the data gives: a capital first letter where the script has one, and the language's own end. */
export function asSentence(text: string, { words, language }: Speech): string {
  const first = [...text][0] ?? '';
  const sentence = first.toLocaleUpperCase(language) + text.slice(first.length);
  return ENDED.test(sentence) ? sentence : sentence + words.marks.end;
}

/** Sentences one after the other; in Chinese there is nothing between them. */
export const sentences = (all: readonly (string | false | undefined)[], { words }: Speech): string =>
  all.filter((text) => typeof text === 'string' && text !== '').join(words.marks.gap);
