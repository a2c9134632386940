/**
 * For a room without internet: each training's finished pages in one ZIP file, beside its lesson. The pages are those of the
 * site but for their links, which lead to each other, and for the menus, which would lead nowhere; a link to another page of
 * the site becomes its whole address.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { PIECES } from '../lib/training-pieces.ts';
import { href } from '../lib/urls.ts';

/** The pieces of a training, by folder, and the name each has in the file; the lesson's list leads to all the others. */
const FILES: [string, string][] = [
  ['', 'start-here.html'],
  ...PIECES.map(({ name, file }): [string, string] => [`${name}/`, file]),
];
/** The help lines come along: the page that is made to be kept. */
const HELP_PAGE = '/help/';
const HELP_COPY = '/help/copy/';
const HELP_FILE = 'help-lines.html';

/** `2026-11-22` as ZIP keeps times: without a zone, so the same bytes come out everywhere. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00`);

/** A page with its links led to the files beside it, or to the site. */
function offline(html: string, files: ReadonlyMap<string, string>, site: string): string {
  const root = parse(html, { comment: true });
  for (const menu of root.querySelectorAll('nav[aria-label="Main"]')) menu.remove();
  for (const link of root.querySelectorAll('a[href$=".zip"]')) link.closest('li')?.remove();
  for (const link of root.querySelectorAll('a[href^="/"]')) {
    const [path = '', place] = (link.getAttribute('href') ?? '').split('#');
    const file = files.get(path);
    link.setAttribute(
      'href',
      file === undefined ? new URL(path, site).href : `${file}${place === undefined ? '' : `#${place}`}`,
    );
  }
  return root.toString();
}

/**
 * @param folder the finished site, absolute
 * @param site its address, `https://response.example.org`
 * @param day the day it was made, `2026-11-22`
 * @returns how many were packed
 */
export function packTrainings(folder: string, site: string, day: string): number {
  const trainings = globSync('training/*/facilitator/index.html', { cwd: folder }).map((page) =>
    dirname(dirname(page)),
  );
  for (const training of trainings.sort()) {
    const pieces = FILES.filter(([piece]) => existsSync(join(folder, training, piece, 'index.html')));
    const files = new Map<string, string>([
      ...pieces.map(([piece, name]) => [href(`/${training.replaceAll('\\', '/')}/${piece}`), name] as const),
      [href(HELP_PAGE), HELP_FILE],
      [href(HELP_COPY), HELP_FILE],
    ]);
    const read = (page: string): string => offline(readFileSync(join(folder, page, 'index.html'), 'utf8'), files, site);
    const contents: [string, string][] = [
      ...pieces.map(([piece, name]): [string, string] => [name, read(join(training, piece))]),
      [HELP_FILE, read(HELP_COPY)],
    ];
    const name = basename(training);
    const packed = Object.fromEntries(contents.map(([file, html]) => [`${name}/${file}`, strToU8(html)]));
    writeFileSync(join(folder, training, `${name}.zip`), zipSync(packed, { mtime: midnight(day), level: 9 }));
  }
  return trainings.length;
}
