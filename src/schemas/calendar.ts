/** What is planned, with a day: `content/calendar.yaml`. The Training page lists it, and calendars can follow it. */
import { date } from './fields/date.ts';
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

const time = (description: string, example: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not a time of day. Write it with two digits on each side, in quotes, for example: "${example}"`,
    })
    .meta({ description, examples: [`"${example}"`] });

export const plannedSchema = z
  .strictObject({
    id: id('A short name, the same for ever: calendars know it by this', 'faith-training-2027-03'),
    title: text('What it is', 'Training for faith communities'),
    on: date('The day'),
    from: time('When it starts', '18:30'),
    to: time('When it ends', '19:30'),
    place: text('Where, or how to join, for everyone to read', 'Central Library, Room 3'),
    training: id('The training, if it is one of this site’s', 'for-faith-communities').optional(),
    status: z
      .enum(['confirmed', 'tentative', 'cancelled'])
      .meta({ description: 'Keep what is called off as "cancelled", so that calendars hear of it' }),
    edited: date('The day you last changed this entry'),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'It ends before it starts' });

export type Planned = z.infer<typeof plannedSchema>;
