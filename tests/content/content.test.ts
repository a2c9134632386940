import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { errorsIn } from '../../src/checks/finding.ts';
import { terminalReport } from '../../src/checks/print-terminal.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { COUNTY } from '../support/county.ts';

test('everything in content/ is right', () => {
  const report = checkContent(contentFolder());
  expect(errorsIn(report), terminalReport(report)).toEqual([]);
  expect(report.files).toBeGreaterThan(20);
});

test('everything in the fictional county is right', () => {
  const report = checkContent(COUNTY);
  expect(errorsIn(report), terminalReport(report)).toEqual([]);
});
