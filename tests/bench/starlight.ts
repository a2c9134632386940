/**
 * The same pages in Starlight, on the same machine: what our build is measured against. It is fetched by npm when it is asked
 * for, with the Astro that this site has, and nothing else depends on it.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Cost, costOf } from './process-tree.ts';

const STARLIGHT = '0.42.4';
const PACKAGE = join(import.meta.dirname, '../../package.json');

/**
 * As Starlight's own guide has it (https://starlight.astro.build/manual-setup/), but without the list of all pages beside each
 * of them: with it, twice the pages would cost four times as much, and no such list stands on ours.
 */
const FILES = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'https://pages.example', integrations: [starlight({ title: 'Pages', sidebar: [] })] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** The words of an update of ours, without the two parts that only our pages have. */
function page(update: string): string {
  const [, title = ''] = /^title: (.*)$/m.exec(update) ?? [];
  const text = update.replace(/^---[^]*?\n---\n/, '').replace(/<(?:Cite|Challenges)\b[^>]*\/>/g, '');
  return `---\ntitle: ${title}\n---\n${text}`;
}

const START = `---\ntitle: Start\n---\nWhat was done, month by month.\n`;

export interface Starlight {
  /**
   * A start page, and every made-up update of a content folder.
   *
   * @param content absolute
   */
  build(content: string): Promise<Cost>;
  discard(): void;
}

/** @throws where it cannot be fetched, with what npm said */
export function starlight(): Starlight {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
  const docs = join(folder, 'src/content/docs');
  const { astro = '' } = (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { dependencies: Record<string, string> })
    .dependencies;
  const dependencies = { astro, '@astrojs/starlight': STARLIGHT };
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
  const discard = (): void => rmSync(folder, { recursive: true, force: true });
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder });
  if (installed.status !== 0) {
    discard();
    throw new Error(`Starlight ${STARLIGHT} could not be fetched. ${installed.stderr.toString().trim()}`);
  }
  const build = async (content: string): Promise<Cost> => {
    rmSync(docs, { recursive: true });
    mkdirSync(docs);
    writeFileSync(join(docs, 'index.md'), START);
    for (const file of globSync(join(content, 'updates/made-up-*.mdx')))
      writeFileSync(join(docs, `${basename(file, '.mdx')}.md`), page(readFileSync(file, 'utf8')));
    for (const left of ['dist', '.astro', 'node_modules/.astro'])
      rmSync(join(folder, left), { recursive: true, force: true });
    return costOf(['node_modules/astro/bin/astro.mjs', 'build'], { ASTRO_TELEMETRY_DISABLED: '1' }, folder);
  };
  return { build, discard };
}
