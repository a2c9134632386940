/** A report as text for a terminal: grouped by file, counted, ending with what to do next. */
import { relative } from 'node:path';
import type { Finding, Level, Report } from './finding.ts';

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** One line each, whatever was written: on GitHub a new line could pass for a command of its own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

const sentence = (text: string): string => (/[.?!”"]$/.test(text) ? text : `${text}.`);

function tally(findings: Finding[]): string {
  const of = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return [
    of('error') === 0 ? 'no errors' : count(of('error'), 'error'),
    ...(of('warning') === 0 ? [] : [count(of('warning'), 'warning')]),
    ...(of('note') === 0 ? [] : [count(of('note'), 'note')]),
  ].join(', ');
}

export function terminalReport({ folder, files, findings }: Report): string {
  const here = relative(process.cwd(), folder) || '.';
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  const blocks = [...byFile].map(([file, inFile]) =>
    [
      oneLine(`${here}/${file}`),
      ...inFile.map(
        ({ level, line, field, message }) =>
          `  line ${line}${level === 'error' ? '' : ` (${level})`}${field === '' ? '' : `, ${field}`}: ${oneLine(sentence(message))}`,
      ),
      '',
    ].join('\n'),
  );
  const end = findings.some((finding) => finding.level === 'error')
    ? 'Nothing is published while there are errors. Correct the lines above, then run "npm run check" again.'
    : '';
  return [
    ...blocks,
    `Checked ${count(files, 'file')} in ${here}: ${tally(findings)}.`,
    ...(end === '' ? [] : [end]),
  ].join('\n');
}
