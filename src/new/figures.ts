/** Figures for a new update: a question for each that is kept, and the entry each answer becomes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readContent, validEntries } from '../checks/content.ts';
import { roughDate } from '../lib/dates.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { figureText } from '../lib/figures.ts';
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
    /^(more than|fewer than|about|exactly)? ?\$?(\d[\d,]*)(\+)?$/i.exec(answer) ?? [];
  if (digits === '')
    throw new Error(`"${answer}" is not a number. Write it like this: 12, more than 6,200, about 300, or 200+`);
  const qualifier = plus === '+' ? 'at-least' : words === '' ? 'exactly' : words.toLowerCase().replace(' ', '-');
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

/**
 * The goals' files with one entry more for each figure that was answered, and the lines of the update that show them.
 *
 * @throws an error in the editor's words when an answer is no number
 */
export function answeredFigures(answers: Answers, today: string): { files: NewFile[]; lines: string[] } {
  const answered = keptFigures().filter(({ metric }) => (answers[flag(metric)] ?? '') !== '');
  const files = [...Map.groupBy(answered, ({ file }) => file)].map(([file, figures]): NewFile => {
    const document = parseDocument(readFileSync(join(contentFolder(), file), 'utf8'));
    for (const { path, metric } of figures) {
      const observation = observationFrom(metric, answers, today);
      document.addIn([...path, 'observations'], document.createNode(observation));
      const headline = `${metric.label}: ${figureText(observation, metric)} by ${roughDate(today.slice(0, 7))}.`;
      if (metric.headline === undefined) document.setIn([...path, 'headline'], headline);
    }
    return { path: file, text: document.toString({ lineWidth: 120, flowCollectionPadding: false }), adds: true };
  });
  const lines = answered.map(({ metric }) => `- ${metric.label}: <Count metric="${metric.id}" asOf="${today}" />`);
  return { files, lines };
}
