import type { Report } from './finding.ts';
import { githubReport } from './print-github.ts';
import { terminalReport } from './print-terminal.ts';

/** A report for where it is read: always as text, on GitHub also as annotations on the lines. */
export function printed(report: Report): string {
  const text = terminalReport(report);
  return process.env['GITHUB_ACTIONS'] === 'true' ? `${text}\n${githubReport(report)}` : text;
}
