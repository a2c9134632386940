/** What pages in several languages ask: the words to speak with, the addresses to make, where a page is in each language. */
import { getLanguages, getSite, getWords } from './collections.ts';
import type { Speech } from './lib/speech.ts';
import { type TwinPage, twinPath } from './lib/twin-pages.ts';

/** What a page needs to speak a language; for a translation, the site's own language beside it. */
export async function getSpeech(language: string): Promise<Speech> {
  const { language: own } = await getSite();
  const words = await getWords(language);
  return language === own
    ? { words, language }
    : { words, language, own: { words: await getWords(own), language: own } };
}

/**
 * For pages in every language: the site's own has its addresses without a language in front (`/help/`, `/es/help/`).
 * With `translations`, only the others.
 */
export async function getLanguagePaths({ translations = false } = {}) {
  const { language: own } = await getSite();
  return (await getLanguages())
    .filter(({ language }) => !translations || language !== own)
    .map(({ language }) => ({ params: { language: language === own ? undefined : language }, props: { language } }));
}

/** A page that stands in every language: where it is in each. */
export async function getTwins(page: TwinPage) {
  const { language: own } = await getSite();
  return (await getLanguages()).map(({ language, words }) => ({
    language,
    name: words.name,
    direction: words.direction,
    path: twinPath(page, language, own),
    isOwn: language === own,
  }));
}

/** Where the pages that stand in every language are in this one: `(await getPlaces('es'))('help')` is `/es/help/`. */
export async function getPlaces(language: string): Promise<(page: TwinPage) => string> {
  const { language: own } = await getSite();
  return (page) => twinPath(page, language, own);
}
