/**
 * Find your training, without JavaScript: rows of choices, and the style that hides what does not fit the one chosen. The
 * choices come from the files, so the style does too.
 */
import { AUDIENCES, type Lesson } from '../schemas/lesson.ts';

interface Row {
  /** `who`: also the name of the attribute that says what a training fits (`data-who`). */
  name: 'who' | 'time' | 'way';
  legend: string;
  options: { id: string; label: string }[];
}

/** By row, the choices a training fits. */
export type Fits = Record<Row['name'], string[]>;

const WHO = {
  everyone: 'anyone',
  faith: 'a faith group',
  schools: 'a school',
  police: 'police, fire, medics',
  services: 'services',
  counties: 'another county',
} as const;
const WAYS = { 'in-person': 'in a room', online: 'online', 'self-paced': 'on your own' } as const;

const lengthsOf = (lessons: readonly Lesson[]): number[] =>
  [...new Set(lessons.map(({ minutes }) => minutes))].toSorted((a, b) => a - b);

/** What is made for anyone fits a school too, and whoever has 90 minutes has 60. */
export const fitsOf = (lesson: Lesson, lessons: readonly Lesson[]): Fits => ({
  who: lesson.for.includes('everyone') ? [...AUDIENCES] : [...lesson.for],
  time: lengthsOf(lessons)
    .filter((length) => lesson.minutes <= length)
    .map(String),
  way: [...lesson.delivery],
});

/** A row whose every choice fits every training would choose nothing, and is left out. */
export function rowsFor(lessons: readonly Lesson[]): Row[] {
  const rows: Row[] = [
    {
      name: 'who',
      legend: 'You are',
      options: AUDIENCES.filter((id) => lessons.some((lesson) => lesson.for.includes(id))).map((id) => ({
        id,
        label: WHO[id],
      })),
    },
    {
      name: 'time',
      legend: 'You have',
      options: lengthsOf(lessons).map((id) => ({ id: String(id), label: `${id} minutes` })),
    },
    {
      name: 'way',
      legend: 'You learn',
      options: (Object.keys(WAYS) as (keyof typeof WAYS)[])
        .filter((id) => lessons.some(({ delivery }) => delivery.includes(id)))
        .map((id) => ({ id, label: WAYS[id] })),
    },
  ];
  const all = lessons.map((lesson) => fitsOf(lesson, lessons));
  return rows.filter(({ name, options }) => options.some(({ id }) => all.some((fits) => !fits[name].includes(id))));
}

const isChosen = (name: string, id: string): string => `:has(#${name}-${id}:checked)`;

/** Every way of choosing one option, or none, in each row. */
const choices = (rows: readonly Row[]): (readonly [Row['name'], string])[][] =>
  rows.reduce<(readonly [Row['name'], string])[][]>(
    (before, { name, options }) => [
      ...before,
      ...before.flatMap((chosen) => options.map(({ id }) => [...chosen, [name, id] as const])),
    ],
    [[]],
  );

/** Rules for `.find`: an item is hidden by any choice it does not fit, and `.none` is shown when all of them are. */
export function finderStyle(lessons: readonly Lesson[]): string {
  const rows = rowsFor(lessons);
  const all = lessons.map((lesson) => fitsOf(lesson, lessons));
  const hidden = rows.flatMap(({ name, options }) =>
    options.map(({ id }) => `.find${isChosen(name, id)} li:not([data-${name}~="${id}"])`),
  );
  const empty = choices(rows)
    .filter((chosen) => !all.some((fits) => chosen.every(([name, id]) => fits[name].includes(id))))
    .map((chosen) => `.find${chosen.map(([name, id]) => isChosen(name, id)).join('')} .none`);
  const shown = empty.length === 0 ? '' : `${empty.join(',')}{display:block}`;
  return `@layer components{@media screen{${hidden.join(',')}{display:none}${shown}}}`;
}
