/** Every address the site makes from its content, the file it is made from, and the places in it that a link can name. */
import Slugger from 'github-slugger';
import type { KindName } from '../content-map.ts';
import { type MdxNode, nodesOf } from '../lib/mdx-tree.ts';
import { PIECES } from '../lib/training-pieces.ts';
import { untranslated } from '../lib/translation.ts';
import { TWIN_PAGES, twinPath } from '../lib/twin-pages.ts';
import { yearPages } from '../lib/update-years.ts';
import { pageOf } from '../lib/urls.ts';
import { HELP_SECTIONS } from '../schemas/hotline.ts';
import { type Content, namesOf, ownLanguage, shownLines, validEntries } from './content.ts';
import type { ContentFile } from './content-file.ts';

export interface Address {
  /** `/learn/signs/` */
  path: string;
  /** Path inside the content folder. */
  file: string;
  places: ReadonlySet<string>;
}

const pagesOf: Partial<Record<KindName, (id: string) => string>> = {
  pages: pageOf.page,
  learn: pageOf.learn,
  lessons: pageOf.training,
  goals: pageOf.goal,
  updates: pageOf.update,
};

const textOf = (node: MdxNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** The ids that Astro gives headings: the same library, from the same text. */
function headingIds(file: ContentFile): string[] {
  const slugger = new Slugger();
  const nodes = file.body === undefined ? [] : nodesOf(file.body);
  return nodes.filter((node) => node.type === 'heading').map((node) => slugger.slug(textOf(node)));
}

/** Ids of things that stand on a page as data: outcomes of a goal, items of an update. */
function itemIds(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const lists = Object.values(data).flatMap((value): unknown[] => (Array.isArray(value) ? value : []));
  return lists.flatMap((item) =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? [item.id] : [],
  );
}

/** The pages that stand in every language, of each language there is. */
function twinAddresses(content: Content, help: readonly string[]): Address[] {
  const own = ownLanguage(content);
  const languages = validEntries(content, 'languages');
  const ownWords = languages.find(({ id }) => id === own)?.data;
  const translations = languages.filter(
    ({ id, data }) => id !== own && ownWords !== undefined && untranslated(data, ownWords).length === 0,
  );
  return [own, ...translations.map(({ id }) => id)].flatMap((id) =>
    // The search page of the site's own language is a page of text.
    TWIN_PAGES.filter((page) => page !== 'search' || id !== own).map((page) => ({
      path: twinPath(page, id, own),
      file: `languages/${id}.yaml`,
      places: new Set(page === 'help' ? ['main', ...help] : ['main']),
    })),
  );
}

export function addressesOf(content: Content): Address[] {
  const lines = shownLines(content);
  const help = [
    'before',
    'keep',
    ...HELP_SECTIONS.map((section) => `part-${section}`),
    'part-retired',
    ...lines.map((line) => line.id),
  ];
  const made = content.files.flatMap((file): Address[] => {
    const path = pagesOf[file.kind]?.(file.id);
    if (path === undefined) return [];
    const terms = path === '/learn/glossary/' ? namesOf(content, 'glossary') : [];
    return [{ path, file: file.path, places: new Set(['main', ...headingIds(file), ...itemIds(file.data), ...terms]) }];
  });
  // Pieces without a lesson have no page.
  const ofTrainings = PIECES.flatMap(({ name, from }) =>
    content.files
      .filter((file) => file.kind === from && namesOf(content, 'lessons').includes(file.id))
      .map((file) => ({ path: pageOf.trainingPart(file.id, name), file: file.path, places: new Set(['main']) })),
  );
  return [
    { path: '/', file: 'site.yaml', places: new Set(['main']) },
    ...twinAddresses(content, help),
    ...made,
    ...ofTrainings,
    ...yearPages(validEntries(content, 'updates')).map(({ path, updates }) => ({
      path,
      file: updates[0]?.file.path ?? '',
      places: new Set(['main']),
    })),
  ];
}
