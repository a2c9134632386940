/** An organization that took part: `content/partners/*.yaml`. */
import { address } from './fields/address.ts';
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

export const partnerSchema = z.strictObject({
  name: text('Its name today', 'Youth Center'),
  formerly: text('The name it had before, if that was another', 'Women’s Crisis Line').optional(),
  group: z
    .enum(['county', 'justice', 'services', 'community', 'national', 'elsewhere'])
    .meta({ description: 'Its part of the list' }),
  order: z.number().int(),
  did: text('What it did in this work', 'Opened a residence in 2011.'),
  since: text('What changed since, if anything', 'The residence closed in 2017.').optional(),
  sources: z.array(id('A name from sources.yaml', 'annual-report')).min(1),
  website: address('Its own site', 'https://youth.example.org').optional(),
  hotline: id('Its help line on this site, if it has one', 'crisis-line').optional(),
});
