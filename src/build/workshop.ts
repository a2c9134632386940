import { globSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';
import { putBack } from './replace-folder.ts';

const SITE = 'site';
const nameFor = (place: string, build: number | string): string => `${place}.building-${build}`;

/** Of builds that were ended (a power cut, Ctrl+C) before they could clear up. */
function clearAbandoned(place: string): void {
  for (const name of globSync(nameFor(basename(place), '*'), { cwd: dirname(place) })) {
    if (isRunning(Number(name.split('-').at(-1)))) continue;
    const workshop = join(dirname(place), name);
    putBack(join(workshop, SITE), place);
    rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * A folder to build in, beside the finished site, so that the last step is a rename on one disk.
 *
 * @param place where the finished site goes, absolute
 */
export async function inWorkshop<Result>(place: string, build: (site: string) => Promise<Result>): Promise<Result> {
  clearAbandoned(place);
  const workshop = nameFor(place, process.pid);
  try {
    mkdirSync(workshop, { recursive: true });
    return await build(join(workshop, SITE));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
