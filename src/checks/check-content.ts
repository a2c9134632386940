/**
 * The check: reads every file of the content folder and says everything that is wrong with it at once. `npm run check`,
 * the build (before any page is made) and the tests all call this one function. Printing is elsewhere.
 */
import { existsSync } from 'node:fs';
import { addressFindings } from './address-findings.ts';
import { brandFindings } from './brand-findings.ts';
import { type Content, readContent } from './content.ts';
import { dateFindings } from './date-findings.ts';
import { evidenceFindings } from './evidence-findings.ts';
import { figureFindings } from './figure-findings.ts';
import { fileFindings } from './file-findings.ts';
import { errorInFile, type Finding, inReadingOrder, type Report } from './finding.ts';
import { guideFindings } from './guide-findings.ts';
import { languageFindings } from './language-findings.ts';
import { lineFindings } from './line-findings.ts';
import { nearTwinFindings } from './near-twin-findings.ts';
import { numberFindings } from './number-findings.ts';
import { numberLogFindings } from './number-log-findings.ts';
import { observationFindings } from './observation-findings.ts';
import { pictureFindings } from './picture-findings.ts';
import { plainLanguageFindings } from './plain-language-findings.ts';
import { referenceFindings } from './reference-findings.ts';
import { schemaFindings } from './schema-findings.ts';
import { siteFindings } from './site-findings.ts';
import { slipFindings } from './slip-findings.ts';
import { sourceAgeFindings } from './source-age-findings.ts';
import { statisticFindings } from './statistic-findings.ts';
import { syntaxFindings } from './syntax-findings.ts';
import { trainingFindings } from './training-findings.ts';
import { twinFindings } from './twin-findings.ts';
import { vocabularyFindings } from './vocabulary-findings.ts';
import { wordFindings } from './word-findings.ts';

const CHECKS: readonly ((content: Content) => Finding[])[] = [
  fileFindings,
  syntaxFindings,
  schemaFindings,
  referenceFindings,
  languageFindings,
  lineFindings,
  evidenceFindings,
  numberLogFindings,
  numberFindings,
  figureFindings,
  observationFindings,
  twinFindings,
  nearTwinFindings,
  addressFindings,
  vocabularyFindings,
  slipFindings,
  trainingFindings,
  guideFindings,
  pictureFindings,
  wordFindings,
  statisticFindings,
  sourceAgeFindings,
  plainLanguageFindings,
  dateFindings,
  siteFindings,
  brandFindings,
];

/**
 * @param folder the content folder, absolute
 * @param read what is in it, when somebody has read it already
 */
export function checkContent(folder: string, read?: Content): Report {
  if (!existsSync(folder)) {
    return {
      folder,
      files: 0,
      findings: [errorInFile('', `There is no folder ${folder}. The site’s text and numbers live there`)],
    };
  }
  const content = read ?? readContent(folder);
  return { folder, files: content.files.length, findings: inReadingOrder(CHECKS.flatMap((check) => check(content))) };
}
