/** How long the build takes and how much memory it holds, with more and more pages, and after one digit has changed. */
import { globSync } from 'node:fs';
import { median } from './median.ts';
import { buildAgain, type Site, siteWith } from './sites.ts';

export interface BuildCost {
  /** Updates more than the real site has. */
  added: number;
  pages: number;
  runs: number;
  /** Medians. */
  seconds: number;
  worked: number | undefined;
  peakMemory: number | undefined;
  /** Milliseconds that one of the added updates costs; for none, that one page of the real site does. */
  perPage: number;
}

/** The largest is built once: it would take many minutes otherwise. */
const RUNS = 3;
const LARGE = 1_000;

const pagesIn = (folder: string): number => globSync('**/*.html', { cwd: folder }).length;

/** @param sizes numbers of added updates, 0 first */
export async function builds(sizes: readonly number[]): Promise<BuildCost[]> {
  const rows: BuildCost[] = [];
  for (const added of sizes) {
    const first = await siteWith(added);
    const runs: Site[] = [first];
    while (added <= LARGE && runs.length < RUNS) runs.push(await buildAgain(first));
    const seconds = median(runs.map((run) => run.seconds));
    const memory = median(runs.map(({ peakMemory }) => peakMemory ?? 0));
    const worked = median(runs.map((run) => run.worked ?? 0));
    const none = rows.find((row) => row.added === 0);
    const pages = pagesIn(first.folder);
    rows.push({
      added,
      pages,
      runs: runs.length,
      seconds: Number(seconds.toFixed(1)),
      worked: worked === 0 ? undefined : worked,
      peakMemory: memory === 0 ? undefined : memory,
      perPage: Number(((1000 * (seconds - (none?.seconds ?? 0))) / (added === 0 ? pages : added)).toFixed(1)),
    });
  }
  return rows;
}
