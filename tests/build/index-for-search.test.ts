/** A search box in a language that has nothing to search would find another language's pages, and not say so. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cutWords } from '../../src/build/cut-words.ts';
import { indexForSearch } from '../../src/build/index-for-search.ts';
import { withoutSearchWords } from '../../src/build/remove-search-words.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, language: string, body: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!doctype html><html lang="${language}"><head><title>A</title></head><body>${body}</body></html>`,
  );
}

test('a language with a search box and no page to find stops the build, and is named', async () => {
  write('help/index.html', 'en', '<main data-pagefind-body><h1>Help</h1>Call somebody.</main>');
  write('so/search/index.html', 'so', '<main><div data-bundle="/pagefind/"></div></main>');
  await expect(indexForSearch(folder)).rejects.toThrow(
    "so/search/index.html: there is nothing to search in this page's language.",
  );
  write('so/help/index.html', 'so', '<main data-pagefind-body><h1>Caawimaad</h1>Wac.</main>');
  expect(await indexForSearch(folder)).toBe(2);
});

test('words of a language written without spaces are given to the index one by one, and are in no page', async () => {
  const text = 'ຂ້ອຍຕ້ອງການບ່ອນນອນ';
  write('lo/help/index.html', 'lo', `<main data-pagefind-body>${text}</main>`);
  write('help/index.html', 'en', '<main data-pagefind-body>A place to sleep</main>');
  cutWords(folder);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  expect(read('lo/help/index.html')).toMatch(/data-pagefind-meta="words">[^<]*ບ່ອນນອນ?[^<]* ?[^<]*<\/s>/);
  expect(read('help/index.html')).not.toContain('data-pagefind-meta');
  await indexForSearch(folder);
  expect(withoutSearchWords(read('lo/help/index.html'))).toContain(`<main>${text}</main>`);
});
