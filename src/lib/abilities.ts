import type { Lesson } from '../schemas/lesson.ts';

/** What people can do after a training, to follow "I can" or "how to": `explain what it is`. */
export const abilitiesOf = ({ objectives }: Pick<Lesson, 'objectives'>): string[] =>
  objectives.map(({ text }) => `${text[0]?.toLowerCase()}${text.slice(1)}`);
