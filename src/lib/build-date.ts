import { isRealDate, type IsoDate } from './dates.ts';

/**
 * The build's "today", in one place so that the same content and the same BUILD_DATE always give the same bytes.
 * Without BUILD_DATE it is the clock's date in UTC.
 */
export function buildDate(): IsoDate {
  const given = process.env['BUILD_DATE'];
  if (given === undefined || given === '') return new Date().toISOString().slice(0, 10);
  if (!isRealDate(given)) {
    throw new Error(`BUILD_DATE is "${given}". Write a date that exists, for example BUILD_DATE=2026-11-22.`);
  }
  return given;
}
