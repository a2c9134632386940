/** `npm run test:engines`: the exit, search and the promises of privacy in every engine that is on this machine. */
import { builtSite } from '../support/built-site.ts';
import { allEngines } from './all-engines.ts';

const { address, paths, discard } = await builtSite();
const reports = await allEngines(address, paths, console.log).finally(discard);
const answers = reports.flatMap((report) => report.answers);
const failed = answers.filter(({ holds }) => !holds).length;
for (const { name, back } of reports) console.log(`${name}, six times Back: ${back.join(', ')}`);
console.log(`${answers.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
