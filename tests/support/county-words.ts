/** The words by which a county is known: where it is, its own lines and their numbers, who runs them, its partners, its look. */
import { NATIONWIDE } from '../../src/new/county/local-words.ts';
import { type Content, ownLanguage, validEntries } from '../../src/checks/content.ts';

/** Capital letters in the middle of a sentence: `the Alder weather forecast` → `Alder`. */
const names = (text: string): string[] => text.match(/\p{Lu}\p{L}{3,}/gu) ?? [];

/** Every field of the files as one text. */
const everythingIn = ({ files }: Content): string => JSON.stringify(files.map(({ data, body }) => [data, body]));

/**
 * @param other a county that may say the same: a word that both have belongs to neither
 * @returns names, numbers (as printed, and as digits), addresses and colors; nothing so short that it could be there by chance
 */
export function wordsOf(content: Content, other: Content): string[] {
  const site = validEntries(content, 'site')[0]!.data;
  const own = validEntries(content, 'languages').find(({ id }) => id === ownLanguage(content))!.data;
  const local = validEntries(content, 'hotlines')
    .filter(({ data }) => !NATIONWIDE.includes(data.area) && data.kind !== 'emergency')
    .map(({ data }) => data);
  const numbers = local.flatMap(({ channels }) =>
    channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])),
  );
  const old = validEntries(content, 'retiredNumbers')
    .filter(({ data }) => data.match === 'digits')
    .map(({ data }) => data.shown);
  const partners = validEntries(content, 'partners').filter(({ data }) => data.group !== 'national');
  const all = [
    ...[site.name, site.place, site.titleEnding, site.address, site.funding, ...names(site.place)],
    ...names(own.exit.place),
    new URL(site.exit.address).pathname,
    ...local.flatMap(({ name, organization }) => [name, organization]),
    ...partners.map(({ data }) => data.name),
    ...[...numbers, ...old].flatMap((number) => [number, number.replace(/\D/g, '')]),
    ...[site.brand.light, site.brand.dark].flatMap((palette) => Object.values(palette)),
  ];
  const theirs = everythingIn(other);
  return [...new Set(all)].filter((word) => /\p{L}{3}|\d{7}|\d-\d{4}|^#/u.test(word) && !theirs.includes(word)).sort();
}

const LETTER = /[\p{L}\p{N}]/u;

/** Which of the words stand in a text, whole: `Harbor` is not in `harbors`. */
export const standIn = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
      if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + word.length] ?? '')) return true;
    return false;
  });
