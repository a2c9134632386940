import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const root = parse(html);
  return {
    styles: hashed(root.querySelectorAll('style')),
    scripts: hashed(root.querySelectorAll('script:not([src]):not([type*="json"])')),
    files: root.querySelector('script[src]') !== null,
    pictures: root.querySelector('img[src], image[href]') !== null,
    search: root.querySelector('[data-bundle]') !== null,
  };
}

const together = (all: Needs[]): Needs => ({
  styles: [...new Set(all.flatMap(({ styles }) => styles))].sort(),
  scripts: [...new Set(all.flatMap(({ scripts }) => scripts))].sort(),
  files: all.some(({ files }) => files),
  pictures: all.some(({ pictures }) => pictures),
  search: all.some(({ search }) => search),
});

/** Pieces for pages of other sites, which have a policy of their own. */
const PIECES = 'share/cards/*.html';

/**
 * Writes into every finished page what it may load, from what is in it: nobody keeps a list by hand, and nothing that was
 * not there when the page was made can run in it. Then the same for hosts that set headers, in `_headers`.
 *
 * @param folder the built site, absolute
 */
export function sealPages(folder: string): void {
  const pages = globSync('**/*.html', { cwd: folder, exclude: [PIECES] }).map((page) => {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    const needs = needsOf(html);
    const policy = `<meta http-equiv="content-security-policy" content="${contentPolicy(needs)}">`;
    const sealed = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + policy);
    if (sealed === html) throw new Error(`${page} has no <meta charset="utf-8">, after which its policy is written.`);
    writeFileSync(file, sealed);
    return { needs, top: /^([^/\\]+)[/\\]/.exec(page)?.[1] ?? '' };
  });
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const policies = ['', ...folders].map((name): [string, string] => {
    const inside = pages.filter(({ top }) => top === name).map(({ needs }) => needs);
    return [name, contentPolicy(together(inside))];
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  writeFileSync(join(folder, '_headers'), headersFile(new Map(policies), files));
}
