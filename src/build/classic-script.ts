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
    async load(this: { addWatchFile(file: string): void }, id: string): Promise<string | undefined> {
      if (!id.endsWith(ASKED)) return undefined;
      const { output } = await build({
        input: id.slice(0, -ASKED.length),
        write: false,
        // Phones from 2020 on. On an older one the script does not run, and the exit is the plain link it always was.
        transform: { target: 'es2020' },
        output: { format: 'iife', minify: true },
      });
      // While somebody works on it (`npm run dev`), a change to any of its files makes it anew.
      for (const file of output[0].moduleIds) this.addWatchFile(file);
      return `export default ${JSON.stringify(output[0].code.trim())};`;
    },
  };
}
