import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind writes its own interfaces too; this site has its own, and ships nothing that is never read. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight)|playground)/;

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
    if (added.page_count === 0) throw new Error('No page was put in the search index.');
    for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
      const target = join(folder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return added.page_count;
  } finally {
    await close();
  }
}
