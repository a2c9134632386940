import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { setImmediate as others, setTimeout as pause } from 'node:timers/promises';
import type { Needs } from '../hosting/content-policy.ts';
import { withoutSearchWords } from './remove-search-words.ts';
import { sealed } from './seal-pages.ts';
import { styleTrimmer } from './trim-styles.ts';

/** Pieces for pages of other sites, which have a policy of their own. */
const PIECES = 'share/cards/*.html';

/** So long until more pages are looked for (milliseconds), and where there are very many, so many times what that took. */
const WAIT = 100;
const TIMES = 4;

/** While a page is being written its end is not there. */
const isWhole = (html: string): boolean => html.trimEnd().endsWith('</html>');

/**
 * Takes out of each page what was only for the search index, leaves the style that it uses, and seals it. Pages are
 * finished as they come, while Astro makes the next ones; what it made stays as it is, for the search.
 *
 * @param made where Astro makes the pages, absolute
 * @param site where the finished ones go, absolute
 * @param all is kept when the last one is made
 * @param look is told each finished page, by its path in `site`
 * @returns what each page may load, for the headers
 */
export async function finishPages(
  made: string,
  site: string,
  all: Promise<void>,
  look: (page: string) => void,
): Promise<Map<string, Needs>> {
  const trim = styleTrimmer();
  const needs = new Map<string, Needs>();
  const finished = new Set<string>();
  const finish = async (page: string, html: string): Promise<void> => {
    const trimmed = await trim(withoutSearchWords(html));
    const done = matchesGlob(page, PIECES) ? { html: trimmed } : sealed(page, trimmed);
    if ('needs' in done) needs.set(page, done.needs);
    mkdirSync(dirname(join(site, page)), { recursive: true });
    writeFileSync(join(site, page), done.html);
    finished.add(page);
    look(page);
  };
  let isLast = false;
  const last = all.then(() => true);
  // Whether it has failed is asked at the end of each round, not while pages are finished.
  last.catch(() => {});
  for (let isOver = false; !isOver;) {
    isOver = isLast;
    const start = performance.now();
    const pages = globSync('**/*.html', { cwd: made });
    const wait = Math.max(WAIT, TIMES * (performance.now() - start));
    for (const page of pages.filter((name) => !finished.has(name))) {
      const html = readFileSync(join(made, page), 'utf8');
      if (isOver || isWhole(html)) await finish(page, html);
      // The search engine and Astro wait for answers from this process meanwhile.
      await others();
    }
    isLast ||= await Promise.race([last, pause(wait, false)]);
  }
  return needs;
}
