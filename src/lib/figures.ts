import { roughDate } from './dates.ts';
import type { Metric, Observation } from '../schemas/goal.ts';

const words: Record<Observation['qualifier'], string> = {
  exactly: '',
  'more-than': 'more than ',
  'fewer-than': 'fewer than ',
  about: 'about ',
  'at-least': '',
};

/** So few children that somebody could tell who they are. */
const FEW = 6;

/** Whether a count is left out everywhere, so that nobody can be recognized in it. */
export const isSuppressed = ({ value, qualifier }: Observation, { unit }: Pick<Metric, 'unit'>): boolean =>
  unit === 'children' && value < FEW && !(qualifier === 'fewer-than' && value >= FEW);

/** `12`, `more than 6,200`, `200+`, `$258,000`: a figure with how exact it is, never without. */
export function figureText(observation: Observation, metric: Pick<Metric, 'unit'>): string {
  if (isSuppressed(observation, metric)) return `fewer than ${FEW}`;
  const { value, qualifier } = observation;
  const number = new Intl.NumberFormat('en-US').format(value);
  return `${words[qualifier]}${metric.unit === 'dollars' ? '$' : ''}${number}${qualifier === 'at-least' ? '+' : ''}`;
}

/** `By March 2013` for a running total, `July 2011 to December 2011` or `September 2011` for a period. */
export function whenText({ kind, from = '', to = '', asOf }: Observation): string {
  if (kind === 'cumulative') return `By ${roughDate(asOf.slice(0, 7))}`;
  return from === to ? roughDate(from) : `${roughDate(from)} to ${roughDate(to)}`;
}
