import { z } from '../messages.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isKnownLanguage(tag: string): boolean {
  try {
    return names.of(tag) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** A language by its short international code (BCP 47). The page prints its name in the reader's language. */
export const languageTag = z
  .string()
  .refine(isKnownLanguage, {
    error: (issue) =>
      `"${String(issue.input)}" is not a language code. Write the short code, for example: en (English), es (Spanish), zh-Hans (Chinese, simplified), ase (American Sign Language)`,
  })
  .meta({ description: 'A language, by its short code', examples: ['es'] });
