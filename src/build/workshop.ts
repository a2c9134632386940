import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';
import { putBack } from './replace-folder.ts';

const SITE = 'site';
const nameFor = (place: string, build: number | string): string => `${place}.building-${build}`;

/**
 * Clears up after builds that were ended (a power cut, Ctrl+C) before they could do it themselves.
 *
 * @param place where the finished site goes, absolute
 */
export function clearAbandoned(place: string): void {
  const [folder, start] = [dirname(place), nameFor(basename(place), '')];
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(start))) {
    if (isRunning(Number(name.slice(start.length)))) continue;
    putBack(join(folder, name, SITE), place);
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * A folder to build in, beside the finished site, so that the last step is a rename on one disk.
 *
 * @param place where the finished site goes, absolute
 */
export async function inWorkshop<Result>(place: string, build: (site: string) => Promise<Result>): Promise<Result> {
  const workshop = nameFor(place, process.pid);
  try {
    mkdirSync(workshop, { recursive: true });
    return await build(join(workshop, SITE));
  } finally {
    // A program that was just ended may write its last file meanwhile.
    rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
  }
}
