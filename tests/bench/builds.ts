/** How long the build takes and how much memory it holds, with more and more pages, beside Starlight's. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median, times } from './median.ts';
import type { Cost } from './process-tree.ts';
import { buildAgain, siteWith } from './sites.ts';
import { type Starlight, starlight } from './starlight.ts';

/** Medians. */
interface Took {
  seconds: number;
  /** Seconds of all processors. */
  worked: number | undefined;
  /** MiB. */
  peakMemory: number | undefined;
}

export interface BuildCost extends Took {
  /** Updates more than the real site has. */
  added: number;
  pages: number;
  /** Of the finished site, on the disk. */
  megabytes: number;
  runs: number;
  /** Milliseconds that one of the added updates costs; for none, that one page of the real site does. */
  perPage: number;
  /** The same updates in Starlight, on this machine in this run; or why that could not be measured. */
  starlight?: Beside | string | undefined;
}

interface Beside extends Took {
  /** The seconds that our added updates cost, of all the seconds that Starlight takes for them. */
  ofAll: number;
  /** Of what they cost Starlight, above what it takes for a start page alone. */
  ofAdded: number;
}

const RUNS = 3;
/** As many updates as Starlight is given too: fewer tell little. */
const LARGE = 1_000;

const pagesIn = (folder: string): number => globSync('**/*.html', { cwd: folder }).length;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const megabytesOf = (folder: string): number => {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return round(bytes / 1e6, 1);
};

/** What a system does not tell stays untold. */
const known = (values: (number | undefined)[]): number | undefined =>
  values.some((value) => value === undefined) ? undefined : median(values.map(Number));

const medians = (runs: readonly Cost[]): Took => ({
  seconds: round(median(runs.map(({ seconds }) => seconds)), 1),
  worked: known(runs.map(({ worked }) => worked)),
  peakMemory: known(runs.map(({ peakMemory }) => peakMemory)),
});

/** @param none a content folder without made-up updates */
function besideStarlight(none: string): { with(content: string, more: number): Promise<Beside | string>; end(): void } {
  let made: Starlight | undefined;
  let start: Promise<Took> | undefined;
  const took = async (content: string): Promise<Took> =>
    medians(await times(RUNS, () => (made ??= starlight()).build(content)));
  return {
    with: async (content, more) => {
      try {
        const alone = await (start ??= took(none));
        const theirs = await took(content);
        const added = theirs.seconds - alone.seconds;
        return { ...theirs, ofAll: round(more / theirs.seconds, 2), ofAdded: round(more / added, 2) };
      } catch (error) {
        return (error as Error).message.trim().split('\n').at(-1) ?? '';
      }
    },
    end: () => made?.discard(),
  };
}

/** @param sizes numbers of added updates, 0 first */
export async function builds(sizes: readonly number[]): Promise<BuildCost[]> {
  const rows: BuildCost[] = [];
  const none = await siteWith(0);
  const beside = besideStarlight(none.content);
  try {
    for (const added of sizes) {
      const first = await siteWith(added);
      const took = medians([first, ...(await times(RUNS - 1, () => buildAgain(first)))]);
      const pages = pagesIn(first.folder);
      const more = took.seconds - (rows[0]?.seconds ?? 0);
      const perPage = round((1000 * more) / (added === 0 ? pages : added), 1);
      const theirs = added < LARGE ? undefined : await beside.with(first.content, more);
      rows.push({
        added,
        pages,
        megabytes: megabytesOf(first.folder),
        runs: RUNS,
        ...took,
        perPage,
        starlight: theirs,
      });
    }
  } finally {
    beside.end();
  }
  return rows;
}
