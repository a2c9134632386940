import { build } from 'rolldown';

const ASKED = '?classic';

/**
 * `import code from './exit.ts?classic'` gives the text of a script that needs no module: everything it imports in one
 * piece, minified. A module would wait for the whole page; the exit must be able to hide a page before it is painted.
 * Astro's own way to a script without waiting (`is:inline`) takes neither TypeScript nor imports.
 */
export function classicScript() {
  return {
    name: 'classic-script',
    enforce: 'pre' as const,
    async load(id: string): Promise<string | undefined> {
      if (!id.endsWith(ASKED)) return undefined;
      const { output } = await build({
        input: id.slice(0, -ASKED.length),
        write: false,
        // A borrowed phone may be ten years old.
        transform: { target: 'es2017' },
        output: { format: 'iife', minify: true },
      });
      return `export default ${JSON.stringify(output[0].code.trim())};`;
    },
  };
}
