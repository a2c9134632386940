/** Every figure on a page is in the data, and the other way round; charts, tables and files say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { validEntries } from '../../src/checks/content.ts';
import { figureText, whenText } from '../../src/lib/figures.ts';
import { NEWEST } from '../../src/lib/update-years.ts';
import { pageOf } from '../../src/lib/urls.ts';
import { content, site } from '../support/content.ts';
import { page } from '../support/pages.ts';
import { textOf } from '../support/text.ts';

const read = (path: string): string => readFileSync(join(inject('folder'), path), 'utf8');
const goals = validEntries(content, 'goals');
const metrics = goals.flatMap(({ id, data }) =>
  data.outcomes.flatMap((outcome) => (outcome.metrics ?? []).map((metric) => ({ goal: id, outcome, metric }))),
);
const observations = metrics.flatMap(({ metric }) =>
  metric.observations.map((observation) => ({ metric, observation })),
);
type Row = Record<string, string>;
const rowsOf = (path: string): Row[] => parseCsv(read(path), { columns: true }) as Row[];

test('every figure of the data stands on the page of its goal beside what it counts, with its note', () => {
  for (const { goal, metric } of metrics) {
    const { root } = page(pageOf.goal(goal));
    const singles = root
      .querySelectorAll('main dl > div')
      .filter((row) => row.querySelector('dt')?.text === metric.label);
    const charts = root
      .querySelectorAll('main figure')
      .filter((figure) => figure.querySelector('th:nth-child(2)')?.text === metric.label);
    const shown =
      metric.observations.length === 1
        ? singles.map((row) => row.querySelector('dd b')?.text)
        : charts.flatMap((figure) =>
            figure.querySelectorAll('tbody td:nth-child(2)').map((cell) => cell.childNodes[0]?.text.trim()),
          );
    expect(shown, metric.id).toEqual(metric.observations.map((observation) => figureText(observation, metric)));
    for (const { note } of metric.observations) if (note !== undefined) expect(textOf(root), metric.id).toContain(note);
  }
});

test('every figure shown as one, on the front page, on Progress and on the goals, is in the data', () => {
  const known = new Set(observations.map(({ metric, observation }) => figureText(observation, metric)));
  const paths = ['/', '/progress/', ...goals.map(({ id }) => pageOf.goal(id))];
  const shown = paths.flatMap((path) =>
    page(path)
      .root.querySelectorAll('main dl dd b, main .wrap > dl dd, main figure td:nth-child(2)')
      .map((element) => (element.childNodes[0]?.text ?? '').trim())
      .filter((text) => /\d/.test(text)),
  );
  expect(shown.length).toBeGreaterThan(observations.length);
  for (const figure of shown) expect(known, figure).toContain(figure);
});

test('the figures in the text of the updates are those of the data as of their day', () => {
  for (const { id, file } of validEntries(content, 'updates')) {
    const text = textOf(page(pageOf.update(id)).root);
    for (const [, metricId, asOf] of readFileSync(join(content.folder, file.path), 'utf8').matchAll(
      /<Count metric="([^"]+)" asOf="([^"]+)"/g,
    )) {
      const found = observations.find(
        ({ metric, observation }) => metric.id === metricId && observation.asOf.startsWith(asOf ?? ''),
      )!;
      expect(text).toContain(figureText(found.observation, found.metric));
    }
  }
});

describe.each(
  metrics.filter(({ metric }) => metric.observations.length > 1).map((entry) => [entry.metric.label, entry] as const),
)('the chart of: %s', (_, { goal, metric }) => {
  const figure = page(pageOf.goal(goal))
    .root.querySelectorAll('figure')
    .find((each) => each.text.includes(metric.headline ?? '\0'))!;

  test('has a sentence as its headline, and a bar with its words for each count', () => {
    expect(metric.headline).toMatch(/^\p{Lu}.*\.$/u);
    const labels = figure.querySelectorAll('svg text').map((element) => element.text);
    for (const observation of metric.observations)
      expect(labels).toContain(`${whenText(observation)}: ${figureText(observation, metric)}`);
    expect(labels).toHaveLength(metric.observations.length);
  });

  test('is drawn to the figure, to the last digit', () => {
    const widths = figure
      .querySelectorAll('svg g[aria-label="bar"] rect')
      .map((bar) => Number(bar.getAttribute('width')));
    const values = metric.observations.map(({ value }) => value);
    expect(widths).toHaveLength(values.length);
    const scale = Math.max(...widths) / Math.max(...values);
    for (const [index, width] of widths.entries()) expect(width).toBeCloseTo((values[index] ?? 0) * scale, 6);
  });

  test('says the same in the table beside it and in the file below it, and is left out for screen readers', () => {
    const cells = figure.querySelectorAll('tbody td:nth-child(2)').map((cell) => cell.childNodes[0]?.text.trim());
    expect(cells).toEqual(metric.observations.map((observation) => figureText(observation, metric)));
    const target = figure.querySelector('p a')?.getAttribute('href') ?? '';
    expect(rowsOf(target).map((row) => Number(row['value']))).toEqual(metric.observations.map(({ value }) => value));
    expect(figure.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

test('the file of all figures has each of them once, with its qualifier, its days and its source', () => {
  const rows = rowsOf('/data/figures.csv');
  expect(rows.map((row) => [row['metric'], row['value'], row['qualifier'], row['as_of'], row['source']])).toEqual(
    goals
      .toSorted((a, b) => a.data.order - b.data.order)
      .flatMap(({ data }) => data.outcomes.flatMap((outcome) => outcome.metrics ?? []))
      .flatMap((metric) =>
        metric.observations.map((each) => [metric.id, String(each.value), each.qualifier, each.asOf, each.source]),
      ),
  );
  expect(rows.every((row) => row['source_title'] !== '')).toBe(true);
});

test('the feeds are Atom and JSON Feed with the newest updates, and the pages that tell of them name them', () => {
  const expected = validEntries(content, 'updates')
    .toSorted((a, b) => b.data.period.to.localeCompare(a.data.period.to))
    .slice(0, NEWEST)
    .map(({ id, data }) => ({ title: data.title, link: `${site.address}${pageOf.update(id)}`, summary: data.summary }));
  const entries = (feed: ReturnType<typeof extractFromXml>) =>
    feed.entries?.map(({ title, link, description }) => ({ title, link, summary: description }));
  const long = { descriptionMaxLen: 0 };
  expect(entries(extractFromXml(read('/updates/feed.xml'), long))).toEqual(expected);
  expect(entries(extractFromJson(JSON.parse(read('/updates/feed.json')), long))).toEqual(expected);
  expect(JSON.parse(read('/updates/feed.json'))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  for (const path of ['/', '/updates/', '/progress/']) {
    const types = page(path)
      .root.querySelectorAll('link[rel="alternate"]')
      .map((link) => link.getAttribute('type'));
    expect(types, path).toEqual(expect.arrayContaining(['application/atom+xml', 'application/feed+json']));
  }
});

test('what happened when is one list, in the order of time, each line with its source', () => {
  const items = page('/progress/')
    .root.querySelectorAll('main ol > li')
    .filter((item) => item.querySelector('time') !== null && item.text.includes('Source'));
  const days = items.map((item) => item.querySelector('time')?.getAttribute('datetime') ?? '');
  expect(days).toEqual(validEntries(content, 'timeline').map(({ data }) => data.when));
  expect(days).toEqual(days.toSorted());
});

test('each thing that was begun says how it stands, and what closed says so', () => {
  for (const { id, data } of goals) {
    const text = textOf(page(pageOf.goal(id)).root);
    for (const { history } of data.outcomes) for (const { note } of history) expect(text).toContain(note);
  }
  const isOver = goals.some(({ data }) => data.outcomes.some(({ history }) => history.at(-1)?.status === 'stopped'));
  expect(textOf(page('/progress/').root).includes('Stopped')).toBe(isOver);
});

test('what became of a plan or a challenge is said beside it: in words, by a link to its goal, or that nobody knows', () => {
  for (const { id, data } of validEntries(content, 'updates')) {
    const { root } = page(pageOf.update(id));
    for (const item of [...(data.challenges ?? []), ...(data.planned?.items ?? [])]) {
      const shown = root.querySelector(`[id="${item.id}"]`);
      for (const { note } of item.since ?? []) expect(shown?.text).toContain(note);
      if (item.unknown !== undefined) expect(shown?.text).toContain(item.unknown);
      if (item.outcome !== undefined) {
        const [path = '', place = ''] = (shown?.querySelector('p a')?.getAttribute('href') ?? '').split('#');
        expect(page(path).root.querySelector(`[id="${place}"]`), item.id).not.toBeNull();
      }
    }
  }
});

test('numbers of old documents are kept out of the excerpts of search engines', () => {
  for (const { id } of validEntries(content, 'updates'))
    for (const old of page(pageOf.update(id)).root.querySelectorAll('main s, main [data-old-number]'))
      if (/\d{3}/.test(old.text)) expect(old.closest('[data-nosnippet]'), old.text).not.toBeNull();
});
