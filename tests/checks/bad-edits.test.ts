/** Each file of `tests/fixtures/bad-edits/` is one mistake a person makes, with every sentence it must lead to. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/checks/check-content.ts';
import { errorsIn } from '../../src/checks/finding.ts';
import { changedCounty, discard, type Edit } from '../support/county.ts';

// Some of the sentences name the day.
vi.stubEnv('BUILD_DATE', '2026-11-22');

const folder = join(import.meta.dirname, '../fixtures/bad-edits');
const mistakes = globSync('*.yaml', { cwd: folder }).sort();

describe('a mistake is found, and said in a sentence that helps', () => {
  test.each(mistakes.map((file) => [basename(file, '.yaml').replaceAll('-', ' '), file]))('%s', (_, file) => {
    const { says, ...edit } = parse(readFileSync(join(folder, file), 'utf8')) as Edit & { says: string[] };
    const county = changedCounty(edit);
    try {
      const found = errorsIn(checkContent(county)).map(
        ({ file, line, field, message }) => `${file} line ${line}${field === '' ? '' : `, ${field}`}: ${message}`,
      );
      expect(says.length).toBeGreaterThan(0);
      expect(found).toEqual(says);
    } finally {
      discard(county);
    }
  });
});
