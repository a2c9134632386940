/** Who translated a language file, who has checked it, and which English it follows. */
import { date } from './fields/date.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

/** The parts of a language file that are followed one by one, in its order. */
export const TRANSLATED_PARTS = [
  'languages',
  'exit',
  'bar',
  'first',
  'help',
  'parts',
  'channels',
  'values',
  'paper',
  'poster',
  'sheets',
  'search',
  'safer',
  'glance',
  'areas',
] as const;
export type TranslatedPart = (typeof TRANSLATED_PARTS)[number];

/**
 * A short mark that changes when the English words change (`lib/translation.ts` makes it): "npm run check" says which to
 * write, when the translation says the same again.
 */
const revision = z
  .string()
  .regex(/^[0-9a-f]{6}$/, {
    error: (issue) =>
      `"${String(issue.input)}" is not the mark of a revision. It is six letters and digits, in quotation marks; "npm run freshness" prints the one to write`,
  })
  .meta({ description: 'Which English it follows; "npm run freshness" prints it', examples: ['"4f1c9a"'] });

export const translationSchema = z
  .strictObject({
    translator: text('Who translated it: a role, never a name', 'certified court interpreter'),
    reviewer: text(
      'Who else has checked every word: a role, never a name. Leave it out until somebody has',
      'bilingual advocate at a partner organization',
    ).optional(),
    reviewed: date('The day of that check').optional(),
    checkedWords: revision.optional().meta({
      description:
        'The mark of the words that were checked; "npm run check" prints it. Changed words are unchecked again',
      examples: ['"77be01"'],
    }),
    english: z
      .partialRecord(z.enum(TRANSLATED_PARTS), revision)
      .meta({ description: 'For each part of this file, the English it follows', examples: ['{ exit: "4f1c9a" }'] }),
  })
  .refine(({ reviewer, reviewed }) => (reviewer === undefined) === (reviewed === undefined), {
    path: ['reviewer'],
    error: 'A check has a reviewer and a day: write both "reviewer:" and "reviewed:", or neither',
  });

export const translatedLineSchema = z.strictObject({
  english: revision,
  who: text('Who the line is for', 'Teens, with any problem, big or small.'),
  happens: text('What happens when somebody contacts it', 'A trained counselor talks, texts or chats with you.'),
});
