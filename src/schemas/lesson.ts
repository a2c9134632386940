/** The lesson of a training, with its objectives and agenda: `content/training/<module>/lesson.mdx`. */
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';
import { pageFields } from './page.ts';

/** The groups people look for a training by. */
export const AUDIENCES = ['everyone', 'faith', 'schools', 'police', 'services', 'counties'] as const;

/** Verbs an observer can check (after Bloom's taxonomy); "know" and "understand" cannot be seen, so they are not here. */
const MEASURABLE_VERBS = [
  'Choose',
  'Compare',
  'Decide',
  'Define',
  'Demonstrate',
  'Describe',
  'Explain',
  'Identify',
  'List',
  'Make',
  'Name',
  'Plan',
  'Practice',
  'Recognize',
  'Respond',
  'Say',
  'Show',
  'State',
  'Tell',
  'Use',
  'Write',
] as const;

const objective = z.strictObject({
  id: id('A short name for it', 'respond'),
  text: text(
    'What people can do afterwards, starting with a verb one can watch',
    'Say three helpful sentences to a child who tells you',
  ).refine((written) => MEASURABLE_VERBS.some((verb) => written.startsWith(`${verb} `)), {
    error: (issue) =>
      `"${String(issue.input)}" does not start with something one can watch a person do. Start with one of: ${MEASURABLE_VERBS.join(', ')}`,
  }),
});

const agendaItem = z.strictObject({
  minutes: z
    .number()
    .int()
    .min(1)
    .meta({ description: 'How long it takes', examples: [10] }),
  title: text('What it is called', 'What would you notice?'),
  kind: z.enum(['talk', 'activity', 'break', 'close']).meta({ description: 'What people do in it' }),
  objectives: z
    .array(id('An objective from this file', 'respond'))
    .meta({ description: 'The objectives it works towards', examples: ['[respond]'] }),
});

export const lessonSchema = z
  .strictObject({
    ...pageFields,
    contentNote: text(
      'One line about what the training describes, so that nobody is surprised',
      'This training talks about how young people are drawn in. It has no pictures.',
    ),
    order: z
      .number()
      .int()
      .meta({ description: 'Its place in the list of trainings', examples: [10] }),
    for: z
      .array(z.enum(AUDIENCES))
      .min(1)
      .meta({ description: 'Who would look for it; the Training page sorts by this', examples: ['[faith]'] }),
    audience: text('Who it is for', 'Anyone who meets children and young people.'),
    prerequisites: text('What people need first', 'None.'),
    minutes: z
      .number()
      .int()
      .min(10)
      .meta({ description: 'How long the whole training takes', examples: [60] }),
    groupSize: z
      .strictObject({ from: z.number().int().min(1), to: z.number().int().min(1) })
      .refine(({ from, to }) => from <= to, { path: ['to'], error: 'The larger number comes second' })
      .meta({ description: 'How many people it works for' }),
    delivery: z
      .array(z.enum(['in-person', 'online', 'self-paced']))
      .min(1)
      .meta({ description: 'The ways to take it' }),
    objectives: z.array(objective).min(3).max(6).meta({ description: 'Three to six things people can do afterwards' }),
    agenda: z.array(agendaItem).min(3).meta({ description: 'What happens when' }),
    license: text('How others may use it', 'CC BY 4.0'),
  })
  .superRefine((lesson, context) => {
    const sum = lesson.agenda.reduce((total, item) => total + item.minutes, 0);
    if (sum !== lesson.minutes) {
      context.addIssue({
        code: 'custom',
        path: ['minutes'],
        message: `The training says ${lesson.minutes} minutes, but its agenda adds up to ${sum}. Change one of them`,
      });
    }
    for (const [index, { title }] of lesson.agenda.entries()) {
      if (lesson.agenda.findIndex((item) => item.title === title) === index) continue;
      context.addIssue({
        code: 'custom',
        path: ['agenda', index, 'title'],
        message: `There are two parts of the agenda called "${title}". Give one another title: slides and activities go by it`,
      });
    }
    const known = lesson.objectives.map((objective) => objective.id);
    for (const [index, item] of lesson.agenda.entries()) {
      for (const written of item.objectives.filter((name) => !known.includes(name))) {
        context.addIssue({
          code: 'custom',
          path: ['agenda', index, 'objectives'],
          message: `"${written}" is not an objective of this training. Write one of: ${known.join(', ')}`,
        });
      }
    }
    for (const [index, name] of known.entries()) {
      if (!lesson.agenda.some((item) => item.kind === 'activity' && item.objectives.includes(name))) {
        context.addIssue({
          code: 'custom',
          path: ['objectives', index],
          message: `No activity in the agenda practices "${name}". Add it to the objectives of an activity`,
        });
      }
    }
  });

export type Lesson = z.infer<typeof lessonSchema>;
