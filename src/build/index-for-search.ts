import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind writes its own interfaces too; this site has its own, and ships nothing that is never read. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)|playground)/;

/**
 * Pagefind asks for its first file with the time in the address (`?ts=…`), so that it is never an old one. Here a
 * header does that where the host can set one (`hosting/headers.ts`); an address with the time in it would stand in a log,
 * and this site has no query strings at all.
 */
const TIME_IN_ADDRESS =
  'if(this.metaCacheTag!==null){entryUrl+=`?ts=${this.metaCacheTag}`;}else{entryUrl+=`?ts=${Date.now()}`;}';

function withoutTimes(path: string, content: Uint8Array): Uint8Array | string {
  if (!path.endsWith('.js')) return content;
  const code = Buffer.from(content).toString();
  if (!code.includes(TIME_IN_ADDRESS))
    throw new Error(`Pagefind's ${path} has changed: look for "?ts=" in it, and how to leave that out.`);
  return code.replace(TIME_IN_ADDRESS, '');
}

/** How many pages the index holds: Pagefind counts every page it looked at, those without a body to search too. */
function findable(entry: Uint8Array | undefined): number {
  const { languages = {} } = JSON.parse(entry === undefined ? '{}' : Buffer.from(entry).toString()) as {
    languages?: Record<string, { page_count: number }>;
  };
  const pages = Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
  if (pages === 0) throw new Error('No page was put in the search index.');
  return pages;
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
    const added = await index.addDirectory({ path: folder });
    const { files, errors: notWritten } = await index.getFiles();
    const faults = [...errors, ...added.errors, ...notWritten];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
      const target = join(folder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, withoutTimes(path, content));
    }
    return findable(files.find((file) => file.path === 'pagefind-entry.json')?.content);
  } finally {
    await close();
  }
}
