/**
 * The check: reads every file of the content folder and says everything that is wrong with it at once. `npm run check`,
 * the build (before any page is made) and the tests all call this one function. Printing is elsewhere.
 */
import { existsSync } from 'node:fs';
import { readContent } from './content.ts';
import { evidenceFindings } from './evidence-findings.ts';
import { fileFindings } from './file-findings.ts';
import { type Finding, inReadingOrder, type Report } from './finding.ts';
import { numberFindings } from './number-findings.ts';
import { referenceFindings } from './reference-findings.ts';
import { schemaFindings } from './schema-findings.ts';
import { siteFindings } from './site-findings.ts';
import { syntaxFindings } from './syntax-findings.ts';
import { trainingFindings } from './training-findings.ts';
import { vocabularyFindings } from './vocabulary-findings.ts';

/** @param folder the content folder, absolute */
export function checkContent(folder: string): Report {
  if (!existsSync(folder)) {
    const finding: Finding = {
      level: 'error',
      file: '',
      line: 1,
      column: 1,
      field: '',
      message: `There is no folder ${folder}. The site’s text and numbers live there`,
    };
    return { folder, files: 0, findings: [finding] };
  }
  const content = readContent(folder);
  const findings = [
    fileFindings,
    syntaxFindings,
    schemaFindings,
    referenceFindings,
    vocabularyFindings,
    evidenceFindings,
    numberFindings,
    trainingFindings,
    siteFindings,
  ].flatMap((check) => check(content));
  return { folder, files: content.files.length, findings: inReadingOrder(findings) };
}
