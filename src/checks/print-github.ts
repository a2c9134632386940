/**
 * A report as GitHub's workflow commands, which show each finding beside its line in the pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import { relative } from 'node:path';
import type { Report } from './finding.ts';

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export function githubReport({ folder, findings }: Report): string {
  const here = relative(process.cwd(), folder) || '.';
  return findings
    .map(({ level, file, line, column, field, message }) => {
      const command = level === 'note' ? 'notice' : level;
      return `::${command} file=${property(`${here}/${file}`)},line=${line},col=${column}::${data(field === '' ? message : `${field}: ${message}`)}`;
    })
    .join('\n');
}
