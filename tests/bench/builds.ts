/** How long the build takes and how much memory it holds, with more and more pages, and after one digit has changed. */
import { globSync } from 'node:fs';
import { median, times } from './median.ts';
import { buildAgain, type Site, siteWith } from './sites.ts';
import { type Starlight, starlight } from './starlight.ts';

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
  /** What Starlight takes for the same updates on this machine, medians, and which part of its time ours take. */
  starlight?: { seconds: number; peakMemory: number; ratio: number } | undefined;
}

const RUNS = 3;
/** As many updates as Starlight is given too: fewer tell little. */
const LARGE = 1_000;

const pagesIn = (folder: string): number => globSync('**/*.html', { cwd: folder }).length;

interface Starlights {
  seconds: number;
  peakMemory: number;
}

async function inStarlight(made: Starlight, content: string): Promise<Starlights> {
  const runs = await times(RUNS, () => made.build(content));
  return {
    seconds: Number(median(runs.map((run) => run.seconds)).toFixed(1)),
    peakMemory: median(runs.map(({ peakMemory }) => peakMemory ?? 0)),
  };
}

/** @param sizes numbers of added updates, 0 first */
export async function builds(sizes: readonly number[]): Promise<BuildCost[]> {
  const rows: BuildCost[] = [];
  const other = starlight();
  for (const added of sizes) {
    const first = await siteWith(added);
    const runs: Site[] = [first, ...(await times(RUNS - 1, () => buildAgain(first)))];
    const seconds = median(runs.map((run) => run.seconds));
    const memory = median(runs.map(({ peakMemory }) => peakMemory ?? 0));
    const worked = median(runs.map((run) => run.worked ?? 0));
    const none = rows.find((row) => row.added === 0);
    const pages = pagesIn(first.folder);
    const more = seconds - (none?.seconds ?? 0);
    const theirs = other !== undefined && added >= LARGE ? await inStarlight(other, first.content) : undefined;
    rows.push({
      added,
      pages,
      runs: runs.length,
      seconds: Number(seconds.toFixed(1)),
      worked: worked === 0 ? undefined : worked,
      peakMemory: memory === 0 ? undefined : memory,
      perPage: Number(((1000 * more) / (added === 0 ? pages : added)).toFixed(1)),
      starlight: theirs && { ...theirs, ratio: Number((more / theirs.seconds).toFixed(2)) },
    });
  }
  other?.discard();
  return rows;
}
