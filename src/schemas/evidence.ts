import { address } from './fields/address.ts';
import { sourceDate } from './fields/date.ts';
import { printedDigits } from './fields/phone-number.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

/** Something that shows a number: a page, a letter, a directory. Two of them, or the number ships as unconfirmed. */
export const evidenceSchema = z
  .strictObject({
    publisher: text('Who printed it', 'U.S. Department of Justice, Office for Victims of Crime'),
    kind: z
      .enum(['operator', 'government', 'directory', 'news', 'nonprofit', 'secondary', 'source-document'])
      .meta({ description: 'What sort of source it is' }),
    address: address('Where it was seen', 'https://ovc.ojp.gov/faqs').optional(),
    dated: sourceDate('The date on it'),
    shows: z.array(printedDigits).meta({
      description:
        'The numbers it shows, exactly, with "text" before one it says takes texts; [] when it only describes the service',
      examples: ['[1-888-373-7888, "233733"]'],
    }),
    note: text('What else it tells us', 'Names the new operator').optional(),
  })
  // The operator's own page is believed alone, so it must be one that others can look at.
  .refine(({ kind, address: where, shows }) => kind !== 'operator' || where !== undefined || shows.length === 0, {
    path: ['address'],
    error:
      'The operator’s own page counts more than others, so it needs its address. Add "address:", or write another kind',
  });

export type Evidence = z.infer<typeof evidenceSchema>;
