/** Figures against each other: a count that goes down, periods that overlap, and counts so small that they name somebody. */
import { isSuppressed } from '../lib/figures.ts';
import type { Metric, Observation } from '../schemas/goal.ts';
import { type Content, validEntries, type ValidEntry } from './content.ts';
import { errorAt, type Finding } from './finding.ts';

interface Placed {
  observation: Observation;
  path: PropertyKey[];
}

/** `2011`, `2011-08`: as far as they are known; the first or the last day they can mean. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function overlap(one: Observation, other: Observation): boolean {
  if (one.kind !== 'period' || other.kind !== 'period') return false;
  if (!one.from || !one.to || !other.from || !other.to) return false;
  return firstDay(one.from) <= lastDay(other.to) && firstDay(other.from) <= lastDay(one.to);
}

/**
 * A total that is smaller than an earlier one. "Exactly 510" and then "more than 500" can both be; "more than 62,000" and then
 * "more than 10,000" is a slip in one of them.
 */
function goesDown(earlier: Observation, later: Observation): boolean {
  if (earlier.kind !== 'cumulative' || later.kind !== 'cumulative' || earlier.qualifier === 'fewer-than') return false;
  const isRounded = ['more-than', 'at-least'].includes(later.qualifier) && later.value >= earlier.value * 0.9;
  return later.value < earlier.value && !isRounded;
}

function metricFindings(metric: Metric, file: ValidEntry<'goals'>['file'], path: PropertyKey[]): Finding[] {
  const placed = metric.observations.map((observation, index): Placed => ({
    observation,
    path: [...path, 'observations', index],
  }));
  const lineOf = ({ path: steps }: Placed): number => file.placeOf([...steps, 'value']).line;
  const contradictions = placed.flatMap((here, index) =>
    placed.slice(0, index).flatMap((other): Finding[] => {
      if (here.observation.countedAnew !== undefined) return [];
      const [earlier, later] = here.observation.asOf >= other.observation.asOf ? [other, here] : [here, other];
      if (goesDown(earlier.observation, later.observation))
        return [
          errorAt(
            file,
            [...here.path, 'value'],
            `This total cannot be right together with line ${lineOf(other)}: it was ${earlier.observation.value} by ${earlier.observation.asOf} and would be ${later.observation.value} by ${later.observation.asOf}. Correct one of them, or say under "countedAnew" why both may stand`,
          ),
        ];
      if (overlap(here.observation, other.observation))
        return [
          errorAt(
            file,
            [...here.path, 'from'],
            `This period overlaps with the one in line ${lineOf(other)} (${other.observation.from} to ${other.observation.to}), so people could be counted twice. Correct one of them, or say under "countedAnew" why both may stand`,
          ),
        ];
      return [];
    }),
  );
  // A headline is a sentence about these counts, so each figure in it is one of them.
  const known = new Set(metric.observations.map(({ value }) => value));
  const untrue = [...(metric.headline ?? '').matchAll(/\d{1,3}(?:,\d{3})+|\d{3,}/g)]
    .map(([written]) => ({ written, value: Number(written.replaceAll(',', '')) }))
    .filter(({ value }) => !known.has(value) && !(value >= 1900 && value < 2100))
    .map(({ written }) =>
      errorAt(
        file,
        [...path, 'headline'],
        `"${written}" is in none of the counts below. Correct the headline, or the count`,
      ),
    );
  const small = placed
    .filter(({ observation }) => isSuppressed(observation, metric))
    .map(({ path: steps }) =>
      errorAt(
        file,
        [...steps, 'value'],
        'So few children could be recognized, and this file is public. Write "value: 6" and "qualifier: fewer-than"',
      ),
    );
  return [...contradictions, ...untrue, ...small];
}

export const observationFindings = (content: Content): Finding[] =>
  validEntries(content, 'goals').flatMap(({ data, file }) =>
    data.outcomes.flatMap((outcome, index) =>
      (outcome.metrics ?? []).flatMap((metric, place) =>
        metricFindings(metric, file, ['outcomes', index, 'metrics', place]),
      ),
    ),
  );
