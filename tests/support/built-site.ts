/** The real site, built with the date of its content into a folder of its own, and served. */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readContent } from '../../src/checks/content.ts';
import { serve } from '../../src/hosting/serve.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { madeOn } from './made-on.ts';
import { run } from './run-command.ts';

export interface BuiltSite {
  /** Absolute. */
  folder: string;
  /** `http://localhost:…/` */
  address: string;
  /** Every page of the sitemap, `/learn/glossary/`. */
  paths: string[];
  /** Ends the server and takes the folder away. */
  discard(): Promise<void>;
}

/** Paths on the site in a folder, as its sitemap lists them. */
export function pathsIn(folder: string): string[] {
  const maps = globSync('sitemap-[0-9]*.xml', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
  return maps
    .flatMap((xml) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname))
    .sort();
}

/**
 * @param from the content folder, absolute
 * @throws when the site cannot be built, with everything the build said
 */
export async function builtSite(from = contentFolder()): Promise<BuiltSite> {
  const folder = join(import.meta.dirname, `../../.cache/site-${process.pid}-${basename(from)}`);
  const { code, output } = await run('src/commands/build.ts', {
    CONTENT_DIR: from,
    SITE_DIR: folder,
    BUILD_DATE: madeOn(readContent(from)),
  });
  if (code !== 0) throw new Error(`The site could not be built, so it cannot be tried.\n${output}`);
  const site = await serve(folder, 0);
  const discard = async (): Promise<void> => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, address: site.address, paths: pathsIn(folder), discard };
}
