/** Names that must be given once: of figures, outcomes, objectives, challenges, plans, retired numbers. */
import { type Content, validEntries } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, type Finding } from './finding.ts';

interface Named {
  name: string;
  file: ContentFile;
  path: readonly PropertyKey[];
}

function twins(what: string, named: readonly Named[], advice = 'Give one of them another name'): Finding[] {
  const first = new Map<string, Named>();
  return named.flatMap((entry) => {
    const other = first.get(entry.name);
    first.set(entry.name, other ?? entry);
    if (other === undefined) return [];
    const { line } = other.file.placeOf(other.path);
    return [
      errorAt(
        entry.file,
        entry.path,
        `There are two ${what} called "${entry.name}"; the other is in ${other.file.path}, line ${line}. ${advice}`,
      ),
    ];
  });
}

export function twinFindings(content: Content): Finding[] {
  const goals = validEntries(content, 'goals');
  const metrics = goals.flatMap(({ data, file }) =>
    data.outcomes.flatMap((outcome, index) =>
      (outcome.metrics ?? []).map((metric, place): Named => ({
        name: metric.id,
        file,
        path: ['outcomes', index, 'metrics', place, 'id'],
      })),
    ),
  );
  const outcomes = goals.map(({ data, file }) =>
    data.outcomes.map(({ id }, index): Named => ({ name: id, file, path: ['outcomes', index, 'id'] })),
  );
  const objectives = validEntries(content, 'lessons').map(({ data, file }) =>
    data.objectives.map(({ id }, index): Named => ({ name: id, file, path: ['objectives', index, 'id'] })),
  );
  const items = validEntries(content, 'updates').map(({ data, file }) => [
    ...(data.challenges ?? []).map(({ id }, index): Named => ({ name: id, file, path: ['challenges', index, 'id'] })),
    ...(data.planned?.items ?? []).map(({ id }, index): Named => ({
      name: id,
      file,
      path: ['planned', 'items', index, 'id'],
    })),
  ]);
  const retired = validEntries(content, 'retiredNumbers').map(({ data, file, path }): Named => ({
    name: data.shown,
    file,
    path: [...path, 'shown'],
  }));
  const planned = validEntries(content, 'calendar').map(({ data, file, path }): Named => ({
    name: data.id,
    file,
    path: [...path, 'id'],
  }));
  return [
    ...twins('planned dates', planned),
    ...twins('figures', metrics),
    ...outcomes.flatMap((named) => twins('outcomes', named)),
    ...objectives.flatMap((named) => twins('objectives', named)),
    ...items.flatMap((named) => twins('challenges or plans', named)),
    ...twins('retired numbers', retired, 'Delete one of them'),
  ];
}
