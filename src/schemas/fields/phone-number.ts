import { isDialable, isTextable, printedNumber } from '../../lib/phone.ts';
import { z } from '../messages.ts';

type Usable = (written: string) => boolean;

function fault(written: string, usable: Usable, examples: string): string | undefined {
  // A letter O for a zero, from a scan: read as a key of the telephone it would be another number.
  if (/\p{L}/u.test(written))
    return `"${written}" has letters in it. Write digits only; the same number in letters goes under "letters:"`;
  if (!usable(written)) {
    return `"${written}" is not a number that works in the United States. Copy it again from the source, digit by digit, for example: ${examples}`;
  }
  const printed = printedNumber(written);
  return written === printed
    ? undefined
    : `"${written}" is written in another way than on the rest of the site. Write it as ${/^\d+$/.test(printed) ? `"${printed}"` : printed}`;
}

const number = (description: string, usable: Usable, examples: string) =>
  z
    .string()
    .check((context) => {
      const message = fault(context.value, usable, examples);
      if (message !== undefined) context.issues.push({ code: 'custom', message, input: context.value });
    })
    .meta({ description, examples: [examples.split(' or ')[0]] });

/** A number to call, as people will see it. Put three-digit numbers in quotes, or YAML takes them for a count. */
export const callNumber = number(
  'The number to call, as people will see it',
  isDialable,
  '1-800-555-0199 or 307-555-0142 or "988"',
);

/** A number to text. Five- and six-digit codes need quotes. */
export const textNumber = number(
  'The number to text, as people will see it',
  isTextable,
  '"233733" or 307-555-0142 or "988"',
);

/** A number as a source prints it, or as it was once given out: digits only, with "text" before one that takes texts. */
export const printedDigits = z
  .string()
  .refine((written) => /\d/.test(written) && !/\p{L}/u.test(written.replace(/^text\s+/i, '')), {
    error: (issue) =>
      `"${String(issue.input)}" has letters in it, or no digits. Write digits only, for example: 1-800-555-0199, or text 307-555-0142`,
  });
