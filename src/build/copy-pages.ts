import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param site a built site, absolute
 * @param place where its pages are copied to, and nothing but its pages; absolute
 * @returns that place
 */
export function copyPages(site: string, place: string): string {
  for (const page of globSync('**/*.html', { cwd: site })) {
    mkdirSync(dirname(join(place, page)), { recursive: true });
    copyFileSync(join(site, page), join(place, page));
  }
  return place;
}
