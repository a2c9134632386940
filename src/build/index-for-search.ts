import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { searchTitles } from './search-titles.ts';

/** Pagefind writes its own interfaces too; this site has its own, and ships nothing that is never read. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)|playground)/;

/** What is otherwise in Pagefind's code, with what stands there instead. */
const CHANGES: readonly { from: string; to: string }[] = [
  // It asks for its first file with the time in the address (`?ts=…`), so that it is never an old one. Here a header does
  // that where the host can set one (`hosting/rules.ts`); an address with the time in it would stand in a log, and this
  // site has no query strings at all.
  {
    from: 'if(this.metaCacheTag!==null){entryUrl+=`?ts=${this.metaCacheTag}`;}else{entryUrl+=`?ts=${Date.now()}`;}',
    to: '',
  },
  // A piece of the index that did not come is passed over, and the words in it are "not found". The page must say that the
  // search has failed.
  { from: '"load_index_chunk")).catch(()=>{});', to: '"load_index_chunk"));' },
];

function changeCode(file: string): void {
  let code = readFileSync(file, 'utf8');
  for (const { from, to } of CHANGES) {
    if (!code.includes(from))
      throw new Error(`Pagefind's ${basename(file)} has changed: look for what became of ${from} in it.`);
    code = code.replace(from, to);
  }
  writeFileSync(file, code);
}

/** What the index says of itself: for each language how many pages were looked at. */
const languagesIn = (bundle: string): Record<string, { page_count: number }> =>
  (
    JSON.parse(readFileSync(join(bundle, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    }
  ).languages;

/** Pages with a search box whose language has no index. The engine would search another language there, and not say so. */
const orphans = (folder: string, languages: readonly string[]): string[] =>
  globSync('**/*.html', { cwd: folder }).filter((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    return (
      html.includes(' data-bundle=') &&
      !languages.includes((/<html lang="?([\w-]+)/.exec(html)?.[1] ?? '').toLowerCase())
    );
  });

/** Ten thousand pages take half a minute. An engine that was ended from outside never answers, and nobody would be told. */
const LIMIT = 15 * 60_000;

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const timer = new AbortController();
  const late = pause(LIMIT, undefined, { signal: timer.signal }).then(() => {
    throw new Error('The search engine has not answered for a quarter of an hour. Was there memory left?');
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    late.catch(() => {});
    timer.abort();
  }
}

/**
 * Adds the search index to a built site, in `pagefind/`.
 *
 * @param folder the built site, absolute
 * @returns how many pages can be found
 * @throws when a page cannot be read or nothing could be indexed: a search that finds nothing must not be published
 */
export async function indexForSearch(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(errors.join('\n'));
    const added = await inTime(index.addDirectory({ path: folder }));
    const bundle = join(folder, 'pagefind');
    const written = await inTime(index.writeFiles({ outputPath: bundle }));
    const faults = [...errors, ...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    for (const name of readdirSync(bundle)) {
      if (UNUSED.test(name)) rmSync(join(bundle, name), { recursive: true });
      else if (name.endsWith('.js')) changeCode(join(bundle, name));
    }
    for (const [language, titles] of searchTitles(bundle))
      writeFileSync(join(bundle, `titles.${language}.json`), JSON.stringify(titles));
    const languages = languagesIn(bundle);
    const lost = orphans(folder, Object.keys(languages));
    if (lost.length > 0) throw new Error(`${lost.join(', ')}: there is nothing to search in this page's language.`);
    const pages = Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
    if (pages === 0) throw new Error('No page was put in the search index.');
    return pages;
  } finally {
    await close();
  }
}
