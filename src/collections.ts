/**
 * The only reader of `content/` for pages: sorted, joined, and loud when something is missing. The checks have already
 * refused anything wrong, so an error here means a page asked for something that no file has.
 */
import { type CollectionEntry, type CollectionKey, getCollection as readCollection } from 'astro:content';
import { brandDrawing } from './lib/brand-drawing.ts';
import { contentFolder } from './lib/content-folder.ts';
import { pictureFiles } from './lib/picture-file.ts';
import type { FigureRow } from './exports/figures.ts';
import { citedIn } from './lib/citations.ts';
import { once } from './lib/once.ts';
import { tabIcon } from './lib/tab-icon.ts';
import { untranslated } from './lib/translation.ts';
import type { DRAWINGS } from './schemas/brand.ts';
import type { Words } from './schemas/language.ts';
import type { Hotline } from './schemas/hotline.ts';
import type { NumberChange } from './schemas/number-change.ts';
import type { Metric, Observation } from './schemas/goal.ts';
import type { Source } from './schemas/source.ts';

export type HotlineEntry = Hotline & { id: string };
export type SourceEntry = Source & { id: string };

/** Astro copies all of a collection whenever it is asked for. */
const getCollection = <Kind extends CollectionKey>(kind: Kind): Promise<CollectionEntry<Kind>[]> =>
  once(kind, () => readCollection(kind));

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }): number => a.data.order - b.data.order;
const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id, 'en');

function found<Entry>(entry: Entry | undefined, what: string, id: string): Entry {
  if (entry === undefined)
    throw new Error(`A page asked for the ${what} "${id}", and no file in ${contentFolder()} has it.`);
  return entry;
}

export async function getSite() {
  const [site] = await getCollection('site');
  return found(site, 'file', 'site.yaml').data;
}

/** One of the county's own drawings, for inside a page; undefined where it has none. */
export async function getDrawing(which: keyof typeof DRAWINGS): Promise<string | undefined> {
  const file = (await getSite()).brand[which];
  return file === undefined ? undefined : brandDrawing(file);
}

export const getTabIcon = (): Promise<string> =>
  once('tab icon', async () => tabIcon((await getSite()).brand, await getDrawing('icon')));

/** The words of the help pages in one language (BCP 47 tag). */
export async function getWords(language: string): Promise<Words> {
  const all = await getCollection('languages');
  return found(
    all.find((entry) => entry.id === language),
    'language',
    language,
  ).data;
}

/** Every language that is whole, sorted by its own name: the menu, and the pages that stand in all of them. */
export const getLanguages = (): Promise<{ language: string; words: Words }[]> =>
  once('whole languages', async () => {
    const { language: own } = await getSite();
    const ownWords = await getWords(own);
    return (await getCollection('languages'))
      .map((entry) => ({ language: entry.id, words: entry.data }))
      .filter(({ language, words }) => language === own || untranslated(words, ownWords).length === 0)
      .toSorted((a, b) => a.words.name.localeCompare(b.words.name, 'en'));
  });

/** Every line that is shown, in the order of the help page: sections as given there, then `order`. */
export const getHotlines = (): Promise<HotlineEntry[]> =>
  once('help lines', async () =>
    (await getCollection('hotlines'))
      .filter((entry) => entry.data.status !== 'withdrawn')
      .toSorted(byOrder)
      .map((entry) => ({ id: entry.id, ...entry.data })),
  );

/** Lines that are no longer given out. Only their names and the day they went may be shown. */
export async function getWithdrawnHotlines(): Promise<HotlineEntry[]> {
  const all = await getCollection('hotlines');
  return all
    .filter((entry) => entry.data.status === 'withdrawn')
    .toSorted(byId)
    .map((entry) => ({ id: entry.id, ...entry.data }));
}

export async function getHotline(id: string): Promise<HotlineEntry> {
  return found(
    (await getHotlines()).find((line) => line.id === id),
    'help line',
    id,
  );
}

/** The lines that come before everything, by what they are for. One line may be two of them. */
export async function getFirstHotlines(): Promise<Record<'danger' | 'talk' | 'text', HotlineEntry>> {
  const { danger, talk, text } = (await getSite()).firstLines;
  return { danger: await getHotline(danger), talk: await getHotline(talk), text: await getHotline(text) };
}

/** The same without what they are for, each once. */
export async function getFirstLines(): Promise<HotlineEntry[]> {
  return [...new Map(Object.values(await getFirstHotlines()).map((line) => [line.id, line])).values()];
}

/** Where somebody who is worried reports it: the first report line that takes calls. */
export async function getReportLine(): Promise<{ name: string; number: string } | undefined> {
  for (const { name, kind, status, channels } of await getHotlines()) {
    const call = channels.find((channel) => channel.type === 'call');
    if (kind === 'report' && status === 'current' && call) return { name, number: call.number };
  }
  return undefined;
}

/** Every change of a number, of withdrawn lines too, newest first. */
export async function getNumberChanges(): Promise<(NumberChange & { line: string; id: string })[]> {
  const lines = (await getCollection('hotlines')).toSorted(byOrder);
  const shown = (entry: (typeof lines)[number]): string => (entry.data.status === 'withdrawn' ? '' : entry.id);
  return lines
    .flatMap((entry) =>
      (entry.data.changes ?? []).map((change) => ({ ...change, line: entry.data.name, id: shown(entry) })),
    )
    .toSorted((a, b) => b.on.localeCompare(a.on, 'en'));
}

/** In the order of the file. */
export async function getRetiredNumbers() {
  return (await getCollection('retiredNumbers')).toSorted(byId).map((entry) => entry.data);
}

export async function getPages() {
  return (await getCollection('pages')).toSorted(byId);
}

export async function getLearnPages() {
  return (await getCollection('learn')).toSorted(byOrder);
}

export async function getTerms() {
  return (await getCollection('glossary')).toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
}

export async function getPart(id: string) {
  return found(
    (await getCollection('parts')).find((part) => part.id === id),
    'text',
    id,
  );
}

/** Each training with everything in its folder. */
export async function getTrainings() {
  const [lessons, guides, handouts, cards, scenarios, checks] = await Promise.all([
    getCollection('lessons'),
    getCollection('guides'),
    getCollection('handouts'),
    getCollection('referenceCards'),
    getCollection('scenarios'),
    getCollection('selfChecks'),
  ]);
  return lessons.toSorted(byOrder).map((lesson) => {
    const beside = <Entry extends { id: string }>(entries: readonly Entry[], what: string): Entry =>
      found(
        entries.find((entry) => entry.id === lesson.id),
        `${what} of the training`,
        lesson.id,
      );
    const { discussion, scenarios: stories } = beside(scenarios, 'stories').data;
    return {
      lesson,
      guide: beside(guides, 'facilitator guide'),
      handout: beside(handouts, 'handout'),
      /** Few trainings have a card for the pocket. */
      card: cards.find((entry) => entry.id === lesson.id),
      discussion,
      scenarios: stories,
      questions: beside(checks, 'self-check').data.questions,
    };
  });
}

export type Training = Awaited<ReturnType<typeof getTrainings>>[number];

/** For pages under `/training/<module>/`: an address for each training, with all of it. */
export const getTrainingPaths = async () =>
  (await getTrainings()).map((training) => ({ params: { id: training.lesson.id }, props: { training } }));

/** What is planned, soonest first. */
export async function getCalendar() {
  return (await getCollection('calendar'))
    .map((entry) => entry.data)
    .toSorted((a, b) => `${a.on} ${a.from}`.localeCompare(`${b.on} ${b.from}`, 'en'));
}

export async function getGoals() {
  return (await getCollection('goals')).toSorted(byOrder);
}

/** A figure by its metric and the start of its date: `('people-trained', '2012-01')`. */
export async function getObservation(
  metricId: string,
  asOf: string,
): Promise<{ metric: Metric; observation: Observation }> {
  const metrics = (await getGoals()).flatMap((goal) => goal.data.outcomes.flatMap((outcome) => outcome.metrics ?? []));
  const metric = found(
    metrics.find((candidate) => candidate.id === metricId),
    'figure',
    metricId,
  );
  const observation = found(
    metric.observations.find((candidate) => candidate.asOf.startsWith(asOf)),
    `figure "${metricId}" as of`,
    asOf,
  );
  return { metric, observation };
}

/** Every figure with where it belongs and where it is from, in the order of the goals. */
export async function getFigures(): Promise<FigureRow[]> {
  const rows = (await getGoals()).flatMap(({ data }) =>
    data.outcomes.flatMap((outcome) =>
      (outcome.metrics ?? []).flatMap((metric) =>
        metric.observations.map((observation) => ({ goal: data.short, outcome: outcome.title, metric, observation })),
      ),
    ),
  );
  return Promise.all(rows.map(async (row) => ({ ...row, source: await getSource(row.observation.source) })));
}

/** Newest first. */
export const getUpdates = () =>
  once('updates', async () =>
    (await getCollection('updates')).toSorted((a, b) => b.data.period.to.localeCompare(a.data.period.to, 'en')),
  );

/** Oldest first, as in the file. */
export async function getTimeline() {
  return (await getCollection('timeline')).toSorted(byId).map((entry) => entry.data);
}

export async function getPartners() {
  return (await getCollection('partners')).toSorted(byOrder).map((entry) => ({ id: entry.id, ...entry.data }));
}

export async function getSource(id: string): Promise<SourceEntry> {
  return {
    id,
    ...found(
      (await getCollection('sources')).find((source) => source.id === id),
      'source',
      id,
    ).data,
  };
}

/** Each picture with its file. */
export async function getPictures() {
  return (await getCollection('pictures')).toSorted(byId).map(({ id, data }) => ({
    id,
    data,
    file: found(pictureFiles(contentFolder(), id)[0], 'picture', id),
  }));
}

export async function getPicture(id: string) {
  return found(
    (await getPictures()).find((picture) => picture.id === id),
    'picture',
    id,
  );
}

export async function getRedirects() {
  return (await getCollection('redirects')).toSorted(byId).map((entry) => entry.data);
}

/** The sources a text cites, in the order in which it first cites them, those of the parts it uses among them. */
export async function getCitedSources(body: string | undefined): Promise<SourceEntry[]> {
  const parts = await getCollection('parts');
  const ids = citedIn(body ?? '', (id) => parts.find((part) => part.id === id)?.body ?? '');
  return Promise.all(ids.map(getSource));
}
