/** What a training's files must say together: every objective is practiced (the schema sees that) and checked. */
import { attributesOf, isPart, nodesOf, placeOfNode } from '../lib/mdx-tree.ts';
import { didYouMean } from '../lib/nearest.ts';
import { type Content, validEntries } from './content.ts';
import { fieldName, type Finding } from './finding.ts';

type Lesson = ReturnType<typeof validEntries<'lessons'>>[number];

/** The activities of the agenda and of the text are the same, by title: the text says what the agenda gives time for. */
function activityFindings(lesson: Lesson): Finding[] {
  const nodes =
    lesson.file.body === undefined
      ? []
      : [...nodesOf(lesson.file.body)].filter((node) => isPart(node) && node.name === 'Activity');
  const planned = lesson.data.agenda.flatMap((item, index) =>
    item.kind === 'activity' ? [{ title: item.title, index }] : [],
  );
  const written = nodes.map((node) => attributesOf(node)['title'] ?? '');
  const titles = planned.map((item) => item.title);
  return [
    ...nodes.flatMap((node, index): Finding[] => {
      const title = written[index] ?? '';
      if (titles.includes(title)) return [];
      return [
        {
          level: 'error',
          file: lesson.file.path,
          ...placeOfNode(node),
          field: '<Activity> title',
          message: `The agenda has no activity "${title}".${didYouMean(title, titles)} The activities are: ${titles.join(', ')}`,
        },
      ];
    }),
    ...planned.flatMap(({ title, index }): Finding[] => {
      const path = ['agenda', index, 'title'];
      if (written.includes(title)) return [];
      return [
        {
          level: 'error',
          file: lesson.file.path,
          ...lesson.file.placeOf(path),
          field: fieldName(path),
          message: `The agenda gives time to the activity "${title}", but the text does not describe it. Add <Activity title="${title}"> below`,
        },
      ];
    }),
  ];
}

export function trainingFindings(content: Content): Finding[] {
  const checks = new Map(validEntries(content, 'selfChecks').map((entry) => [entry.id, entry]));
  return validEntries(content, 'lessons').flatMap((lesson) => {
    const known = lesson.data.objectives.map((objective) => objective.id);
    const check = checks.get(lesson.id);
    if (check === undefined) {
      const there = content.files.some((file) => file.kind === 'selfChecks' && file.id === lesson.id);
      return there
        ? []
        : [
            {
              level: 'error',
              file: lesson.file.path,
              line: 1,
              column: 1,
              field: '',
              message:
                'This training has no self-check.yaml beside it. Copy one from another training and change its questions',
            } satisfies Finding,
          ];
    }
    const asked = new Set(check.data.questions.flatMap((question) => question.objectives));
    const unknown = check.data.questions.flatMap((question, index) =>
      question.objectives
        .filter((name) => !known.includes(name))
        .map((name): Finding => {
          const path = ['questions', index, 'objectives'];
          return {
            level: 'error',
            file: check.file.path,
            ...check.file.placeOf(path),
            field: fieldName(path),
            message: `"${name}" is not an objective of the lesson.${didYouMean(name, known)} The objectives are: ${known.join(', ')}`,
          };
        }),
    );
    const unchecked = known.flatMap((name, index): Finding[] => {
      const path = ['objectives', index, 'id'];
      if (asked.has(name)) return [];
      return [
        {
          level: 'error',
          file: lesson.file.path,
          ...lesson.file.placeOf(path),
          field: fieldName(path),
          message: `No question in self-check.yaml checks "${name}". Add one, or add the name to a question that does`,
        },
      ];
    });
    return [...activityFindings(lesson), ...unknown, ...unchecked];
  });
}
