/** Astro's view of `src/content-map.ts`: the same folders and schemas as collections. Read them through `collections.ts`. */
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ContentKind, contentMap, entryId } from './content-map.ts';
import { contentFolder } from './lib/content-folder.ts';

const folder = contentFolder();

/** Astro wants a key for each entry of a list; their order is theirs, so the keys sort in it. */
const keyed = (text: string): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    (parse(text) as Record<string, unknown>[]).map((entry, index) => [String(index).padStart(4, '0'), entry]),
  );

/** Files with a text, which `src/entry-text.ts` makes a component of: without a module of its own for each. */
function texts(options: Parameters<typeof glob>[0]): Loader {
  const files = glob(options);
  return {
    ...files,
    load: ({ store, ...context }) =>
      files.load({
        ...context,
        store: { ...store, set: ({ deferredRender: _, ...entry }) => store.set(entry) },
      }),
  };
}

function collection<Kind extends ContentKind>(kind: Kind) {
  const schema = kind.schema as Kind['schema'];
  if (kind.holds === 'map')
    return defineCollection({ loader: file(join(folder, kind.files), { parser: parse }), schema });
  if (kind.holds === 'list')
    return defineCollection({ loader: file(join(folder, kind.files), { parser: keyed }), schema });
  return defineCollection({
    loader: texts({ base: folder, pattern: kind.files, generateId: ({ entry }) => entryId(entry) }),
    schema,
  });
}

export const collections = {
  site: collection(contentMap.site),
  languages: collection(contentMap.languages),
  hotlines: collection(contentMap.hotlines),
  retiredNumbers: collection(contentMap.retiredNumbers),
  pages: collection(contentMap.pages),
  learn: collection(contentMap.learn),
  glossary: collection(contentMap.glossary),
  parts: collection(contentMap.parts),
  lessons: collection(contentMap.lessons),
  scenarios: collection(contentMap.scenarios),
  selfChecks: collection(contentMap.selfChecks),
  guides: collection(contentMap.guides),
  handouts: collection(contentMap.handouts),
  referenceCards: collection(contentMap.referenceCards),
  calendar: collection(contentMap.calendar),
  goals: collection(contentMap.goals),
  updates: collection(contentMap.updates),
  timeline: collection(contentMap.timeline),
  partners: collection(contentMap.partners),
  pictures: collection(contentMap.pictures),
  sources: collection(contentMap.sources),
  redirects: collection(contentMap.redirects),
};
