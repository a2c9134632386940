/** The pages of the finished site. Their addresses come from the sitemap, so that a new page is tested without being listed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { inject } from 'vitest';
import { pathsIn } from './built-site.ts';

export interface Page {
  /** `/learn/glossary/` */
  path: string;
  html: string;
  root: HTMLElement;
}

const read = (path: string, file: string): Page => {
  const html = readFileSync(join(inject('folder'), file), 'utf8');
  return { path, html, root: parse(html) };
};

/** Paths on this site, as the sitemap lists them. */
export const sitemapPaths = (): string[] => pathsIn(inject('folder'));

/** Pages that no list names: the copy of the help page to keep, and the card for other sites. */
export const UNLISTED = ['/help/copy/', '/embed/help/'] as const;

/** The pages a reader can be led to: those of the sitemap, and the one for wrong addresses. */
export const pages = (): Page[] => [
  ...sitemapPaths().map((path) => read(path, `${path.slice(1)}index.html`)),
  read('/404.html', '404.html'),
];

export const page = (path: string): Page => read(path, `${path.slice(1)}index.html`);
