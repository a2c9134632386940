import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Moves everything but pages from what Astro has made into the finished site, on one disk.
 *
 * @param made absolute
 * @param site where the finished pages are, absolute
 */
export function moveFiles(made: string, site: string): void {
  const files = readdirSync(made, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files.filter((file) => !file.name.endsWith('.html'))) {
    const to = join(site, relative(made, parentPath));
    mkdirSync(to, { recursive: true });
    renameSync(join(parentPath, name), join(to, name));
  }
}
