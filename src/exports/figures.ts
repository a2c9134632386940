/** Every figure of the goals, one row each, for spreadsheets: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180 */
import { stringify } from 'csv-stringify/sync';
import { isSuppressed } from '../lib/figures.ts';
import type { Metric, Observation } from '../schemas/goal.ts';
import type { Source } from '../schemas/source.ts';

export interface FigureRow {
  goal: string;
  outcome: string;
  metric: Metric;
  observation: Observation;
  source: Source & { id: string };
}

const FIGURE_COLUMNS = [
  'goal',
  'outcome',
  'metric',
  'label',
  'value',
  'qualifier',
  'unit',
  'kind',
  'from',
  'to',
  'as_of',
  'note',
  'source',
  'source_title',
  'source_address',
] as const;

/** A small count of children is left out, and the column beside it says so. */
export function figuresFile(rows: readonly FigureRow[]): string {
  const records = rows.map(({ goal, outcome, metric, observation, source }) => {
    const hidden = isSuppressed(observation, metric);
    return [
      goal,
      outcome,
      metric.id,
      metric.label,
      hidden ? '' : observation.value,
      hidden ? 'fewer than 6, not shown' : observation.qualifier,
      metric.unit,
      observation.kind,
      observation.from ?? '',
      observation.to ?? '',
      observation.asOf,
      (observation.note ?? '').replace(/\s+/g, ' '),
      source.id,
      source.title,
      source.address ?? '',
    ];
  });
  return stringify([[...FIGURE_COLUMNS], ...records], {
    record_delimiter: 'windows',
    quoted: true,
    escape_formulas: true,
  });
}
