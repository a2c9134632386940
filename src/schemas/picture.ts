/**
 * What must be known about a picture before it is shown: `content/pictures/<id>.yaml`, beside the picture itself with the
 * same name. Pictures of this subject hurt easily, so each says what it shows, of whom, and who agreed.
 */
import { text } from './fields/text.ts';
import { z } from './messages.ts';

export const PICTURE_TYPES = ['svg', 'png', 'jpg', 'webp', 'avif'] as const;

const REAL_PEOPLE = ['stock-model', 'real-consented'];

export const pictureSchema = z
  .strictObject({
    depicts: text(
      'What can be seen, plainly, for whoever decides about it',
      'A bridge over the river on a gray morning.',
    ),
    alt: text('The same in one sentence, for readers who cannot see it', 'Two towers of a bridge over a wide river.')
      .refine(
        (written) => !/^(a |an |the )?(picture|image|photo|photograph|graphic|icon) (of|shows)\b/i.test(written),
        {
          error: 'Screen readers say by themselves that it is a picture. Start with what it shows',
        },
      )
      .refine((written) => written.trim().split(/\s+/).length >= 3, {
        error: 'Nobody could imagine the picture from this. Say in a few words what it shows',
      }),
    why: text('What a reader gains from it; a picture without a reason is left out', 'Shows where the office is.'),
    people: z
      .enum(['none', 'illustrated', 'stock-model', 'real-consented'])
      .meta({ description: 'Who can be seen: nobody, drawn people, paid models, or people who agreed' }),
    adultsOnly: z
      .literal(true, { error: 'Write "true" when everyone is an adult. A picture with a minor is never used' })
      .optional()
      .meta({ description: 'With models or real people: true, because nobody under 18 can be recognized' }),
    consentRef: text('Where the written consent is kept, never the paper itself', 'County file 2027-014').optional(),
    license: text('Who made it, and how it may be used', 'Drawn for this site. CC BY 4.0.'),
    caption: text('Words under it, if it needs some', 'The bridge in the morning.').optional(),
  })
  .superRefine(({ people, adultsOnly, consentRef }, context) => {
    const complain = (field: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (REAL_PEOPLE.includes(people) && adultsOnly === undefined)
      complain(
        'adultsOnly',
        'People can be recognized here. Write "adultsOnly: true" if none of them is under 18; if one may be, do not use the picture',
      );
    if (people === 'real-consented' && consentRef === undefined)
      complain(
        'consentRef',
        'Real people can be recognized here. Write where their written consent is kept, for example: County file 2027-014',
      );
  });

export type Picture = z.infer<typeof pictureSchema>;
