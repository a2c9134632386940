/** What a training's files must say together: every objective is practiced (the schema sees that) and checked. */
import { didYouMean } from '../lib/nearest.ts';
import { type Content, validEntries } from './content.ts';
import { fieldName, type Finding } from './finding.ts';

export function trainingFindings(content: Content): Finding[] {
  const checks = new Map(validEntries(content, 'selfChecks').map((entry) => [entry.id, entry]));
  return validEntries(content, 'lessons').flatMap((lesson) => {
    const known = lesson.data.objectives.map((objective) => objective.id);
    const check = checks.get(lesson.id);
    if (check === undefined) {
      const there = content.files.some((file) => file.kind === 'selfChecks' && file.id === lesson.id);
      return there ? [] : [{ level: 'error', file: lesson.file.path, line: 1, column: 1, field: '', message: 'This training has no self-check.yaml beside it. Copy one from another training and change its questions' } satisfies Finding];
    }
    const asked = new Set(check.data.questions.flatMap((question) => question.objectives));
    const unknown = check.data.questions.flatMap((question, index) =>
      question.objectives
        .filter((name) => !known.includes(name))
        .map((name): Finding => {
          const path = ['questions', index, 'objectives'];
          return { level: 'error', file: check.file.path, ...check.file.placeOf(path), field: fieldName(path), message: `"${name}" is not an objective of the lesson.${didYouMean(name, known)} The objectives are: ${known.join(', ')}` };
        }),
    );
    const unchecked = known.flatMap((name, index): Finding[] => {
      const path = ['objectives', index, 'id'];
      if (asked.has(name)) return [];
      return [{ level: 'error', file: lesson.file.path, ...lesson.file.placeOf(path), field: fieldName(path), message: `No question in self-check.yaml checks "${name}". Add one, or add the name to a question that does` }];
    });
    return [...unknown, ...unchecked];
  });
}
