/** In VS Code and in GitHub's own editor (press "."), files are completed and underlined while they are written. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneAtATime } from '../../src/build/one-at-a-time.ts';
import { contentMap } from '../../src/content-map.ts';
import { editorSchemaText, schemaFile, YAML_KINDS } from '../../src/editor/editor-schema.ts';
import { type LanguageServer, languageServer } from '../support/language-server.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const settings = JSON.parse(read('.vscode/settings.json')) as Record<string, Record<string, string>>;

test('what editors know of each kind of file is what the checks know: else run "npm run editor-schemas"', () => {
  for (const kind of YAML_KINDS) expect(read(schemaFile(kind)), schemaFile(kind)).toBe(editorSchemaText(kind));
  const mapped = YAML_KINDS.map((kind) => [`./${schemaFile(kind)}`, `content/${contentMap[kind].files}`]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(mapped));
});

describe('YAML', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    const schemas = Object.entries(settings['yaml.schemas'] ?? {}).map(([schema, files]) => [
      join(root, schema),
      files,
    ]);
    const yaml = {
      validate: true,
      completion: true,
      schemas: Object.fromEntries(schemas),
      schemaStore: { enable: false },
    };
    server = await languageServer('yaml-language-server/bin/yaml-language-server', 'yaml', { yaml });
  });
  afterAll(() => server.stop());

  test('no file of the content is underlined', async () => {
    for (const file of globSync('content/**/*.yaml', { cwd: root }).sort())
      expect(await server.faultsIn(file, read(file)), file).toEqual([]);
  });

  test('a field that is not known and an answer that is none are underlined, and the fields left are offered', async () => {
    const file = 'content/hotlines/made-up.yaml';
    const text = read('tests/fixtures/county/hotlines/harbor.yaml')
      .replace('cost: free', 'cots: free')
      .replace('kind: support', 'kind: help');
    expect(existsSync(join(root, file))).toBe(false);
    const lineOf = (words: string): number => text.split('\n').findIndex((line) => line.startsWith(words)) + 1;
    expect(await server.faultsIn(file, text)).toEqual(
      expect.arrayContaining([
        { message: 'Property cots is not allowed.', line: lineOf('cots') },
        { message: 'Value is not accepted. Valid values: "emergency", "support", "report".', line: lineOf('kind') },
      ]),
    );
    expect(await server.offersAt(file, lineOf('relay'))).toContain('cost');
  });
});

test('between the dashes of a page a field that is not known is underlined, and the fields left are offered', async () => {
  expect(settings['astro.content-intellisense']).toBe(true);
  // Astro writes what its extension reads, and so does a build of another county's content: no build meanwhile.
  await oneAtATime(
    () => {},
    async () => {
      // On an editor's computer the first "npm start" does it.
      const env = { ...process.env, CONTENT_DIR: '' };
      spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'sync'], { cwd: root, env });
      const tsdk = join(root, 'node_modules/typescript/lib');
      const options = { contentIntellisense: true, typescript: { tsdk } };
      const server = await languageServer('@astrojs/language-server/bin/nodeServer.js', 'mdx', {}, options);
      try {
        const file = 'content/learn/signs.mdx';
        expect(await server.faultsIn(file, read(file).replace(/^order:/m, 'ordr:'))).toEqual(
          expect.arrayContaining([expect.objectContaining({ message: 'Property ordr is not allowed.' })]),
        );
        expect(await server.offersAt(file, 2)).toContain('order');
      } finally {
        server.stop();
      }
    },
  );
});
