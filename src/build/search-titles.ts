import { gunzipSync } from 'node:zlib';
import type { SearchTitles } from '../lib/search-titles.ts';

/** Longer lists would cost more to fetch than they save; then each result is fetched before it is shown. */
const MOST = 1000;
/** What Pagefind puts before the text of a fragment, once it is unpacked. */
const MARK = 'pagefind_dcd';

interface Fragment {
  url: string;
  meta: { title?: string };
}

/**
 * Pagefind names what it found by a sum, and each page's title is in a file of its own: a second way there and back before
 * anything is seen. With this list at hand, the titles stand there after the first.
 *
 * @param files of the index: `fragment/en_1af4cfe.pf_fragment` …
 * @returns language in small letters → its list
 */
export function searchTitles(files: readonly { path: string; content: Uint8Array }[]): Map<string, SearchTitles> {
  const fragments = files.flatMap(({ path, content }) => {
    const [, id, language] = /^fragment\/(([\w-]+)_[\da-f]+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined || language === undefined) return [];
    const { url, meta } = JSON.parse(gunzipSync(content).toString().slice(MARK.length)) as Fragment;
    return [{ id, language, url, title: meta.title ?? url }];
  });
  return new Map(
    [...Map.groupBy(fragments, ({ language }) => language)]
      .filter(([, pages]) => pages.length <= MOST)
      .map(([language, pages]) => [
        language,
        Object.fromEntries(
          pages.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, url, title }) => [id, [url, title]]),
        ),
      ]),
  );
}
