/**
 * The parts an editor may write in a page, and what each may say. Anything else with a `<` is an error, so that a page
 * can never run code. The parts themselves are in `src/components/content/`.
 */
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

/** What an attribute's value must be the name of. The checks look it up; a schema alone cannot. */
export const references = z.registry<{ to: 'hotline' | 'source' | 'metric' | 'part' | 'term' | 'old-contact' }>();

const reference = (to: 'hotline' | 'source' | 'metric' | 'part' | 'term', description: string, example: string) =>
  id(description, example).register(references, { to });

export const vocabulary = {
  /** A help line's number, as a link: `<Phone id="nhth" />`. The only way a number gets into a page. */
  Phone: z.strictObject({
    id: reference('hotline', 'A line: the name of a file in hotlines/', 'nhth'),
    channel: z.enum(['call', 'text']).optional(),
  }),
  /** A small number that leads to the source at the foot of the page: `<Cite id="psu-2013" />`. */
  Cite: z.strictObject({ id: reference('source', 'A name from sources.yaml', 'psu-2013') }),
  /** A figure from the goals: `<Count metric="people-trained" asOf="2012-01" />`. */
  Count: z.strictObject({
    metric: reference('metric', 'A metric from goals/', 'people-trained'),
    asOf: text('The start of its date', '2012-01'),
  }),
  /** A number or e-mail from an old document, as plain text, never a link. It is in retired-numbers.yaml, or a current line's. */
  OldContact: z.strictObject({
    is: text('The number as the document prints it', '503-710-1513').register(references, { to: 'old-contact' }),
  }),
  /** A word from the glossary: `<Term id="grooming">groomed</Term>`. */
  Term: z.strictObject({ id: reference('term', 'A word: the name of a file in glossary/', 'grooming') }),
  /** A box that stands out. */
  Note: z.strictObject({
    title: text('Its heading', 'Signs are not proof'),
    kind: z.enum(['remember', 'law', 'record']).optional(),
  }),
  /** Two lists beside each other, each a Markdown list inside its part. */
  Do: z.strictObject({ title: text('Its heading', 'Say').optional() }),
  Avoid: z.strictObject({ title: text('Its heading', 'Do not say').optional() }),
  /** What people believe, and under it what is true. */
  Myth: z.strictObject({ belief: text('What people believe', 'It is mostly strangers in vans.') }),
  /** A text used on several pages: the name of a file in parts/. */
  Part: z.strictObject({ id: reference('part', 'A text: the name of a file in parts/', 'mandatory-reporting') }),
  /** In a training: what the group does. Its minutes come from the agenda. */
  Activity: z.strictObject({ title: text('Its name, as in the agenda', 'What would you notice?') }),
  /** In a training: its stories, and its questions, from the files beside the lesson. */
  Scenarios: z.strictObject({}),
  SelfCheck: z.strictObject({}),
  /** Lists the site makes from its own files. */
  LearnPages: z.strictObject({ for: z.enum(['everyone', 'your-role']) }),
  Trainings: z.strictObject({}),
  Goals: z.strictObject({}),
  Updates: z.strictObject({}),
  Timeline: z.strictObject({}),
  Partners: z.strictObject({}),
  Glossary: z.strictObject({}),
  CheckedLines: z.strictObject({}),
  Search: z.strictObject({}),
  AToZ: z.strictObject({}),
  /** In an update: its lists, from the lines between the dashes. */
  Challenges: z.strictObject({}),
  Plans: z.strictObject({}),
  Corrections: z.strictObject({}),
} as const;

export type PartName = keyof typeof vocabulary;
