import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/**
 * Languages written without spaces that the search engine cannot cut into words by itself; it can for Chinese and Japanese
 * (https://pagefind.app/docs/multilingual/).
 */
const UNCUT = ['lo', 'th', 'km', 'my'];

/**
 * Gives pages in such a language their words one by one, among the words that only search sees. Without that only the
 * beginning of a sentence could be found. `remove-search-words.ts` takes them out again.
 *
 * @param folder where the pages were made, absolute
 */
export function cutWords(folder: string): void {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    const language = /<html lang="?([\w-]+)/.exec(html)?.[1] ?? '';
    const main = UNCUT.includes(new Intl.Locale(language || 'und').language)
      ? parse(html).querySelector('[data-pagefind-body]')
      : null;
    if (!main) continue;
    const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(main.structuredText);
    const words = [...new Set([...segments].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])))];
    const hidden = `<s hidden data-pagefind-ignore data-pagefind-meta="words">${words.join(' ')}</s>`;
    const opening = /<[^>]* data-pagefind-body[^>]*>/;
    writeFileSync(
      file,
      html.replace(opening, (tag) => tag + hidden),
    );
  }
}
