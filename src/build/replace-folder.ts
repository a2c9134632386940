import { existsSync, lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Where the sites behind a link take turns. */
const behind = (place: string): [string, string] => [`${place}.a`, `${place}.b`];

const isLink = (place: string): boolean => lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Every folder that `replaceFolder` may take away to make room. */
export const foldersFor = (place: string): string[] => (isLink(place) ? behind(place) : [place]);

/**
 * A link is turned in one step, so no request of a server finds nothing (`rename` in
 * https://pubs.opengroup.org/onlinepubs/9799919799/functions/rename.html). The site before stays until the next build: a
 * request that is on its way in it ends well, and there is one to go back to.
 */
function turnLink(finished: string, place: string): void {
  const [a, b] = behind(place);
  const next = resolve(dirname(place), readlinkSync(place)) === a ? b : a;
  rmSync(next, { recursive: true, force: true });
  renameSync(finished, next);
  const link = `${finished}-link`;
  symlinkSync(basename(next), link);
  renameSync(link, place);
}

/** Both moves are renames within one disk; if the second fails, the old folder is put back. */
function swap(finished: string, place: string): void {
  const old = `${finished}-old`;
  const hadOld = existsSync(place);
  if (hadOld) renameSync(place, old);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (hadOld) renameSync(old, place);
    throw error;
  }
  try {
    rmSync(old, { recursive: true, force: true });
  } catch {
    // The new site is in its place, which is what was asked. Its workshop takes away what is left of the old one, or says that it cannot.
  }
}

/**
 * Puts a finished folder in the place of an old one; there is never a half-written site. Where `place` is a link, there is
 * never none either. A folder has to be moved out of the way first: for a moment, short but not nothing, it is not there.
 *
 * @param finished on the same disk as `place`
 */
export function replaceFolder(finished: string, place: string): void {
  if (isLink(place)) turnLink(finished, place);
  else swap(finished, place);
}

/** What a build that was ended in the middle of a swap had moved out of the way, if the place is empty since. */
export function putBack(finished: string, place: string): void {
  const old = `${finished}-old`;
  if (existsSync(old) && !existsSync(place)) renameSync(old, place);
}
