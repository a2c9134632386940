import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { brandColors } from '../lib/brand-colors.ts';
import { contentFolder } from '../lib/content-folder.ts';
import type { Site } from '../schemas/site.ts';

/**
 * Puts the county's colors where `styles/tokens.css` says `@brand light` and `@brand dark`: into the style itself, because
 * it travels inside every page. A broken `site.yaml` is the checks' to report, before any page is made.
 */
export function brandStyles() {
  return {
    name: 'brand-styles',
    enforce: 'pre' as const,
    transform(this: { addWatchFile(file: string): void }, css: string, id: string): string | undefined {
      if (!/\/styles\/tokens\.css$/.test(id.replace(/\?.*$/, ''))) return undefined;
      const file = join(contentFolder(), 'site.yaml');
      this.addWatchFile(file);
      const { brand } = parse(readFileSync(file, 'utf8')) as Site;
      return css.replace(/@brand (light|dark);/g, (_, theme: 'light' | 'dark') =>
        Object.entries(brandColors(brand, theme))
          // What is the same by night is not said twice.
          .filter(([name]) => theme === 'light' || !name.startsWith('exit'))
          .map(([name, value]) => `--color-${name}: ${value};`)
          .join('\n'),
      );
    },
  };
}
