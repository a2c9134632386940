/** What `components/SearchWords.astro` writes, and the marks that only the index reads. */
const SEARCH_WORDS = /<s hidden data-pagefind-ignore(?:="[^"]*")? data-pagefind-meta="[^"]*">[^<]*<\/s>\s?/g;
const INDEX_MARKS = / data-pagefind-(?:body|ignore)(?:="[^"]*")?/g;

/**
 * A page without what was only for the search index, for readers. Words somebody in trouble may type ("scared",
 * "pictures of me") would make a school's filter block the very page they look for.
 */
export const withoutSearchWords = (html: string): string => html.replace(SEARCH_WORDS, '').replace(INDEX_MARKS, '');
