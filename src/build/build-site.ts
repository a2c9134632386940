/** The build, from top to bottom. Whatever goes wrong on the way, the last good site stays as it was. */
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { checkPages } from '../checks/check-pages.ts';
import { errorsIn } from '../checks/finding.ts';
import { githubReport } from '../checks/print-github.ts';
import { terminalReport } from '../checks/print-terminal.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { indexForSearch } from './index-for-search.ts';
import { renderPages } from './render-pages.ts';
import { replaceFolder } from './replace-folder.ts';

/**
 * @param place where the finished site goes, absolute
 * @param say is told what happens as it happens
 * @returns whether the site was built; if not, `say` has been told why
 */
export async function buildSite(place: string, say: (line: string) => void): Promise<boolean> {
  const report = checkContent(contentFolder());
  say(terminalReport(report));
  if (process.env['GITHUB_ACTIONS'] === 'true') say(githubReport(report));
  if (errorsIn(report).length > 0) return false;

  // Beside the finished site, so that the last step is a rename on one disk.
  const workshop = `${place}.building-${process.pid}`;
  const fresh = join(workshop, 'site');
  mkdirSync(workshop, { recursive: true });
  try {
    await renderPages(fresh);
    say(`Made ${globSync('**/*.html', { cwd: fresh }).length} pages.`);
    say(`Made the search index: ${await indexForSearch(fresh)} pages can be found.`);

    const faults = checkPages(fresh, contentFolder());
    if (faults.length > 0) {
      say([...faults, 'Nothing was published, because a finished page has a number in it that cannot be accounted for.'].join('\n'));
      return false;
    }
    say('Looked through every finished page: each phone number in it comes from the hotline files.');
    replaceFolder(fresh, place);
    return true;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
