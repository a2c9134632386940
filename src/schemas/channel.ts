/**
 * A way of reaching a help line: call, text, chat, form or website. Each has its own hours, languages and check, because
 * they differ: a line that answers calls in 200 languages may take texts in two.
 */
import { address } from './fields/address.ts';
import { date } from './fields/date.ts';
import { languageTag } from './fields/language-tag.ts';
import { callNumber, textNumber } from './fields/phone-number.ts';
import { text } from './fields/text.ts';
import { shown, z } from './messages.ts';

/** How somebody made sure. Only the first five are verification; test calls to a crisis line need its permission. */
const checkMethod = z
  .enum([
    'operator-wrote',
    'operator-business-line',
    'operator-website',
    'partner-211',
    'test-call-permitted',
    'published-sources',
  ])
  .meta({ description: 'How it was checked', examples: ['operator-website'] });

const checked = z
  .strictObject({
    on: date('The day somebody checked this way of reaching the line'),
    how: checkMethod,
    by: text('Whose job it was, never a name', 'hotline editor').refine(
      (written) => !/@|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(written),
      {
        error: (issue) =>
          `"${String(issue.input)}" looks like a person. Everybody can read this file: write the role, for example: hotline editor`,
      },
    ),
  })
  .meta({ description: 'When this way of reaching the line was last checked, how, and by whom' });

/** A time of day, `00:00` to `24:00`. */
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const time = (example: string) =>
  z.string().regex(TIME, {
    error: (issue) =>
      `${shown(issue.input)} is not a time of day. Write it with two digits on each side, in quotes, for example: "${example}"`,
  });

const openingTimes = z
  .strictObject({
    days: z
      .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
      .min(1)
      .meta({ description: 'The days', examples: ['[mon, tue, wed]'] }),
    from: time('10:00'),
    to: time('18:00'),
  })
  .refine(({ from, to }) => !TIME.test(from) || !TIME.test(to) || from < to, {
    path: ['to'],
    error:
      'The line closes before it opens. Hours past midnight are two entries: one to "24:00", one from "00:00" on the next day',
  });

const everyChannel = {
  hours: z.enum(['always', 'set-times', 'unknown']).meta({ description: 'When somebody answers' }),
  open: z.array(openingTimes).optional().meta({ description: 'Only with "hours: set-times": the days and times' }),
  languages: z.array(languageTag).meta({
    description: 'Languages spoken without an interpreter; [] when we do not know yet',
    examples: ['[en, es]'],
  }),
  interpreters: z
    .enum(['offered', 'none', 'unknown'])
    .meta({ description: 'Whether the line brings an interpreter to the call' }),
  interpreterLanguages: z
    .number()
    .int()
    .min(2)
    .optional()
    .meta({ description: 'In how many languages, at least', examples: [200] }),
  checked,
};

const callChannel = z.strictObject({
  type: z.literal('call'),
  number: callNumber,
  letters: z
    .string()
    .optional()
    .meta({ description: 'The number in letters, if the line has one', examples: ['1-800-RUNAWAY'] }),
  label: z.enum(['toll-free']).optional().meta({ description: 'What sets a second number apart from the first' }),
  ...everyChannel,
});
const textChannel = z.strictObject({
  type: z.literal('text'),
  number: textNumber,
  send: z
    .string()
    .optional()
    .meta({ description: 'The word to send first, if the line asks for one', examples: ['HELP'] }),
  ...everyChannel,
});
const chatChannel = z.strictObject({
  type: z.literal('chat'),
  address: address('Where the chat opens', 'https://988lifeline.org'),
  ...everyChannel,
});
const formChannel = z.strictObject({
  type: z.literal('form'),
  address: address('Where the online form or service is', 'https://report.cybertip.org'),
  ...everyChannel,
});
const websiteChannel = z.strictObject({
  type: z.literal('website'),
  address: address('The organization’s own site', 'https://safetycompass.org'),
  ...everyChannel,
});

export const channelSchema = z
  .discriminatedUnion('type', [callChannel, textChannel, chatChannel, formChannel, websiteChannel])
  .superRefine((channel, context) => {
    if (channel.hours === 'set-times' && channel.open === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['open'],
        message: 'The hours are "set-times", but the times are missing. Add "open:" with days, from and to',
      });
    }
    if (channel.hours !== 'set-times' && channel.open !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['open'],
        message: 'There are opening times here, so write "hours: set-times"',
      });
    }
  });

export type Channel = z.infer<typeof channelSchema>;
