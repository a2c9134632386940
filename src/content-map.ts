/**
 * What is in `content/`: each folder or file, the shape of what is in it, and the schema it must meet. Astro's
 * collections, the checks and the tests all start here, so a kind of content is declared once.
 */
import type { z } from './schemas/messages.ts';
import { plannedSchema } from './schemas/calendar.ts';
import { goalSchema } from './schemas/goal.ts';
import { hotlineSchema } from './schemas/hotline.ts';
import { languageSchema } from './schemas/language.ts';
import { learnSchema, pageSchema, partSchema, termSchema } from './schemas/page.ts';
import { partnerSchema } from './schemas/partner.ts';
import { pictureSchema } from './schemas/picture.ts';
import { redirectSchema } from './schemas/redirect.ts';
import { retiredNumberSchema } from './schemas/retired-number.ts';
import { siteSchema } from './schemas/site.ts';
import { sourceSchema } from './schemas/source.ts';
import { eventSchema } from './schemas/timeline.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { scenariosSchema } from './schemas/scenarios.ts';
import { selfCheckSchema } from './schemas/self-check.ts';
import { guideSchema, handoutSchema, referenceCardSchema } from './schemas/training.ts';
import { wordRuleSchema } from './schemas/words.ts';
import { updateSchema } from './schemas/update.ts';

export interface ContentKind {
  /** Which files, as a glob inside the content folder. */
  files: string;
  /** One entry a file (`entry`), or one file whose keys (`map`) or list items (`list`) are the entries. */
  holds: 'entry' | 'map' | 'list';
  schema: z.ZodType;
}

export const contentMap = {
  site: { files: 'site.yaml', holds: 'entry', schema: siteSchema },
  languages: { files: 'languages/*.yaml', holds: 'entry', schema: languageSchema },
  hotlines: { files: 'hotlines/*.yaml', holds: 'entry', schema: hotlineSchema },
  retiredNumbers: { files: 'retired-numbers.yaml', holds: 'list', schema: retiredNumberSchema },
  pages: { files: 'pages/**/*.mdx', holds: 'entry', schema: pageSchema },
  learn: { files: 'learn/*.mdx', holds: 'entry', schema: learnSchema },
  glossary: { files: 'glossary/*.mdx', holds: 'entry', schema: termSchema },
  parts: { files: 'parts/*.mdx', holds: 'entry', schema: partSchema },
  lessons: { files: 'training/*/lesson.mdx', holds: 'entry', schema: lessonSchema },
  scenarios: { files: 'training/*/scenarios.yaml', holds: 'entry', schema: scenariosSchema },
  selfChecks: { files: 'training/*/self-check.yaml', holds: 'entry', schema: selfCheckSchema },
  guides: { files: 'training/*/facilitator.mdx', holds: 'entry', schema: guideSchema },
  handouts: { files: 'training/*/handout.mdx', holds: 'entry', schema: handoutSchema },
  referenceCards: { files: 'training/*/card.mdx', holds: 'entry', schema: referenceCardSchema },
  calendar: { files: 'calendar.yaml', holds: 'list', schema: plannedSchema },
  goals: { files: 'goals/*.yaml', holds: 'entry', schema: goalSchema },
  updates: { files: 'updates/*.mdx', holds: 'entry', schema: updateSchema },
  timeline: { files: 'timeline.yaml', holds: 'list', schema: eventSchema },
  partners: { files: 'partners/*.yaml', holds: 'entry', schema: partnerSchema },
  pictures: { files: 'pictures/*.yaml', holds: 'entry', schema: pictureSchema },
  sources: { files: 'sources.yaml', holds: 'map', schema: sourceSchema },
  words: { files: 'words.yaml', holds: 'list', schema: wordRuleSchema },
  redirects: { files: 'redirects.yaml', holds: 'list', schema: redirectSchema },
} as const satisfies Record<string, ContentKind>;

export type KindName = keyof typeof contentMap;

/** Files every county's folder must have: other pages are made from them, or lead to them. */
export const REQUIRED_FILES = [
  'site.yaml',
  'retired-numbers.yaml',
  'sources.yaml',
  'redirects.yaml',
  'words.yaml',
  'timeline.yaml',
  'pages/learn.mdx',
  'pages/training.mdx',
  'pages/progress.mdx',
  'pages/search.mdx',
  'pages/share.mdx',
] as const;

/**
 * An entry's name from its file: the file's own (`hotlines/nhth.yaml` → `nhth`), the folder's for the fixed names in a
 * training (`training/recognize-and-respond/lesson.mdx` → `recognize-and-respond`), the whole path for pages
 * (`pages/about/privacy.mdx` → `about/privacy`).
 */
export function entryId(file: string): string {
  const [folder = '', ...rest] = file.replace(/\.[a-z]+$/, '').split('/');
  if (rest.length === 0) return folder;
  return folder === 'training' ? (rest[0] ?? '') : rest.join('/');
}
