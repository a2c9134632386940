/**
 * How long ago a number was checked, and what follows. Age changes what a page says and the order of lines; it never fails a
 * build, and never hides a line: an old number with its date is better than none. The steps are those of a public directory
 * of crisis lines (30, 90 and 180 days).
 */
import type { Hotline } from '../schemas/hotline.ts';
import type { IsoDate } from './dates.ts';

const DAY = 86_400_000;

/** Whole days from one date to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Days after which a line should be checked again: where somebody calls in need, and where somebody reports. */
export const CHECK_EVERY = { emergency: 30, support: 30, report: 90 } as const;
/** Days after which a sheet of paper with numbers on it should be replaced. */
export const PAPER_LASTS = 180;
/** Days after which a page should be read through again. */
export const REVIEW_EVERY = 365;

/** `fresh` up to 30 days, `late` up to 90, then `old`. */
export type Freshness = 'fresh' | 'late' | 'old';
const freshnessAfter = (days: number): Freshness => (days <= 30 ? 'fresh' : days <= 90 ? 'late' : 'old');

/** A line is as old as the way of reaching it that was checked longest ago. */
export const lastChecked = (line: Pick<Hotline, 'channels'>): IsoDate =>
  line.channels.map(({ checked }) => checked.on).sort()[0] ?? '';

export const freshnessOf = (line: Pick<Hotline, 'channels'>, today: IsoDate): Freshness =>
  freshnessAfter(daysBetween(lastChecked(line), today));

/** The day after `days` days. */
export const after = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
