import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `components/SearchWords.astro` writes, and the marks that only the index reads. */
const SEARCH_WORDS = /<s hidden data-pagefind-ignore(?:="[^"]*")? data-pagefind-meta="[^"]*">[^<]*<\/s>\s?/g;
const INDEX_MARKS = / data-pagefind-(?:body|ignore)(?:="[^"]*")?/g;

/**
 * Takes out of the finished pages what was only for the search index, now that the index has it. Words somebody in trouble
 * may type ("scared", "pictures of me") would make a school's filter block the very page they look for.
 *
 * @param folder the built site, absolute
 */
export function removeSearchWords(folder: string): void {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace(SEARCH_WORDS, '').replace(INDEX_MARKS, ''));
  }
}
