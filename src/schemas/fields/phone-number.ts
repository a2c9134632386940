import { isDialable, isTextable, printedNumber } from '../../lib/phone.ts';
import { z } from '../messages.ts';

type Usable = (written: string) => boolean;

function fault(written: string, usable: Usable, examples: string): string | undefined {
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
