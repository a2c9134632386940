/** Pagefind, and what this site adds to it: titles that are known before a page is fetched, and a second try word by word. */
import type { SearchTitles } from '../../lib/search-titles.ts';
import { wordByWord } from './query.ts';

interface Result {
  id: string;
  score: number;
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

/** A page that was found, as the list shows it. */
export interface Shown {
  url: string;
  title: string;
  /** Escaped by the index; the only markup in it is `<mark>`. Empty until the page has been fetched. */
  excerpt: string;
}
export interface Found {
  /** What is known of it before it is fetched: nothing on a site with very many pages. */
  early: Shown | undefined;
  whole(): Promise<Shown>;
}
export interface Engine {
  find(query: string): Promise<Found[]>;
}

/** Pages with all the words, as Pagefind ranks them; then, where it helps, pages with any of them, those with most first. */
async function ranked(pagefind: Pagefind, query: string, language: string): Promise<Result[]> {
  const { results } = await pagefind.search(query);
  const whole = new Set(results.map(({ id }) => id));
  const sums = new Map<string, Result>();
  for (const word of wordByWord(query, results.length > 0, language)) {
    for (const found of (await pagefind.search(word)).results.filter(({ id }) => !whole.has(id))) {
      sums.set(found.id, { ...found, score: found.score + (sums.get(found.id)?.score ?? 0) });
    }
  }
  return [...results, ...[...sums.values()].sort((a, b) => b.score - a.score)];
}

/** Without the list everything is found as well, only later. */
const titlesFrom = (address: string): Promise<SearchTitles> =>
  fetch(address)
    .then((answer): Promise<SearchTitles> | SearchTitles => (answer.ok ? answer.json() : {}))
    .catch(() => ({}));

/**
 * A browser keeps what became of a module, and the engine keeps how its start failed: neither would try again at the same
 * address. What stands behind `#` makes it another one, and is never sent.
 * https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script
 */
let tries = 0;

/**
 * @param bundle the folder of the index, `/pagefind/`
 * @param base the folder of the site, `/`
 * @param language BCP 47 tag of the page
 */
export async function loadEngine(bundle: string, base: string, language: string): Promise<Engine> {
  const coming = titlesFrom(`${bundle}titles.${language.toLowerCase()}.json`);
  tries += 1;
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js#${tries}`)) as Pagefind;
  // A worker would tell the server, with each piece of the index, what asked for it; the page itself does not.
  await pagefind.options({ baseUrl: base, noWorker: true });
  const titles = await coming;
  const foundOf = ({ id, data }: Result): Found => {
    const [url, title] = titles[id] ?? [];
    return {
      early: url === undefined || title === undefined ? undefined : { url: base + url.slice(1), title, excerpt: '' },
      whole: async () => {
        const { url, excerpt, meta } = await data();
        return { url, excerpt, title: meta.title ?? url };
      },
    };
  };
  return { find: async (query) => (await ranked(pagefind, query, language)).map(foundOf) };
}
