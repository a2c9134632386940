/** What stands beside the lesson of a training, in the same folder: the guide with its slides, the handout, the small card. */
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';
import { pageFields } from './page.ts';

/** `facilitator.mdx`: for whoever leads. Its text is the slides, each with what to say, and likely questions. */
export const guideSchema = z.strictObject({
  edited: pageFields.edited,
  reviewed: pageFields.reviewed,
  room: z
    .array(text('One thing about the room, the people or the time of day', 'Chairs in groups of three.'))
    .min(3)
    .meta({ description: 'What the room needs for this group' }),
  materials: z
    .array(text('One thing to print or bring', 'The handout, one for each person'))
    .min(1)
    .meta({ description: 'What to print or bring' }),
  followUp: z
    .array(text('A question or a task', 'Which sentence have you used?'))
    .min(3)
    .meta({ description: 'What to send the group after thirty days' }),
});

/** `handout.mdx`: one sheet of paper to take home. The site adds the help lines. */
export const handoutSchema = z.strictObject({
  title: text('What stands at the top of the sheet', 'Notice, listen, tell'),
  edited: pageFields.edited,
});

/** `card.mdx`, if there is one: side one of a small card for the pocket. Side two is the lines named here. */
export const referenceCardSchema = z.strictObject({
  title: text('What stands at the top of the card', 'A child you meet tonight'),
  edited: pageFields.edited,
  lines: z
    .array(id('A line: the name of a file in hotlines/', 'crisis-line'))
    .min(2)
    .max(6)
    .meta({ description: 'The lines on side two, in the order of use', examples: ['[crisis-line, child-protection]'] }),
});

/** Texts every training uses, the same in all of them. A county writes them once, in `parts/`. */
export const TRAINING_PARTS = [
  'mandatory-reporting',
  'training-before',
  'training-ground-rules',
  'training-disclosure',
  'training-closing',
  'training-follow-up',
] as const;
