/** Whose site a copy of this makes is one line in a file, so that every command and every host takes the same county. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { COUNTY } from '../support/county.ts';

const root = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'copy-'));
cpSync(COUNTY, join(place, 'their-county'), { recursive: true });
afterAll(() => rmSync(place, { recursive: true }));

const check = (name: string | undefined, told = ''): string => {
  rmSync(join(place, 'content-folder.txt'), { force: true });
  if (name !== undefined) writeFileSync(join(place, 'content-folder.txt'), name);
  const env = { ...process.env, CONTENT_DIR: told };
  return spawnSync(process.execPath, [join(root, 'src/commands/check.ts')], { cwd: place, env, encoding: 'utf8' })
    .stdout;
};

test('the file names the folder that is taken', () => {
  expect(check('their-county\n')).toMatch(/Checked \d+ files in their-county: no errors, 1 note\./);
});

test('without it the folder is content/', () => {
  expect(check(undefined)).toContain(`There is no folder ${join(place, 'content')}.`);
});

test('a name that no folder has is said, and no other county’s is taken', () => {
  expect(check('their-county-2')).toContain(`There is no folder ${join(place, 'their-county-2')}.`);
});

test('CONTENT_DIR takes another for once', () => {
  expect(check('nowhere', 'their-county')).toMatch(/Checked \d+ files in their-county: no errors, 1 note\./);
});
