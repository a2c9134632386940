/** Numbers that must never be given out as help: `content/retired-numbers.yaml`. */
import { digitsOf } from '../lib/phone.ts';
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

export const retiredNumberSchema = z
  .strictObject({
    shown: text('The number, or the words, as people may have seen it', '307-555-0111'),
    match: z.enum(['digits', 'grouping', 'words']).meta({
      description:
        'digits: in any grouping; grouping: only grouped like this, because the digits themselves are right; words: these words',
    }),
    status: z
      .enum([
        'wrong',
        'misgrouped',
        'superseded',
        'unverified',
        'conflict',
        'ended',
        'former-contact',
        'wrong-purpose',
        'another-place',
      ])
      .meta({ description: 'What is the matter with it' }),
    was: text('What it was', 'Child-abuse line of the old county office'),
    why: text('Why it must not be used', 'Replaced by one line for the whole state.'),
    use: z.array(id('The line to use instead', 'child-protection')).meta({ description: 'What to use instead' }),
    onHelpPage: z
      .boolean()
      .meta({ description: 'true if people may still have it on paper, so that the help page says what to use now' }),
  })
  // A pattern without digits would find itself in every sentence.
  .refine(({ shown, match }) => match === 'words' || digitsOf(shown).length >= 5, {
    path: ['shown'],
    error: 'There is no number here. Write the number, or "match: words" if these are words',
  });

export type RetiredNumber = z.infer<typeof retiredNumberSchema>;
