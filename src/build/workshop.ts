import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { isRunning } from './is-running.ts';
import { putBack } from './replace-folder.ts';

type Say = (line: string) => void;

const SITE = 'site';
const nameFor = (place: string, build: number | string): string => `${place}.building-${build}`;

/** The site is right whether or not what is left over can be taken away; somebody should know of it, and nothing more. */
function clear(folder: string, say: Say): void {
  try {
    // A program that was just ended may write its last file meanwhile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    say(
      `${relative(process.cwd(), folder)} is left over and could not be taken away: delete it. (${(error as Error).message})`,
    );
  }
}

/**
 * Clears up after builds that were ended (a power cut, Ctrl+C) before they could do it themselves.
 *
 * @param place where the finished site goes, absolute
 * @param say is told what could not be taken away
 */
export function clearAbandoned(place: string, say: Say): void {
  const [folder, start] = [dirname(place), nameFor(basename(place), '')];
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(start))) {
    if (isRunning(Number(name.slice(start.length)))) continue;
    putBack(join(folder, name, SITE), place);
    clear(join(folder, name), say);
  }
}

/**
 * A folder to build in, beside the finished site, so that the last step is a rename on one disk.
 *
 * @param place where the finished site goes, absolute
 * @param say is told what could not be taken away
 */
export async function inWorkshop<Result>(
  place: string,
  say: Say,
  build: (site: string) => Promise<Result>,
): Promise<Result> {
  const workshop = nameFor(place, process.pid);
  try {
    mkdirSync(workshop, { recursive: true });
    return await build(join(workshop, SITE));
  } finally {
    clear(workshop, say);
  }
}
