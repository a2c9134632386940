/**
 * A goal and what became of it: `content/goals/*.yaml`. Goal → outcomes → metrics → dated observations, so that a figure
 * always says what it counts, for when, and who said so; and statuses that can admit failure.
 */
import { date, roughDate } from './fields/date.ts';
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

const STATUSES = ['planned', 'under-way', 'done', 'changed', 'stopped', 'superseded'] as const;

/** What happened to something, when, and where that is written. Several of them are its history. */
export const statusSchema = z.strictObject({
  status: z.enum(STATUSES).meta({ description: 'How it stands' }),
  since: roughDate('Since when, as far as it is known'),
  note: text('What happened, in one or two sentences', 'The residence closed in November 2017.'),
  source: id('Where that is written: a name from sources.yaml', 'wweek-2017'),
});

const observation = z
  .strictObject({
    value: z
      .number()
      .int()
      .min(0)
      .max(10_000_000_000)
      .meta({ description: 'The number alone', examples: [6200] }),
    qualifier: z
      .enum(['exactly', 'more-than', 'fewer-than', 'about', 'at-least'])
      .meta({ description: 'How exact it is' }),
    kind: z.enum(['period', 'cumulative']).meta({ description: 'Counted in a period, or since a start' }),
    from: roughDate('Where the count starts').optional(),
    to: roughDate('Where the count ends').optional(),
    asOf: date('The day the figure was true or printed; the first of the month if only that is known'),
    source: id('Where it is written: a name from sources.yaml', 'annual-report'),
    note: text(
      'What it counts and what it does not',
      'Not said whether these are among the 500; do not add them.',
    ).optional(),
    countedAnew: text(
      'Only when a total is smaller than an earlier one, or a period overlaps with another: why both may stand',
      'Counted anew without people who came twice.',
    ).optional(),
  })
  .superRefine(({ kind, from, to, asOf }, context) => {
    const complain = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (from === undefined)
      complain(
        'from',
        kind === 'period'
          ? 'A count of a period says when the period starts. Add "from:"'
          : 'A running total says when it starts. Add "from:"',
      );
    if (kind === 'period' && to === undefined)
      complain('to', 'A count of a period says when the period ends. Add "to:"');
    if (from !== undefined && to !== undefined && from.slice(0, to.length) > to)
      complain('to', 'This period ends before it starts');
    if (to !== undefined && to > asOf)
      complain('to', `This period ends after the day the figure is from (${asOf}). Correct one of them`);
  });

const metric = z
  .strictObject({
    id: id('A short name', 'people-trained'),
    label: text('What is counted', 'People trained'),
    unit: z
      .enum(['people', 'sessions', 'dollars', 'children', 'communities', 'votes', 'months'])
      .meta({ description: 'What the number is a number of' }),
    headline: text(
      'With several counts, what they show, in a sentence',
      'More than 10,000 people were trained in three years.',
    ).optional(),
    observations: z.array(observation).min(1).meta({ description: 'Each time it was counted, oldest first' }),
  })
  .refine(({ observations }) => new Set(observations.map(({ kind }) => kind)).size === 1, {
    path: ['observations'],
    error: 'Running totals and counts of periods stand here together. Give each a figure of its own',
  })
  .refine(({ observations }) => new Set(observations.map(({ asOf }) => asOf)).size === observations.length, {
    path: ['observations'],
    error: 'Two of these counts are from the same day, so nobody could say which is meant. Correct the "asOf" of one',
  })
  .refine(({ headline, observations }) => headline !== undefined || observations.length < 2, {
    path: ['headline'],
    error:
      'There are several counts here, so the page shows a chart. Write its headline: a sentence that says what they show',
  });

const outcome = z.strictObject({
  id: id('A short name', 'residence'),
  title: text('What was done or is wanted', 'A place to live for young people who were exploited'),
  summary: text('What it is, in a few plain sentences', 'A partner opened a residence.'),
  history: z.array(statusSchema).min(1).meta({ description: 'What happened to it, oldest first' }),
  metrics: z.array(metric).optional(),
});

export const goalSchema = z.strictObject({
  title: text('The goal, as the partners wrote it', 'Recognize exploited youth and youth at risk for exploitation'),
  short: text('The goal in a few words', 'Recognize'),
  order: z.number().int(),
  summary: text('What the goal means, in plain words', 'More adults notice, and know what to do.'),
  edited: date('The day you last changed this file'),
  outcomes: z.array(outcome).min(1),
});

export type Outcome = z.infer<typeof outcome>;
export type Metric = z.infer<typeof metric>;
export type Observation = z.infer<typeof observation>;
export type StatusEntry = z.infer<typeof statusSchema>;
