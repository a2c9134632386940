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

const TYPES: Record<string, string> = { svg: 'svg+xml', jpg: 'jpeg' };

/** A picture inside the page: a page opened from a file may not load another file. */
function embedded(picture: string): string {
  const ending = picture.split('.').at(-1) ?? '';
  return `data:image/${TYPES[ending] ?? ending};base64,${readFileSync(picture, 'base64')}`;
}

/** A page with its links led to the files beside it, or to the site, and its pictures inside it. */
function offline(html: string, files: ReadonlyMap<string, string>, folder: string, site: string): string {
  const root = parse(html, { comment: true });
  for (const menu of root.querySelectorAll('nav[aria-label="Main"]')) menu.remove();
  for (const link of root.querySelectorAll('a[href$=".zip"]')) link.closest('li')?.remove();
  for (const link of root.querySelectorAll('a[href^="/"]')) {
    const [path = '', place] = (link.getAttribute('href') ?? '').split('#');
    link.setAttribute('href', `${files.get(path) ?? `${site}${path}`}${place === undefined ? '' : `#${place}`}`);
  }
  for (const picture of root.querySelectorAll('img[src^="/"]'))
    picture.setAttribute('src', embedded(join(folder, 'pictures', basename(picture.getAttribute('src') ?? ''))));
  return root.toString();
}

/**
 * @param folder the finished site, absolute
 * @param site its address, `https://response.example.org`
 * @param day the day it was made, `2026-11-22`
 * @returns how many were packed
 */
export function packTrainings(folder: string, site: string, day: string): number {
  const trainings = globSync('training/*/facilitator/index.html', { cwd: folder })
    .map((page) => basename(dirname(dirname(page))))
    .sort();
  for (const name of trainings) {
    const place = join(folder, 'training', name);
    const pieces = FILES.filter(([piece]) => existsSync(join(place, piece, 'index.html')));
    const files = new Map<string, string>([
      ...pieces.map(([piece, file]): [string, string] => [href(`/training/${name}/${piece}`), file]),
      [href(HELP_PAGE), HELP_FILE],
      [href(HELP_COPY), HELP_FILE],
    ]);
    const pages: [string, string][] = [
      ...pieces.map(([piece, file]): [string, string] => [file, join(place, piece)]),
      [HELP_FILE, join(folder, HELP_COPY)],
    ];
    const packed = Object.fromEntries(
      pages.map(([file, page]) => {
        const html = readFileSync(join(page, 'index.html'), 'utf8');
        return [`${name}/${file}`, strToU8(offline(html, files, folder, site))];
      }),
    );
    writeFileSync(join(place, `${name}.zip`), zipSync(packed, { mtime: midnight(day), level: 9 }));
  }
  return trainings.length;
}
