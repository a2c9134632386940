/** The help lines of a county as the data files take them, without Astro's store. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readContent, validEntries } from '../../src/checks/content.ts';
import type { HelpData } from '../../src/exports/help-data.ts';
import type { IsoDate } from '../../src/lib/dates.ts';
import { changedCounty, COUNTY, discard, type Edit } from './county.ts';

/** @param today the day of the build */
export function helpData(folder = COUNTY, today: IsoDate = '2026-02-04'): HelpData {
  const content = readContent(folder);
  const site = validEntries(content, 'site')[0]!.data;
  const words = validEntries(content, 'languages').find(({ id }) => id === site.language)!.data;
  const all = validEntries(content, 'hotlines').map(({ id, data }) => ({ id, ...data }));
  return {
    site,
    lines: all.filter(({ status }) => status !== 'withdrawn'),
    withdrawn: all.filter(({ status }) => status === 'withdrawn'),
    speech: { words, language: site.language },
    today,
    address: (path) => `${site.address}${path}`,
  };
}

/** The county after one change. */
export function changedHelpData(edit: Edit, today?: IsoDate): HelpData {
  const folder = changedCounty(edit);
  try {
    return helpData(folder, today);
  } finally {
    discard(folder);
  }
}

const WITHDRAWAL = join(import.meta.dirname, '../fixtures/good-edits/a-line-is-withdrawn.yaml');

/** Lantern, after its number was taken away, the day after it came, in a way that the checks let pass. */
export const withLanternWithdrawn = (): HelpData => changedHelpData(parse(readFileSync(WITHDRAWAL, 'utf8')) as Edit);
