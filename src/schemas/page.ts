/** What stands at the top of every page of text, between the two `---` lines. */
import { date } from './fields/date.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

/** Fields of every page of text; the kinds below add their own. */
export const pageFields = {
  title: text('The heading of the page', 'If a child tells you'),
  summary: text(
    'One or two sentences that say what the page is for; search results show them',
    'What to say, what not to say, and who to tell.',
  ),
  edited: date('The day you last changed the words'),
  reviewed: z
    .strictObject({
      on: date('The day of the review'),
      by: text('The role that reviewed it, never a name', 'survivor-leader advisory group'),
    })
    .optional()
    .meta({ description: 'Only when somebody checked the whole page, not just changed it' }),
  contentNote: text(
    'One line about what the page describes, if it could be hard to read',
    'This page describes how young people are drawn in. It has no pictures.',
  ).optional(),
  aliases: z
    .array(z.string())
    .optional()
    .meta({
      description: 'Words people search for that the page does not use, misspellings too',
      examples: ['[groming, recruit]'],
    }),
};

/** `content/pages/**.mdx`: standing pages; the path of the file is the address. */
export const pageSchema = z.strictObject(pageFields);

/** `content/learn/*.mdx`. */
export const learnSchema = z.strictObject({
  ...pageFields,
  order: z
    .number()
    .int()
    .meta({ description: 'Its place in the list, lowest first', examples: [10] }),
  for: z.enum(['everyone', 'your-role']).meta({ description: 'Which of the two lists on the Learn page it is in' }),
});

/** `content/glossary/*.mdx`: the text under the dashes is the meaning. */
export const termSchema = z.strictObject({
  term: text('The word or phrase', 'warm hand-off'),
  short: text('The short form, if it has one', 'CSEC').optional(),
  aliases: pageFields.aliases,
});

export type PageData = z.infer<typeof pageSchema>;

/** `content/parts/*.mdx`: a text that stands on several pages. */
export const partSchema = z.strictObject({
  title: text('What it is, for editors; the page does not show it', 'The duty to report'),
  edited: pageFields.edited,
});
