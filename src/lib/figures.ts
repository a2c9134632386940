import type { Metric, Observation } from '../schemas/goal.ts';

const words: Record<Observation['qualifier'], string> = {
  exactly: '',
  'more-than': 'more than ',
  about: 'about ',
  'at-least': '',
};

/** `12`, `more than 6,200`, `200+`, `$258,000`: a figure with how exact it is, never without. */
export function figureText({ value, qualifier }: Observation, { unit }: Pick<Metric, 'unit'>): string {
  const number = new Intl.NumberFormat('en-US').format(value);
  return `${words[qualifier]}${unit === 'dollars' ? '$' : ''}${number}${qualifier === 'at-least' ? '+' : ''}`;
}
