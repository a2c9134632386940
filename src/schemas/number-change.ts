/**
 * One entry of a line's record of changes: which numbers came, which went, on which day, and why. The whole record, read
 * from the top, must give the numbers of today, so a number cannot change without a word to the public about it.
 */
import { date } from './fields/date.ts';
import { printedDigits } from './fields/phone-number.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

const numbers = (description: string) =>
  z
    .array(printedDigits)
    .min(1)
    .optional()
    .meta({ description, examples: ['[307-555-0142, "233733"]'] });

export const numberChangeSchema = z
  .strictObject({
    on: date('The day the numbers changed on this site'),
    added: numbers('The numbers that are new'),
    removed: numbers('The numbers that are not given out any more'),
    why: text('Why, in a sentence readers will see', 'The operator has a new number.'),
  })
  .refine(({ added, removed }) => added !== undefined || removed !== undefined, {
    error: 'This entry names no number. Write which ones came ("added:") or went ("removed:")',
  });

export type NumberChange = z.infer<typeof numberChangeSchema>;
