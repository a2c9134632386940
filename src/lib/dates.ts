/**
 * Calendar dates as `YYYY-MM-DD` strings, never as moments in time: a date has no time zone, and printing a
 * midnight-UTC moment in America shows the day before.
 */

import { dateFormat } from './intl.ts';

/** `2026-11-22`. */
export type IsoDate = string;

const asUtc = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

/** True for a day that exists. `2026-02-30` does not, though `new Date` would quietly make it March 2. */
export function isRealDate(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const date = asUtc(written);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}

/** `November 22, 2026` in English; in the reader's own form for other languages (BCP 47 tag). */
export function longDate(date: IsoDate, language = 'en-US'): string {
  return dateFormat(language, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' }).format(asUtc(date));
}

/**
 * A date known only so far: `2011`, `2011-08` or `2011-11-28`, as `2011`, `August 2011` or `November 28, 2011`.
 */
export function roughDate(date: string, language = 'en-US'): string {
  if (date.length === 4) return date;
  if (date.length === 10) return longDate(date, language);
  const month = new Date(`${date}-01T00:00:00Z`);
  return dateFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(month);
}
