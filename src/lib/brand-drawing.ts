/** A drawing of the county's own, from `content/brand/`: its logo, say. It travels inside pages and has their color. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';

/**
 * @param file its name, as `site.yaml` says it; the checks have looked at what is in it
 * @returns the drawing alone, for inside a page, where nobody has it read aloud
 */
export const brandDrawing = (file: string): string =>
  readFileSync(join(contentFolder(), 'brand', file), 'utf8')
    .replace(/^[^]*?<svg\b/, '<svg aria-hidden="true"')
    .replace(/ xmlns="[^"]*"/, '')
    .trim();
