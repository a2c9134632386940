import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import type { Needs } from '../hosting/content-policy.ts';
import { withoutSearchWords } from './remove-search-words.ts';
import { sealed } from './seal-pages.ts';
import { styleTrimmer } from './trim-styles.ts';

/** Pieces for pages of other sites, which have a policy of their own. */
const PIECES = 'share/cards/*.html';

/**
 * Goes once through the pages, when the search has its copy of them: takes out what was only for the index, leaves the
 * style that each uses, and seals it.
 *
 * @param folder the built site, absolute
 * @returns what each page may load, for the headers
 */
export async function finishPages(folder: string): Promise<Map<string, Needs>> {
  const trim = styleTrimmer();
  const needs = new Map<string, Needs>();
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, page);
    const html = await trim(withoutSearchWords(readFileSync(file, 'utf8')));
    const finished = matchesGlob(page, PIECES) ? { html } : sealed(page, html);
    if ('needs' in finished) needs.set(page, finished.needs);
    writeFileSync(file, finished.html);
    // The search engine waits for answers from this process meanwhile.
    await others();
  }
  return needs;
}
