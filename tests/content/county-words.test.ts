/** Everything that is one county's is in its content: no other file of the project says a word of it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { COUNTY } from '../support/county.ts';
import { standIn, wordsOf } from '../support/county-words.ts';

const root = join(import.meta.dirname, '../..');
/** Everything that is kept, but for what is made up for tests. */
const files = execFileSync('git', ['ls-files', 'src', 'public', 'tests', '.vscode', 'astro.config.mjs'], { cwd: root })
  .toString()
  .trim()
  .split('\n')
  .filter((file) => !file.startsWith('tests/fixtures/'));

test('no file of the code or the tests has a name, number, address or color of the county', () => {
  const words = wordsOf(readContent(contentFolder()), readContent(COUNTY));
  expect(words.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    standIn(readFileSync(join(root, file), 'utf8'), words).map((word) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});
