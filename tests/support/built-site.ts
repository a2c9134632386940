/** The real site, built with the date of its content into a folder of its own, and served. */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/hosting/serve.ts';
import { madeOn } from './content.ts';
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

/** @throws when the site cannot be built, with everything the build said */
export async function builtSite(): Promise<BuiltSite> {
  const folder = join(import.meta.dirname, `../../.cache/site-${process.pid}`);
  const { code, output } = await run('src/commands/build.ts', { SITE_DIR: folder, BUILD_DATE: madeOn });
  if (code !== 0) throw new Error(`The site could not be built, so it cannot be tried.\n${output}`);
  const site = await serve(folder, 0);
  const discard = async (): Promise<void> => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, address: site.address, paths: pathsIn(folder), discard };
}
