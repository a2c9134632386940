/**
 * `npm run check`: is everything in the content folder right? Seconds, no build. `npm run check -- words PATH` asks only
 * for words, promises and claims, in any folder of Markdown.
 */
import { appendFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { checkWords } from '../checks/check-words.ts';
import { readContent, validEntries } from '../checks/content.ts';
import { errorsIn, type Report } from '../checks/finding.ts';
import { printed } from '../checks/print.ts';
import { terminalReport } from '../checks/print-terminal.ts';
import { asBlock } from '../preview/markdown.ts';
import { contentFolder } from '../lib/content-folder.ts';

function wordsIn(path: string | undefined): Report | string {
  if (path === undefined) return 'Say which folder to look through, for example: npm run check -- words ../drafts';
  if (!existsSync(path)) return `There is no folder ${resolve(path)}.`;
  const rules = validEntries(readContent(contentFolder()), 'words')
    .map((entry) => entry.data)
    .filter((rule) => rule.in === undefined);
  if (rules.length === 0)
    return `There are no rules to look for: ${contentFolder()}/words.yaml cannot be read. Run "npm run check".`;
  const report = checkWords(resolve(path), rules);
  return report.files === 0 ? `There is no Markdown in ${resolve(path)}, so nothing was looked through.` : report;
}

const [what, path] = process.argv.slice(2);
const asked = what === undefined ? checkContent(contentFolder()) : wordsIn(what === 'words' ? path : undefined);
if (typeof asked === 'string') {
  console.log(asked);
  process.exitCode = 1;
} else {
  console.log(printed(asked));
  // GitHub shows ten annotations of a step; its summary has them all.
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, `${asBlock(terminalReport(asked))}\n`);
  process.exitCode = errorsIn(asked).length === 0 ? 0 : 1;
}
