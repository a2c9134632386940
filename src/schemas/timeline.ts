/** What happened when: `content/timeline.yaml`, oldest first. */
import { roughDate } from './fields/date.ts';
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

export const eventSchema = z.strictObject({
  when: roughDate('When, as far as it is known'),
  text: text('What happened, in one sentence', 'The residence closed.'),
  sources: z.array(id('A name from sources.yaml', 'wweek-2017')).min(1),
});
