/** A progress update: `content/updates/*.mdx`. Challenges and plans are items, so that they can say what became of them. */
import { roughDate } from './fields/date.ts';
import { text } from './fields/text.ts';
import { id } from './fields/id.ts';
import { statusSchema } from './goal.ts';
import { z } from './messages.ts';
import { pageFields } from './page.ts';

const item = z
  .strictObject({
    id: id('A short name', 'school-officers'),
    text: text('What it is', 'Train school resource officers from the four-county area.'),
    since: z.array(statusSchema).optional().meta({ description: 'What became of it, oldest first' }),
    outcome: id('The outcome in goals/ that says what became of it', 'residence').optional(),
    unknown: text('If nobody knows what became of it, say so', 'We found no record of what came of this.').optional(),
  })
  .refine(({ since, outcome, unknown }) => since !== undefined || outcome !== undefined || unknown !== undefined, {
    path: ['since'],
    error:
      'Say what became of it: "since:" with what happened, "outcome:" with the place in a goal, or "unknown:" if nobody knows',
  });

const correction = z.strictObject({
  printed: text('What the original says', 'people who have sexually exploited'),
  corrected: text('What this page says instead', 'people who have been sexually exploited'),
  why: text('Why', 'A word is missing; as printed it means the opposite.'),
});

export const updateSchema = z
  .strictObject({
    ...pageFields,
    period: z
      .strictObject({ from: roughDate('The first month'), to: roughDate('The last month') })
      .meta({ description: 'The time it reports on' }),
    published: roughDate('When it came out, as far as it is known'),
    author: text('Who wrote it: a role or an office', 'County Department of Community Justice'),
    archive: z.boolean().meta({ description: 'true when it is kept as a record and its services may have changed' }),
    source: id('The document it was written from: a name from sources.yaml', 'annual-report'),
    corrections: z.array(correction).optional(),
    challenges: z.array(item).optional(),
    planned: z
      .strictObject({ from: roughDate('From'), to: roughDate('To'), items: z.array(item).min(1) })
      .refine(({ from, to }) => from <= to, { path: ['to'], error: 'This time ends before it starts' })
      .optional(),
  })
  .refine(({ period }) => period.from <= period.to, {
    path: ['period', 'to'],
    error: 'The last month comes before the first. Change one of them',
  })
  // What is kept as a record is not held to the rules for words, so nothing new may call itself one.
  .refine(
    ({ archive, published, edited }) => !archive || Number(edited.slice(0, 4)) - Number(published.slice(0, 4)) >= 2,
    {
      path: ['archive'],
      error: 'Only a document that is two years old or older is kept as a record. Write "archive: false"',
    },
  );

export type Update = z.infer<typeof updateSchema>;
export type UpdateItem = z.infer<typeof item>;
