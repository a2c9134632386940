import { rmSync } from 'node:fs';
import { build } from 'astro';

/**
 * Makes every page, into `out`.
 *
 * Always from nothing: Astro’s cache of content can keep an old phone number when only a data file has changed. The cache
 * folder is this build’s own, so that two builds at once cannot mix.
 *
 * @param out a folder that does not exist yet, absolute
 * @throws Astro’s error when a page cannot be made
 */
export async function renderPages(out: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const cacheDir = `${out}-cache`;
  try {
    await build({ outDir: out, cacheDir, force: true, logLevel: 'error' });
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
}
