import type { Lesson } from '../schemas/lesson.ts';

/** A part of an agenda with the minutes it fills: the second of 5 and 10 minutes is from 5 to 15. */
interface Span {
  title: string;
  from: number;
  to: number;
}

function spansOf(agenda: Lesson['agenda']): Span[] {
  let at = 0;
  return agenda.map(({ title, minutes }) => {
    const from = at;
    at += minutes;
    return { title, from, to: at };
  });
}

/** The minutes of one part, by its title; undefined where there is no such part. */
export const spanOf = (title: string, agenda: Lesson['agenda'] = []): Span | undefined =>
  spansOf(agenda).find((span) => span.title === title);
