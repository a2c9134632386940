/** Everything there is on the site, from A to Z. */
import {
  getGoals,
  getHotlines,
  getLearnPages,
  getPages,
  getSite,
  getTerms,
  getTrainings,
  getUpdates,
  getWords,
} from './collections.ts';
import { twinPath } from './lib/twin-pages.ts';
import { yearPages } from './lib/update-years.ts';
import { pageOf } from './lib/urls.ts';
import { nameOf, SHEETS } from './paper/sheets.ts';

/** One line of the list from A to Z. */
export interface IndexEntry {
  title: string;
  to: string;
  kind: 'page' | 'help line' | 'glossary';
}

/** Every page, help line and word of the site, from A to Z. */
export async function getSiteIndex(): Promise<IndexEntry[]> {
  const [pages, learn, trainings, goals, updates, lines, terms] = await Promise.all([
    getPages(),
    getLearnPages(),
    getTrainings(),
    getGoals(),
    getUpdates(),
    getHotlines(),
    getTerms(),
  ]);
  const { language } = await getSite();
  const words = await getWords(language);
  const { help, safer, glance } = words;
  const page = (title: string, to: string): IndexEntry => ({ title, to, kind: 'page' });
  const years = yearPages(updates).filter(({ part }) => part === 1);
  const all: IndexEntry[] = [
    page(help.title, '/help/'),
    page(help.card.title, '/help/card/'),
    page(safer.title, '/help/safer-browsing/'),
    ...SHEETS.map((sheet) => page(nameOf(sheet, words).title, twinPath(sheet, language, language))),
    page(glance.title, '/learn/at-a-glance/'),
    ...pages.map(({ id, data }) => page(data.title, pageOf.page(id))),
    ...learn.map(({ id, data }) => page(data.title, pageOf.learn(id))),
    ...trainings.map(({ lesson }) => page(`Training: ${lesson.data.title}`, pageOf.training(lesson.id))),
    ...goals.map(({ id, data }, index) => page(`Goal ${index + 1}: ${data.short}`, pageOf.goal(id))),
    // Each by itself, as long as one list holds them all.
    ...(years.length === 0 ? updates : []).map(({ id, data }) => page(`Update: ${data.title}`, pageOf.update(id))),
    ...years.map(({ year, path }) => page(`Updates of ${year}`, path)),
    ...lines.map(({ id, name }): IndexEntry => ({ title: name, to: pageOf.hotline(id), kind: 'help line' })),
    ...terms.map(({ id, data }): IndexEntry => ({ title: data.term, to: pageOf.term(id), kind: 'glossary' })),
  ];
  return all.toSorted((a, b) => a.title.localeCompare(b.title, 'en', { sensitivity: 'base' }));
}
