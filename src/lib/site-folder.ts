import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { contentFolder } from './content-folder.ts';

/** Where the finished site goes: `dist/`, or the folder that SITE_DIR names. Absolute. */
export const siteFolder = (): string => resolve(process.env['SITE_DIR'] || 'dist');

const holds = (outer: string, inner: string): boolean => `${inner}${sep}`.startsWith(`${outer}${sep}`);

/** A folder may be replaced when it is empty, or looks like a site that this build once made. */
const isSite = (folder: string): boolean =>
  readdirSync(folder).length === 0 ||
  (existsSync(join(folder, '404.html')) && existsSync(join(folder, 'help/index.html')));

/** Why a finished site must not be put there, or undefined: the build replaces the folder and everything in it. */
export function refusalFor(place: string): string | undefined {
  const own = [process.cwd(), contentFolder()];
  if (own.some((folder) => holds(place, folder)) || holds(resolve('src'), place) || holds(contentFolder(), place)) {
    return `The site cannot be put in ${place}: the build replaces that folder, and the project's own files are in it.`;
  }
  if (existsSync(place) && !isSite(place)) {
    return `The site cannot be put in ${place}: the build replaces that folder, and there is something else in it. Name an empty folder, or one that is not there yet.`;
  }
  return undefined;
}
