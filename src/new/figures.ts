/** Figures for a new update: a question for each that is kept, and the entry each answer becomes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { readContent, validEntries } from '../checks/content.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { figureText, whenText } from '../lib/figures.ts';
import type { Metric, Observation } from '../schemas/goal.ts';
import type { Answers, NewFile, Question } from './kind.ts';

interface Kept {
  /** Path of the goal's file inside the content folder. */
  file: string;
  /** The steps to the figure in it. */
  path: (string | number)[];
  metric: Metric;
}

const keptFigures = (): Kept[] =>
  validEntries(readContent(contentFolder()), 'goals').flatMap(({ data, file }) =>
    data.outcomes.flatMap((outcome, index) =>
      (outcome.metrics ?? []).map((metric, place) => ({
        file: file.path,
        path: ['outcomes', index, 'metrics', place],
        metric,
      })),
    ),
  );

const flag = (metric: Metric): string => `figure-${metric.id}`;

export const figureQuestions = (): Question[] =>
  keptFigures().map(({ metric }) => ({
    name: flag(metric),
    asks: `${metric.label} (${metric.unit}): how many?`,
    example: 'more than 6,200',
    otherwise: '',
  }));

/** `12`, `more than 6,200`, `about 300`, `200+`. */
function numberIn(answer: string): Pick<Observation, 'value' | 'qualifier'> {
  const [, words = '', digits = '', plus] =
    /^(more than |fewer than |less than |at least |about |exactly )?\$?(\d{1,3}(?:,\d{3})+|\d{1,10})(\+)?$/i.exec(
      answer,
    ) ?? [];
  const said = words.trim().toLowerCase();
  if (digits === '' || (said !== '' && plus === '+'))
    throw new Error(
      `"${answer}" is not a number. Write it like this: 12, more than 6,200, at least 200, about 300, or 200+`,
    );
  const qualifier =
    plus === '+' ? 'at-least' : said === '' ? 'exactly' : said.replace('less', 'fewer').replace(' ', '-');
  return { value: Number(digits.replaceAll(',', '')), qualifier: qualifier as Observation['qualifier'] };
}

function observationFrom(metric: Metric, answers: Answers, today: string): Observation {
  const last = metric.observations.at(-1);
  const { from, to, source = '' } = answers;
  const isTotal = last?.kind === 'cumulative';
  return {
    ...numberIn(answers[flag(metric)] ?? ''),
    kind: isTotal ? 'cumulative' : 'period',
    from: isTotal ? last.from : from,
    to,
    asOf: today,
    source,
  };
}

/** One entry more at the end of a figure's counts, and its headline told anew: as text, so that no other line changes. */
function withObservation(
  text: string,
  path: readonly (string | number)[],
  metric: Metric,
  observation: Observation,
): string {
  const document = parseDocument(text);
  const counts = document.getIn([...path, 'observations'], true);
  const map = document.getIn([...path], true);
  if (!isSeq(counts) || !isMap(map) || !counts.range || counts.flow === true)
    throw new Error(`The counts of "${metric.label}" cannot be added to by itself. Add one by hand in goals/.`);
  const lineStart = text.lastIndexOf('\n', counts.range[0]) + 1;
  const indent = ' '.repeat(counts.range[0] - lineStart);
  const entry = stringify([observation], { lineWidth: 0 }).trimEnd().replaceAll('\n', `\n${indent}`);
  const end = text.slice(0, counts.range[1]).trimEnd().length;
  const grown = `${text.slice(0, end)}\n${indent}${entry}${text.slice(end)}`;
  const headline = `headline: ${JSON.stringify(`${metric.label}, ${whenText(observation)}: ${figureText(observation, metric)}.`)}`;
  const old = map.items.find(({ key }) => isScalar(key) && key.value === 'headline');
  if (old !== undefined && isScalar(old.key) && isScalar(old.value) && old.key.range && old.value.range)
    return `${grown.slice(0, old.key.range[0])}${headline}${grown.slice(old.value.range[1])}`;
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'observations');
  const at = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const keyIndent = ' '.repeat(at - (grown.lastIndexOf('\n', at) + 1));
  return `${grown.slice(0, at)}${headline}\n${keyIndent}${grown.slice(at)}`;
}

/**
 * The goals' files with one entry more for each figure that was answered, and the lines of the update that show them.
 *
 * @throws an error in the editor's words when an answer is no number
 */
export function answeredFigures(answers: Answers, today: string): { files: NewFile[]; lines: string[] } {
  const answered = keptFigures().filter(({ metric }) => (answers[flag(metric)] ?? '') !== '');
  const files = [...Map.groupBy(answered, ({ file }) => file)].map(([file, figures]): NewFile => {
    const before = readFileSync(join(contentFolder(), file), 'utf8');
    const after = figures.reduce(
      (text, { path, metric }) => withObservation(text, path, metric, observationFrom(metric, answers, today)),
      before,
    );
    return { path: file, text: after.replace(/^edited: .*$/m, `edited: ${today}`), adds: true };
  });
  const lines = answered.map(({ metric }) => `- ${metric.label}: <Count metric="${metric.id}" asOf="${today}" />`);
  return { files, lines };
}
