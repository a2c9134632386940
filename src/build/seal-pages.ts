import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { contentPolicy, type Needs } from '../hosting/content-policy.ts';
import { headersFile } from '../hosting/pages-host.ts';

const hashed = (elements: HTMLElement[]): string[] =>
  elements
    .map(({ rawText }) => rawText)
    .filter((text) => text !== '')
    .map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);

function needsOf(html: string): Needs {
  const all = parse(html).getElementsByTagName('*');
  const named = (name: string) => all.filter(({ rawTagName }) => rawTagName.toLowerCase() === name);
  const scripts = named('script');
  const isData = (script: HTMLElement): boolean => script.getAttribute('type')?.includes('json') === true;
  return {
    styles: hashed(named('style')),
    scripts: hashed(scripts.filter((script) => !script.hasAttribute('src') && !isData(script))),
    files: scripts.some((script) => script.hasAttribute('src')),
    pictures:
      named('img').some((picture) => picture.hasAttribute('src')) ||
      named('image').some((picture) => picture.hasAttribute('href')),
    search: all.some((element) => element.rawAttrs.includes('data-bundle') && element.hasAttribute('data-bundle')),
  };
}

const together = (all: Needs[]): Needs => ({
  styles: [...new Set(all.flatMap(({ styles }) => styles))].sort(),
  scripts: [...new Set(all.flatMap(({ scripts }) => scripts))].sort(),
  files: all.some(({ files }) => files),
  pictures: all.some(({ pictures }) => pictures),
  search: all.some(({ search }) => search),
});

/** A page with what it may load written into it, and what that is. */
export interface Sealed {
  html: string;
  needs: Needs;
}

/**
 * Writes into a page what it may load, from what is in it: nobody keeps a list by hand, and nothing that was not there when
 * the page was made can run in it.
 *
 * @param page its name, for the error when it has no place for that
 */
export function sealed(page: string, html: string): Sealed {
  const needs = needsOf(html);
  const policy = `<meta http-equiv="content-security-policy" content="${contentPolicy(needs)}">`;
  const written = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + policy);
  if (written === html) throw new Error(`${page} has no <meta charset="utf-8">, after which its policy is written.`);
  return { html: written, needs };
}

/**
 * The same for hosts that set headers, in `_headers`: for each folder what its pages need together.
 *
 * @param folder the built site, absolute
 * @param pages every sealed page by its path in there
 */
export function writeHeaders(folder: string, pages: ReadonlyMap<string, Needs>): void {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const topOf = (page: string): string => /^([^/\\]+)[/\\]/.exec(page)?.[1] ?? '';
  const inside = Map.groupBy(pages, ([page]) => topOf(page));
  // A wrong address in any folder is answered with the page for wrong addresses, under that folder's policy.
  const anywhere = pages.get('404.html');
  const policies = ['', ...folders].map((name): [string, string] => {
    const needs = (inside.get(name) ?? []).map(([, each]) => each);
    return [name, contentPolicy(together(anywhere === undefined ? needs : [...needs, anywhere]))];
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  writeFileSync(join(folder, '_headers'), headersFile(new Map(policies), files));
}
