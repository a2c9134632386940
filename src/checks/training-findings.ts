/** What a training's files must say together: its activities are described, its objectives checked, its stories there. */
import { attributesOf, isPart, nodesOf } from '../lib/mdx-tree.ts';
import { didYouMean } from '../lib/nearest.ts';
import { TRAINING_PARTS } from '../schemas/training.ts';
import { type Content, namesOf, validEntries, type ValidEntry } from './content.ts';
import { errorAt, errorInFile, errorOn, type Finding } from './finding.ts';

type Lesson = ValidEntry<'lessons'>;

/** The activities of the agenda and of the text are the same, by title: the text says what the agenda gives time for. */
function activityFindings({ data, file }: Lesson): Finding[] {
  const nodes =
    file.body === undefined ? [] : nodesOf(file.body).filter((node) => isPart(node) && node.name === 'Activity');
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
  const beside = (kind: 'selfChecks' | 'scenarios' | 'guides' | 'handouts', name: string): Finding[] =>
    content.files.some((candidate) => candidate.kind === kind && candidate.id === id)
      ? []
      : [
          errorInFile(
            file.path,
            `This training has no ${name} beside it. Copy one from another training and change what is in it`,
          ),
        ];
  return [
    ...beside('guides', 'facilitator.mdx'),
    ...beside('handouts', 'handout.mdx'),
    ...beside('scenarios', 'scenarios.yaml'),
    ...beside('selfChecks', 'self-check.yaml'),
  ];
}

/** What every lesson has in its text: its stories, its questions, and the duty to report, which is the same in all. */
function partFindings({ file }: Lesson): Finding[] {
  const nodes = file.body === undefined ? [] : nodesOf(file.body).filter(isPart);
  const has = (name: string, id?: string): boolean =>
    nodes.some((node) => node.name === name && (id === undefined || attributesOf(node)['id'] === id));
  const needed: [boolean, string][] = [
    [has('Discussion'), '<Discussion />'],
    [has('Scenarios'), '<Scenarios />'],
    [has('SelfCheck'), '<SelfCheck />'],
    [has('Part', 'mandatory-reporting'), '<Part id="mandatory-reporting" />'],
  ];
  return needed
    .filter(([there]) => !there && file.body !== undefined)
    .map(([, part]) => errorInFile(file.path, `Every training has ${part} in its text, on a line of its own. Add it`));
}

/** Files of a training whose lesson is not there: nobody would see them. */
function orphanFindings(content: Content): Finding[] {
  const lessons = namesOf(content, 'lessons');
  const kinds = ['guides', 'handouts', 'referenceCards', 'scenarios', 'selfChecks'] as const;
  return content.files
    .filter((file) => kinds.some((kind) => kind === file.kind) && !lessons.includes(file.id))
    .map((file) =>
      errorInFile(
        file.path,
        `There is no lesson.mdx beside this file, so nobody would see it. Bring the lesson back, or delete the folder`,
      ),
    );
}

/** The texts every training shares. */
function sharedFindings(content: Content): Finding[] {
  if (namesOf(content, 'lessons').length === 0) return [];
  return TRAINING_PARTS.filter((id) => !namesOf(content, 'parts').includes(id)).map((id) =>
    errorInFile(
      `parts/${id}.mdx`,
      'This file is missing, and every training needs it. Bring it back from the history of the folder',
    ),
  );
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

export const trainingFindings = (content: Content): Finding[] => [
  ...sharedFindings(content),
  ...orphanFindings(content),
  ...validEntries(content, 'lessons').flatMap((lesson) => [
    ...activityFindings(lesson),
    ...partFindings(lesson),
    ...missingFindings(content, lesson),
    ...objectiveFindings(content, lesson),
  ]),
];
