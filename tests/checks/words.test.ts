/** The word rules alone, on a folder that has nothing to do with this project. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'sub'));
writeFileSync(
  join(folder, 'a.md'),
  '---\ntitle: A draft\n---\n\nShe was\ncalled a *child* prosti**tute**.\n\n> He said child porn.\n',
);
writeFileSync(join(folder, 'sub/b.mdx'), 'They were rescued.\n');
writeFileSync(join(folder, 'c.txt'), 'child porn\n');

test('words, promises and claims are found in any folder of Markdown, each on its line', async () => {
  const { code, output } = await run('src/commands/check.ts', {}, ['words', folder]);
  expect(output.replaceAll(/\S*drafts-\w+/g, 'drafts')).toBe(
    [
      'drafts/a.md',
      '  line 6: "child prostitute". Write instead: a child who was commercially sexually exploited; child sex trafficking. A child cannot consent, so this is something done to the child, not something the child is. (https://justiceroundtable.org/news-item/rights4girls-statement-on-aps-decision-to-end-use-of-child-prostitute/).',
      '',
      'drafts/sub/b.mdx',
      '  line 1 (warning): "rescued". Write instead: support; find safety; leave; locate; connect with services. Survivors say that words like these turn people off from getting help.',
      '',
      'Checked 2 files in drafts: 1 error, 1 warning.',
      'Nothing is published while there are errors. Correct the lines above, then run "npm run check" again.',
      '',
    ].join('\n'),
  );
  expect(code).toBe(1);
});

test('a folder that is not named, or not there, is said in one sentence', async () => {
  expect((await run('src/commands/check.ts', {}, ['words'])).output).toBe(
    'Say which folder to look through, for example: npm run check -- words ../drafts\n',
  );
  const missing = join(folder, 'nowhere');
  expect(await run('src/commands/check.ts', {}, ['words', missing])).toEqual({
    code: 1,
    output: `There is no folder ${missing}.\n`,
  });
});
