import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

const fragmentIn = (file: string): Fragment =>
  JSON.parse(gunzipSync(readFileSync(file)).toString().slice(MARK.length)) as Fragment;

/**
 * Pagefind names what it found by a sum, and each page's title is in a file of its own: a second way there and back before
 * anything is seen. With this list at hand, the titles stand there after the first.
 *
 * @param bundle the folder of the index, absolute, with `fragment/en_1af4cfe.pf_fragment` …
 * @returns language in small letters → its list; none for a language with very many pages
 */
export function searchTitles(bundle: string): Map<string, SearchTitles> {
  const fragments = globSync('fragment/*.pf_fragment', { cwd: bundle }).sort();
  const byLanguage = Map.groupBy(fragments, (file) => /^([\w-]+)_[\da-f]+\./.exec(basename(file))?.[1] ?? '');
  return new Map(
    [...byLanguage]
      .filter(([, files]) => files.length <= MOST)
      .map(([language, files]) => [
        language,
        Object.fromEntries(
          files.map((file) => {
            const { url, meta } = fragmentIn(join(bundle, file));
            return [basename(file, '.pf_fragment'), [url, meta.title ?? url]];
          }),
        ),
      ]),
  );
}
