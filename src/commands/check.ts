/** `npm run check`: is everything in the content folder right? Seconds, no build. */
import { checkContent } from '../checks/check-content.ts';
import { errorsIn } from '../checks/finding.ts';
import { githubReport } from '../checks/print-github.ts';
import { terminalReport } from '../checks/print-terminal.ts';
import { contentFolder } from '../lib/content-folder.ts';

const report = checkContent(contentFolder());
console.log(terminalReport(report));
if (process.env['GITHUB_ACTIONS'] === 'true') console.log(githubReport(report));
process.exitCode = errorsIn(report).length === 0 ? 0 : 1;
