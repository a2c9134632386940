/** The languages of the site under test, from its content. */
import { validEntries } from '../../src/checks/content.ts';
import { TWIN_PAGES, twinPath } from '../../src/lib/twin-pages.ts';
import type { Words } from '../../src/schemas/language.ts';
import { content, site } from './content.ts';
import { sitemapPaths } from './pages.ts';

export interface Language {
  /** BCP 47 tag. */
  tag: string;
  words: Words;
}

/** All of them, the site's own among them. */
export const languages: Language[] = validEntries(content, 'languages').map(({ id, data }) => ({
  tag: id,
  words: data,
}));

const found = languages.find(({ tag }) => tag === site.language);
if (found === undefined) throw new Error('The file of the site’s own language is not right. Run "npm run check".');
export const own: Language = found;

export const translations = languages.filter(({ tag }) => tag !== own.tag);

/** Pages in every language that a list names; the copy to keep is in none. */
export const LISTED_TWINS = TWIN_PAGES.filter((page) => page !== 'copy');

/** `pathIn('help', 'es')` → `/es/help/` */
export const pathIn = (page: (typeof TWIN_PAGES)[number], tag: string): string => twinPath(page, tag, own.tag);

/** The language a page is in, by its address. */
export const languageOf = (path: string): Language => languages.find(({ tag }) => path.startsWith(`/${tag}/`)) ?? own;

/**
 * Paths for tests that open page after page in the browser: every page of the site's own language, the help page of every
 * other, and all pages of one language of each direction. The others are made by the same few files.
 */
export function walkedPaths(): string[] {
  const whole = ['ltr', 'rtl'].flatMap((direction) => {
    const first = translations.find(({ words }) => words.direction === direction);
    return first === undefined ? [] : [first.tag];
  });
  return sitemapPaths().filter((path) => {
    const { tag } = languageOf(path);
    return tag === own.tag || whole.includes(tag) || path === pathIn('help', tag);
  });
}

/** Pages that are made by one file from many: `/learn/signs/` and `/learn/faith-groups/` are of one kind. */
const ONE_OF_MANY = /^\/(learn|training|updates|hotlines)\/[^/]+\//;

/** Of what is walked, the first page of each kind, for what does not depend on a page's own words. */
export const eachKindOfPage = (): string[] => [
  ...new Map(
    walkedPaths()
      .toReversed()
      .map((path) => [path.replace(ONE_OF_MANY, '/$1/*/'), path]),
  ).values(),
];
