import { isRealDate } from '../../lib/dates.ts';
import { z } from '../messages.ts';
import { asText } from './as-text.ts';

/** A year alone is read as a number. */
const asDate = (value: unknown): unknown => (typeof value === 'number' ? String(value) : asText(value));

/** A day, `YYYY-MM-DD`. */
export const date = (description: string) =>
  z
    .preprocess(
      asDate,
      z
        .string()
        .refine(isRealDate, {
          error: (issue) =>
            `"${String(issue.input)}" is not a day in the calendar. Write it as year-month-day, for example: 2026-11-22`,
        })
        .meta({ description, examples: ['2026-11-22'] }),
    )
    .meta({ description, examples: ['2026-11-22'] });

const isRoughDate = (written: string): boolean =>
  /^\d{4}$/.test(written) || isRealDate(/^\d{4}-\d{2}$/.test(written) ? `${written}-01` : written);

/** A day, a month or a year, as far as it is known: `2011-11-28`, `2011-08`, `2011`. */
export const roughDate = (description: string) =>
  z
    .preprocess(
      asDate,
      z
        .string()
        .refine(isRoughDate, {
          error: (issue) =>
            `"${String(issue.input)}" is not a day, a month or a year. Write as much as is known: 2011-11-28, 2011-08 or 2011`,
        })
        .meta({ description, examples: ['2011-08'] }),
    )
    .meta({ description, examples: ['2011-08'] });

/** As `roughDate`, or the word `undated` for a page that carries no date. */
export const sourceDate = (description: string) =>
  z
    .preprocess(
      asDate,
      z
        .string()
        .refine((written) => written === 'undated' || isRoughDate(written), {
          error: (issue) =>
            `"${String(issue.input)}" is not a date. Write as much as the source says: 2011-11-28, 2011-08, 2011, or undated`,
        })
        .meta({ description, examples: ['2013-08-05'] }),
    )
    .meta({ description, examples: ['2013-08-05'] });
