/** `npm run check`: is everything in the content folder right? Seconds, no build. */
import { checkContent } from '../checks/check-content.ts';
import { errorsIn } from '../checks/finding.ts';
import { printed } from '../checks/print.ts';
import { contentFolder } from '../lib/content-folder.ts';

const report = checkContent(contentFolder());
console.log(printed(report));
process.exitCode = errorsIn(report).length === 0 ? 0 : 1;
