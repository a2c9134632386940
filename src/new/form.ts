/** A filled-in issue form, as GitHub writes it into the issue: each question as a heading, and under it the answer. */
import type { Question } from './kind.ts';

/** What GitHub writes where nothing was answered. */
const NOTHING = '_No response_';

/** @returns the answers by the names of the questions; what was not asked in these words is left out */
export function answersIn(body: string, questions: readonly Question[]): Record<string, string> {
  const sections = body.replaceAll('\r\n', '\n').split(/^### /m).slice(1);
  const answers = sections.map((section): [string, string] => {
    const [asked = '', ...answer] = section.split('\n');
    return [asked.trim(), answer.join('\n').trim()];
  });
  return Object.fromEntries(
    questions.flatMap(({ name, asks }) => {
      const answer = answers.find(([asked]) => asked === asks)?.[1];
      return answer === undefined || answer === NOTHING ? [] : [[name, answer]];
    }),
  );
}
