/** What every file of help lines is made from, so that each says the same as the help page. */
import type { HotlineEntry } from '../collections.ts';
import type { IsoDate } from '../lib/dates.ts';
import type { Speech } from '../lib/speech.ts';
import type { Site } from '../schemas/site.ts';

export interface HelpData {
  site: Pick<Site, 'name' | 'place' | 'language' | 'timeZone' | 'dataLicense'>;
  /** Shown lines, confirmed or not. */
  lines: readonly HotlineEntry[];
  withdrawn: readonly HotlineEntry[];
  /** The site's own language. */
  speech: Speech;
  /** The day of the build. */
  today: IsoDate;
  /** The whole address of a path on this site: `/help/` → `https://response.example.org/help/`. */
  address: (path: string) => string;
}

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Lines that may be copied to where nothing can be said beside the number: not those found in one place only. */
export const confirmed = ({ lines }: Pick<HelpData, 'lines'>): HotlineEntry[] =>
  lines.filter(({ status }) => status === 'current').toSorted(byId);

type Changes = Pick<HotlineEntry, 'changes'>;

/** The last day on which its numbers changed, if any is known. The record has the oldest entry first. */
export const lastChange = ({ changes = [] }: Changes): IsoDate | undefined => changes.at(-1)?.on;

/** The day a withdrawn line went: that of the last number taken down or, if the record has none, of its last change. */
export const wentOn = ({ changes = [] }: Changes): IsoDate | undefined =>
  changes.findLast(({ removed }) => removed !== undefined)?.on ?? lastChange({ changes });
