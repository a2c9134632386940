/** What a training's files must say together: its activities are described, its objectives checked, its stories there. */
import { attributesOf, isPart, nodesOf } from '../lib/mdx-tree.ts';
import { didYouMean } from '../lib/nearest.ts';
import { type Content, validEntries, type ValidEntry } from './content.ts';
import { errorAt, errorInFile, errorOn, type Finding } from './finding.ts';

type Lesson = ValidEntry<'lessons'>;

/** The activities of the agenda and of the text are the same, by title: the text says what the agenda gives time for. */
function activityFindings({ data, file }: Lesson): Finding[] {
  const nodes =
    file.body === undefined ? [] : [...nodesOf(file.body)].filter((node) => isPart(node) && node.name === 'Activity');
  const written = nodes.map((node) => attributesOf(node)['title'] ?? '');
  const planned = data.agenda.flatMap((item, index) =>
    item.kind === 'activity' ? [{ title: item.title, index }] : [],
  );
  const titles = planned.map((item) => item.title);
  const unplanned = nodes.flatMap((node, index) => {
    const title = written[index] ?? '';
    if (titles.includes(title)) return [];
    const message = `The agenda has no activity "${title}".${didYouMean(title, titles)} The activities are: ${titles.join(', ')}`;
    return [errorOn(file, node, message, '<Activity> title')];
  });
  const undescribed = planned
    .filter(({ title }) => !written.includes(title))
    .map(({ title, index }) =>
      errorAt(
        file,
        ['agenda', index, 'title'],
        `The agenda gives time to the activity "${title}", but the text does not describe it. Add <Activity title="${title}"> below`,
      ),
    );
  return [...unplanned, ...undescribed];
}

/** The files that must stand beside a lesson. */
function missingFindings(content: Content, { file, id }: Lesson): Finding[] {
  const beside = (kind: 'selfChecks' | 'scenarios', name: string): Finding[] =>
    content.files.some((candidate) => candidate.kind === kind && candidate.id === id)
      ? []
      : [
          errorInFile(
            file.path,
            `This training has no ${name} beside it. Copy one from another training and change what is in it`,
          ),
        ];
  return [...beside('selfChecks', 'self-check.yaml'), ...beside('scenarios', 'scenarios.yaml')];
}

/** Every objective is checked by a question, and every question checks an objective the lesson has. */
function objectiveFindings(content: Content, lesson: Lesson): Finding[] {
  const check = validEntries(content, 'selfChecks').find((entry) => entry.id === lesson.id);
  if (check === undefined) return [];
  const known = lesson.data.objectives.map((objective) => objective.id);
  const asked = new Set(check.data.questions.flatMap((question) => question.objectives));
  const unknown = check.data.questions.flatMap((question, index) =>
    question.objectives
      .filter((name) => !known.includes(name))
      .map((name) =>
        errorAt(
          check.file,
          ['questions', index, 'objectives'],
          `"${name}" is not an objective of the lesson.${didYouMean(name, known)} The objectives are: ${known.join(', ')}`,
        ),
      ),
  );
  const unchecked = known.flatMap((name, index) =>
    asked.has(name)
      ? []
      : [
          errorAt(
            lesson.file,
            ['objectives', index, 'id'],
            `No question in self-check.yaml checks "${name}". Add one, or add the name to a question that does`,
          ),
        ],
  );
  return [...unknown, ...unchecked];
}

export const trainingFindings = (content: Content): Finding[] =>
  validEntries(content, 'lessons').flatMap((lesson) => [
    ...activityFindings(lesson),
    ...missingFindings(content, lesson),
    ...objectiveFindings(content, lesson),
  ]);
