/** The build, from top to bottom. Whatever goes wrong on the way, the last good site stays as it was. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { readContent, validEntries } from '../checks/content.ts';
import { type Look, lookThrough } from '../checks/check-pages.ts';
import { errorsIn } from '../checks/finding.ts';
import { type Known, knownNumbers } from '../checks/known-numbers.ts';
import { printed } from '../checks/print.ts';
import { buildDate } from '../lib/build-date.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { longDate } from '../lib/dates.ts';
import { redirectsFile } from '../hosting/pages-host.ts';
import { redirectsIn } from '../hosting/redirects.ts';
import { refusalFor } from '../lib/site-folder.ts';
import { href } from '../lib/urls.ts';
import { compress } from './compress.ts';
import { indexData } from './index-data.ts';
import { makePages } from './make-pages.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { siteAddress } from '../lib/site-address.ts';
import { packTrainings } from './pack-trainings.ts';
import { startRendering } from './render-pages.ts';
import { foldersFor, replaceFolder } from './replace-folder.ts';
import { clearAbandoned, inWorkshop } from './workshop.ts';

type Say = (line: string) => void;

export interface BuildOptions {
  /** Whether smaller twins stand beside the files, for a server of one's own. */
  compressed?: boolean;
}

/** What is needed of the content when the pages are made. All of it would be too much to keep where there are thousands. */
interface Checked {
  known: Known;
  /** Of the data files. */
  license: string;
  redirects: string;
}

function checkedContent(say: Say): Checked | undefined {
  const content = readContent(contentFolder());
  const report = checkContent(content.folder, content);
  say(printed(report));
  const license = validEntries(content, 'site')[0]?.data.dataLicense ?? '';
  if (errorsIn(report).length > 0) return undefined;
  return { known: knownNumbers(content), license, redirects: redirectsFile(redirectsIn(content)) };
}

function pagesAreRight(look: Look, say: Say): boolean {
  const faults = look.atAll();
  if (faults.length === 0) {
    say('Looked through every finished page and text file: each phone number in it comes from the hotline files.');
    return true;
  }
  say(
    [
      ...faults,
      'Nothing was published, because a finished page or file has a number in it that cannot be accounted for.',
    ].join('\n'),
  );
  return false;
}

const indexDataOf = (site: string, license: string): number =>
  indexData(site, { address: `${siteAddress()}${href('/')}`, license, today: buildDate() });

async function finish(
  { license, redirects }: Omit<Checked, 'known'>,
  look: Look,
  site: string,
  place: string,
  say: Say,
  compressed: boolean,
): Promise<boolean> {
  writeFileSync(join(site, '_redirects'), redirects);
  say(`Listed ${indexDataOf(site, license)} data files with their sums.`);
  if (!pagesAreRight(look, say)) return false;
  const packed = packTrainings(site, siteAddress(), buildDate());
  if (packed > 0) say(`Packed ${packed} ${packed === 1 ? 'training' : 'trainings'} for rooms without internet.`);
  if (compressed) say(`Made smaller twins of ${await compress(site)} files.`);
  replaceFolder(site, place);
  return true;
}

/**
 * The pages are begun while the content is checked: Astro takes as long to start as the check takes to read everything.
 * What it made of content with an error in it is thrown away.
 */
async function make(site: string, place: string, say: Say, compressed: boolean): Promise<boolean> {
  const rendering = startRendering(`${site}-made`);
  try {
    const checked = checkedContent(say);
    if (checked === undefined) return false;
    say(`Making the pages as of ${longDate(buildDate())} …`);
    const look = lookThrough(site, checked.known);
    await makePages(rendering, site, (page) => look.at(page), say);
    return await finish(checked, look, site, place, say, compressed);
  } finally {
    await rendering.stop();
  }
}

/**
 * @param place where the finished site goes, absolute
 * @param say is told what happens as it happens
 * @returns whether the site was built; if not, `say` has been told why
 */
export async function buildSite(place: string, say: Say, { compressed = false }: BuildOptions = {}): Promise<boolean> {
  const refusal = foldersFor(place)
    .map(refusalFor)
    .find((sentence) => sentence !== undefined);
  if (refusal !== undefined) {
    say(refusal);
    return false;
  }
  try {
    // One day for the whole build and for Astro's process, even over midnight.
    process.env['BUILD_DATE'] = buildDate();
  } catch (error) {
    say((error as Error).message);
    return false;
  }
  try {
    clearAbandoned(place, say);
    // Checked when its turn has come: what is built must be what was checked.
    return await oneAtATime(say, () => inWorkshop(place, say, (site) => make(site, place, say, compressed)));
  } catch (error) {
    say(
      `The site could not be made, and the last one stays as it was. ${error instanceof Error ? error.message : String(error)}`,
    );
    if (process.env['DEBUG'] !== undefined) say(String(error instanceof Error ? error.stack : ''));
    return false;
  }
}
