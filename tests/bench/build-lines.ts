/** The builds as lines of the table: how long and how large, what one page more costs, and Starlight beside it. */
import type { BuildCost } from './builds.ts';
import type { Line } from './table.ts';

/** Of the time that Starlight takes for as many pages. */
const OF_STARLIGHT = 0.4;
/** MiB. */
const MEMORY = 4_096;
/** What two runs of the same differ by is no growth. */
const GROWTH = 1.1;

const count = (value: number): string => value.toLocaleString('en-US');
const memoryOf = (mebibytes: number | undefined): string =>
  mebibytes === undefined ? 'memory unknown' : `${count(mebibytes)} MiB`;

type Told = Pick<Line, 'measured' | 'budget' | 'isKept'>;

function whole({ seconds, worked, peakMemory, pages, megabytes, runs }: BuildCost, isLargest: boolean): Told {
  const size = `${count(pages)} pages, ${megabytes} MB`;
  const measured = `${seconds} s (processors ${worked ?? '?'} s), ${memoryOf(peakMemory)}, ${size} (median of ${runs})`;
  if (!isLargest) return { measured };
  return {
    measured,
    budget: `${count(MEMORY)} MiB`,
    isKept: peakMemory === undefined ? undefined : peakMemory <= MEMORY,
  };
}

function page({ added, perPage }: BuildCost, before: BuildCost | undefined, isLargest: boolean): Told {
  const measured = `${perPage} ms ${added === 0 ? 'a page' : 'an added page'}`;
  if (!isLargest || before === undefined) return { measured };
  return { measured, budget: `no more than with ${count(before.added)}`, isKept: perPage <= GROWTH * before.perPage };
}

function besideStarlight(theirs: NonNullable<BuildCost['starlight']>): Told {
  const budget = `${OF_STARLIGHT} × Starlight`;
  if (typeof theirs === 'string') return { measured: `could not be measured: ${theirs}`, budget };
  const { seconds, peakMemory, ofAll, ofAdded } = theirs;
  const share = `ours add ${ofAll} × of that, ${ofAdded} × of what its pages add`;
  const measured = `Starlight ${seconds} s, ${memoryOf(peakMemory)}: ${share}`;
  return { measured, budget, isKept: ofAll <= OF_STARLIGHT };
}

/** @param rows fewest added updates first */
export const buildLines = (rows: readonly BuildCost[]): Line[] =>
  rows.flatMap((row, index) => {
    const isLargest = index > 0 && index === rows.length - 1;
    const told = [whole(row, isLargest), page(row, rows[index - 1], isLargest)];
    if (row.starlight !== undefined) told.push(besideStarlight(row.starlight));
    return told.map((each) => ({ what: 'build', of: `${count(row.added)} added`, ...each }));
  });
