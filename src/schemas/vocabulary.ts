/**
 * The parts an editor may write in a page, what each may say, and where it may stand. Anything else with a `<` is an
 * error, so that a page can never run code. The parts themselves are in `src/components/content/`.
 */
import { SHEETS } from '../paper/sheets.ts';
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

/** What an attribute's value must be the name of. The checks look it up; a schema alone cannot. */
export type Target = 'hotline' | 'source' | 'picture' | 'metric' | 'part' | 'term' | 'old-contact';
export const references = z.registry<{ to: Target }>();

/** Kinds of pages (as in `src/content-map.ts`) a part may stand in. */
type PageKind =
  'pages' | 'learn' | 'lessons' | 'guides' | 'handouts' | 'referenceCards' | 'updates' | 'parts' | 'glossary';

export interface PartRules {
  answers: z.ZodObject;
  /** `line`: in the middle of a sentence. `block`: by itself, with an empty line before and after. */
  stands: 'line' | 'block';
  in: readonly PageKind[];
}

const WHOLE_PAGES: PageKind[] = ['pages', 'learn', 'lessons', 'updates'];
const WITH_SOURCES: PageKind[] = [...WHOLE_PAGES, 'guides', 'parts'];
const EVERYWHERE: PageKind[] = [...WITH_SOURCES, 'glossary'];

const rules = <Shape extends z.ZodRawShape>(stands: PartRules['stands'], where: readonly PageKind[], shape: Shape) => ({
  stands,
  in: where,
  answers: z.strictObject(shape),
});

const reference = (to: Target, description: string, example: string) =>
  id(description, example).register(references, { to });

export const vocabulary = {
  /** A help line's number, as a link: `<Phone id="nhth" />`. The only way a number gets into a page. */
  Phone: rules('line', [...EVERYWHERE, 'handouts', 'referenceCards'], {
    id: reference('hotline', 'A line: the name of a file in hotlines/', 'nhth'),
    channel: z.enum(['call', 'text']).optional(),
  }),
  /** A small number that leads to the source at the foot of the page: `<Cite id="state-report" />`. */
  Cite: rules('line', WITH_SOURCES, { id: reference('source', 'A name from sources.yaml', 'state-report') }),
  /** A figure from the goals: `<Count metric="people-trained" asOf="2027-01" />`. */
  Count: rules('line', EVERYWHERE, {
    metric: reference('metric', 'A metric from goals/', 'people-trained'),
    asOf: text('The start of its date', '2027-01'),
  }),
  /** A number or e-mail from an old document, as plain text, never a link. It is in retired-numbers.yaml, or a current line's. */
  OldContact: rules('line', ['updates', 'learn'], {
    is: text('The number as the document prints it', '307-555-0111').register(references, { to: 'old-contact' }),
  }),
  /** A word from the glossary: `<Term id="grooming">groomed</Term>`. */
  Term: rules('line', EVERYWHERE, { id: reference('term', 'A word: the name of a file in glossary/', 'grooming') }),
  /** A box that stands out. */
  Note: rules('block', WITH_SOURCES, {
    title: text('Its heading', 'Signs are not proof'),
    kind: z.enum(['remember', 'law', 'record']).optional(),
  }),
  /** Two lists beside each other, each a Markdown list inside its part. */
  Do: rules('block', WITH_SOURCES, { title: text('Its heading', 'Say').optional() }),
  Avoid: rules('block', WITH_SOURCES, { title: text('Its heading', 'Do not say').optional() }),
  /** A picture from pictures/: `<Picture id="bridge" />`. */
  Picture: rules('block', ['pages', 'learn', 'lessons', 'updates'], {
    id: reference('picture', 'A picture: the name of a file in pictures/', 'bridge'),
  }),
  /** Something to print, with a picture, in every language; inside it, who it is for: `<Sheet name="poster">…</Sheet>`. */
  Sheet: rules('block', ['pages'], { name: z.enum(SHEETS) }),
  /** What people believe, and under it what is true. */
  Myth: rules('block', WHOLE_PAGES, { belief: text('What people believe', 'It is mostly strangers in vans.') }),
  /** A text used on several pages: the name of a file in parts/. */
  Part: rules('block', WHOLE_PAGES, {
    id: reference('part', 'A text: the name of a file in parts/', 'mandatory-reporting'),
  }),
  /** In a training: what the group does. Its minutes come from the agenda. */
  Activity: rules('block', ['lessons'], { title: text('Its name, as in the agenda', 'What would you notice?') }),
  /** In a training: its stories, and its questions, from the files beside the lesson. */
  Discussion: rules('block', ['lessons'], {}),
  Scenarios: rules('block', ['lessons'], {}),
  SelfCheck: rules('block', ['lessons'], {}),
  /** In a facilitator guide: one slide, with what stands on it and, in <Say>, what to say to it. */
  Slide: rules('block', ['guides'], {
    item: text('The part of the agenda it belongs to', 'What it is'),
    title: text('What stands large on it', 'No force is needed'),
  }),
  Say: rules('block', ['guides'], {}),
  /** A question people ask, and under it the answer. */
  Question: rules('block', ['guides'], { asks: text('The question', 'Is this really happening here?') }),
  /** Lists the site makes from its own files. */
  LearnPages: rules('block', ['pages'], { for: z.enum(['everyone', 'your-role']) }),
  Trainings: rules('block', ['pages'], {}),
  /** What is planned, from calendar.yaml. */
  TrainingDates: rules('block', ['pages'], {}),
  /** The figures of the front page, with their dates and sources. */
  Headlines: rules('block', ['pages'], {}),
  Goals: rules('block', ['pages'], {}),
  Updates: rules('block', ['pages'], {}),
  Timeline: rules('block', ['pages'], {}),
  Partners: rules('block', ['pages'], {}),
  CheckedLines: rules('block', ['pages'], {}),
  /** Every number that came to this site or went from it, and why. */
  NumberChanges: rules('block', ['pages'], {}),
  /** What was counted in real browsers: what the site does unasked, and what Back shows after an exit. */
  PrivacyCounts: rules('block', ['pages'], {}),
  BackAfterExit: rules('block', ['pages'], {}),
  /** What there is for programs and partners: the data files, lines as contacts, and what is known of call logs. */
  DataFiles: rules('block', ['pages'], {}),
  ContactFiles: rules('block', ['pages'], {}),
  CallLogs: rules('block', ['pages'], {}),
  /** The help card for other sites: how it looks, what to put on a page, and whether a copy is still right. */
  CardPicture: rules('block', ['pages'], {}),
  CardCopies: rules('block', ['pages'], {}),
  CheckCard: rules('block', ['pages'], {}),
  CardRecords: rules('block', ['pages'], {}),
  Search: rules('block', ['pages'], {}),
  AToZ: rules('block', ['pages'], {}),
  Glossary: rules('block', ['learn'], {}),
  /** In an update: its lists, from the lines between the dashes. */
  Challenges: rules('block', ['updates'], {}),
  Plans: rules('block', ['updates'], {}),
  Corrections: rules('block', ['updates'], {}),
} as const satisfies Record<string, PartRules>;

export type PartName = keyof typeof vocabulary;
