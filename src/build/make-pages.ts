import { globSync } from 'node:fs';
import { cutWords } from './cut-words.ts';
import { finishPages } from './finish-pages.ts';
import { indexForSearch } from './index-for-search.ts';
import { moveFiles } from './move-files.ts';
import type { Rendering } from './render-pages.ts';
import { writeHeaders } from './seal-pages.ts';
import { sitemapLanguages } from './sitemap-languages.ts';

/**
 * Every page finished and all of them searchable. Three work side by side: Astro makes pages, this process finishes and looks through what is
 * there, and at the end the search engine reads them as they were made.
 *
 * @param site where the finished site goes, absolute
 * @param look is told each finished page, by its path in `site`
 * @param say is told how far it came
 */
export async function makePages(
  { made, done }: Rendering,
  site: string,
  look: (page: string) => void,
  say: (line: string) => void,
): Promise<void> {
  const finishing = finishPages(made, site, done, look);
  const indexing = done.then(() => {
    say(`Made ${globSync('**/*.html', { cwd: made }).length} pages.`);
    cutWords(made);
    return indexForSearch(made);
  });
  try {
    const [needs, found] = await Promise.all([finishing, indexing]);
    say(`Made the search index: ${found} pages can be found.`);
    moveFiles(made, site);
    sitemapLanguages(site);
    writeHeaders(site, needs);
  } finally {
    // Neither may write any more when their folders are taken away.
    await Promise.allSettled([finishing, indexing]);
  }
}
