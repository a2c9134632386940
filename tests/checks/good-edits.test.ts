/** Each file of `tests/fixtures/good-edits/` is a change that is right as it is: nobody may be stopped for it. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/checks/check-content.ts';
import { changedCounty, discard, type Edit } from '../support/county.ts';

const folder = join(import.meta.dirname, '../fixtures/good-edits');
const edits = globSync('*.yaml', { cwd: folder }).sort();

test('there are at least twenty', () => {
  expect(edits.length).toBeGreaterThanOrEqual(20);
});

describe('a change that is right passes', () => {
  test.each(edits.map((file) => [basename(file, '.yaml').replaceAll('-', ' '), file]))('%s', (_, file) => {
    const county = changedCounty(parse(readFileSync(join(folder, file), 'utf8')) as Edit);
    try {
      const found = checkContent(county).findings.filter(({ level }) => level !== 'note');
      expect(found.map(({ file, line, message }) => `${file} line ${line}: ${message}`)).toEqual([]);
    } finally {
      discard(county);
    }
  });
});
