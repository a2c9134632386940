/**
 * `npm run preview-changes -- BASE`: what the public will see differently when this change is published, as Markdown. BASE
 * is what is online now: `main`, or any commit. Both sites are made with today's code, so only the content differs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { checkContent } from '../checks/check-content.ts';
import { readContent } from '../checks/content.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { pageChanges } from '../preview/page-changes.ts';
import { previewReport } from '../preview/report.ts';
import { fileChanges, lineChanges } from '../preview/value-changes.ts';

const base = process.argv[2];
if (base === undefined) {
  console.log('Say what is online now, for example: npm run preview-changes -- main');
  process.exit(1);
}

mkdirSync('.cache', { recursive: true });
const place = mkdtempSync(resolve('.cache/preview-'));
const now = contentFolder();

/** The content as it was, unpacked beside the site. */
function contentAt(commit: string): string {
  const known = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]);
  if (known.status !== 0)
    throw new Error(`There is no commit called "${commit}" here. Fetch it first, or name another.`);
  const archive = execFileSync('git', ['archive', '--format=tar', commit, '--', basename(now)], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', place], { input: archive });
  return join(place, basename(now));
}

/** @returns where the site was made, or undefined when it cannot be made */
async function built(content: string, name: string): Promise<string | undefined> {
  const site = join(place, name);
  process.env['CONTENT_DIR'] = content;
  return (await buildSite(site, () => undefined)) ? site : undefined;
}

try {
  const before = contentAt(base);
  const [old, after] = [await built(before, 'before'), await built(now, 'after')];
  const pages = old === undefined || after === undefined ? undefined : pageChanges(old, after);
  const [was, is] = [readContent(before), readContent(now)];
  console.log(previewReport(lineChanges(was, is), fileChanges(was, is), pages, checkContent(now)));
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
