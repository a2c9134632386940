/** How long somebody waits for the check: for the real content, and for each mistake of `tests/fixtures/bad-edits/`. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { checkContent } from '../../src/checks/check-content.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { median } from './median.ts';
import { changedCounty, discard, type Edit } from '../support/county.ts';

interface CheckTimes {
  /** Milliseconds. */
  content: number;
  slowest: number;
  which: string;
  edits: number;
}

const FOLDER = join(import.meta.dirname, '../fixtures/bad-edits');

const RUNS = 3;

/** Median. */
function timed(folder: string): number {
  const took = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    checkContent(folder);
    return performance.now() - start;
  });
  return Math.round(median(took));
}

export function checkTimes(): CheckTimes {
  const edits = globSync('*.yaml', { cwd: FOLDER }).map((file) => {
    const county = changedCounty(parse(readFileSync(join(FOLDER, file), 'utf8')) as Edit);
    const time = timed(county);
    discard(county);
    return { name: basename(file, '.yaml'), time };
  });
  const slowest = edits.toSorted((a, b) => b.time - a.time)[0];
  return {
    content: timed(contentFolder()),
    slowest: slowest?.time ?? 0,
    which: slowest?.name ?? '',
    edits: edits.length,
  };
}
