/** What stops a sheet from being printed: it would be wrong on every wall it hangs on. */
import { expect, test, vi } from 'vitest';
import { getPrintJob } from '../../src/paper/job.ts';
import { pdfOf, type PrintJob } from '../../src/paper/print-sheet.ts';

vi.stubEnv('BUILD_DATE', '2026-02-04');
vi.mock('../../src/collections.ts', () => import('../support/county-collections.ts'));

const poster = (await getPrintJob('poster', 'en')) as PrintJob;
const saying = (words: Partial<PrintJob['words']>): PrintJob => ({ ...poster, words: { ...poster.words, ...words } });

test('the same words make the same bytes', () => {
  expect(pdfOf(poster).equals(pdfOf(poster))).toBe(true);
});

test('a letter that no font has', () => {
  expect(() => pdfOf(saying({ question: 'Is someone 한?' }))).toThrow(
    'The sheet "poster" in the language "en" cannot be printed: PDF/UA-1 error: the text `"한"` could not be displayed with font',
  );
});

test('words that do not fit on the sheet at the size it is read at', () => {
  expect(() => pdfOf(saying({ comfort: 'It is not your fault. '.repeat(90) }))).toThrow(
    'The sheet "poster" in the language "en" cannot be printed: The words of this sheet do not fit at 12pt. Shorten what stands on it.',
  );
});

test('a square code without words for those who cannot see it', () => {
  expect(() => pdfOf(saying({ codeWords: undefined as unknown as string }))).toThrow(
    'The sheet "poster" in the language "en" cannot be printed: dictionary does not contain key "codeWords"',
  );
});
