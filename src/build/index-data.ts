import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFile, DATA_FILES, describedBy, MORE_DATA_FILES } from '../exports/data-files.ts';
import type { IsoDate } from '../lib/dates.ts';

const INDEX = 'data/index.json';

export interface IndexedSite {
  /** The whole address of the site, with its folder and a slash at the end. */
  address: string;
  /** SPDX short name: for the files in `data/` only. */
  license: string;
  /** The day of the build. */
  today: IsoDate;
}

/** Which files there are, and the words for each. */
function filesIn(folder: string, more: readonly DataFile[]): [string, DataFile][] {
  const inData = globSync('data/**/*.*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const found = inData
    .filter((path) => path !== INDEX)
    .map((path): [string, DataFile] => {
      const described = describedBy(path, DATA_FILES);
      if (described === undefined)
        throw new Error(
          `Nothing says what ${path} is. Add a line with "path", "mediaType", "title", "is" and "changes" for it to DATA_FILES in src/exports/data-files.ts.`,
        );
      return [path, described];
    });
  const beside = more.flatMap((file) =>
    globSync(file.path, { cwd: folder }).map((path): [string, DataFile] => [path.replaceAll('\\', '/'), file]),
  );
  return [...found, ...beside].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Lists every data file of a finished site in `data/index.json`, with its size and its SHA-256, so that whoever copies one
 * can tell whether it came whole and whether it is still the same.
 *
 * @param folder the finished site, absolute: a file that is changed after this has a wrong sum
 * @param more files elsewhere on the site, named if they are there
 * @returns how many are listed
 * @throws when a file in `data/` has no description
 */
export function indexData(
  folder: string,
  { address, license, today }: IndexedSite,
  more: readonly DataFile[] = MORE_DATA_FILES,
): number {
  const files = filesIn(folder, more).map(([path, { mediaType, title, is, changes }]) => {
    const content = readFileSync(join(folder, path));
    return {
      path,
      address: `${address}${path}`,
      mediaType,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      title,
      description: is,
      changes,
      ...(path.startsWith('data/') ? { license } : {}),
    };
  });
  const index = { version: '1.0.0', generated: today, site: address, license, files };
  writeFileSync(join(folder, INDEX), `${JSON.stringify(index, null, 2)}\n`);
  return files.length;
}
