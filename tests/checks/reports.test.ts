import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/checks/finding.ts';
import { githubReport } from '../../src/checks/print-github.ts';
import { terminalReport } from '../../src/checks/print-terminal.ts';
import { changedCounty, discard } from '../support/county.ts';
import { run } from '../support/run-command.ts';

const report: Report = {
  folder: join(process.cwd(), 'content'),
  files: 2,
  findings: [
    {
      level: 'error',
      file: 'hotlines/harbor.yaml',
      line: 10,
      column: 5,
      field: 'channels 1 › number',
      message: 'One digit is missing',
    },
    {
      level: 'error',
      file: 'hotlines/harbor.yaml',
      line: 12,
      column: 1,
      field: '',
      message: 'This is read as 100% code, or so',
    },
    { level: 'note', file: 'site.yaml', line: 5, column: 1, field: 'address', message: 'This is a stand-in.' },
  ],
};

test('the terminal report groups by file, counts, and ends with what to do', () => {
  expect(terminalReport(report)).toBe(
    [
      'content/hotlines/harbor.yaml',
      '  line 10, channels 1 › number: One digit is missing.',
      '  line 12: This is read as 100% code, or so.',
      '',
      'content/site.yaml',
      '  line 5 (note), address: This is a stand-in.',
      '',
      'Checked 2 files in content: 2 errors, 1 note.',
      'Nothing is published while there are errors. Correct the lines above, then run "npm run check" again.',
    ].join('\n'),
  );
});

test('a report without errors does not say that nothing was published', () => {
  expect(terminalReport({ ...report, findings: [] })).toBe('Checked 2 files in content: no errors.');
});

test('on GitHub all findings are in the summary of the run too, where no number of them is left out', async () => {
  const place = mkdtempSync(join(tmpdir(), 'summary-'));
  const county = changedCounty({ in: 'hotlines/harbor.yaml', replace: 'cost: free', with: 'cost: fre' });
  const summary = join(place, 'summary.md');
  await run('src/commands/check.ts', { CONTENT_DIR: county, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
  expect(readFileSync(summary, 'utf8')).toMatch(/^```\n[^]*"fre" is not one of the answers[^]*\n```\n$/);
  discard(county);
  rmSync(place, { recursive: true });
});

test('what somebody wrote cannot pass for a command of its own', () => {
  const [first] = report.findings;
  const findings = [{ ...first!, message: 'x\n::stop-commands::abc' }];
  expect(terminalReport({ ...report, findings })).not.toMatch(/^::/m);
});

test('on GitHub each finding is an annotation on its line, its signs escaped', () => {
  expect(githubReport(report)).toBe(
    [
      '::error file=content/hotlines/harbor.yaml,line=10,col=5::channels 1 › number: One digit is missing',
      '::error file=content/hotlines/harbor.yaml,line=12,col=1::This is read as 100%25 code, or so',
      '::notice file=content/site.yaml,line=5,col=1::address: This is a stand-in.',
    ].join('\n'),
  );
});
