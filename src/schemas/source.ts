/** Where facts come from: `content/sources.yaml`, one entry a source. Pages cite them with `<Cite id="…" />`. */
import { date, sourceDate } from './fields/date.ts';
import { address, sitePath } from './fields/address.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

export const sourceSchema = z.strictObject({
  title: text('The title of the document or page', 'Human Trafficking in America’s Schools, 2nd edition'),
  publisher: text('Who published it', 'U.S. Department of Education'),
  kind: z
    .enum(['law', 'government', 'study', 'nonprofit', 'news', 'record'])
    .meta({ description: 'What sort of source it is' }),
  address: address('Where it can be read', 'https://www.ojp.gov/ncjrs').optional(),
  page: sitePath('Its page on this site, if it has one', '/updates/2011-july-december/').optional(),
  dated: sourceDate('The date on it'),
  seen: date('The day somebody looked at it for this site'),
  historical: z
    .literal(true)
    .optional()
    .meta({ description: 'true when it is cited as history, or nothing newer is known: its age is no fault' }),
  caveat: text(
    'What a reader should know before relying on it',
    'A count of cases known to two agencies, not a rate.',
  ).optional(),
});

export type Source = z.infer<typeof sourceSchema>;
