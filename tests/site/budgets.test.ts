/** Byte budgets: what a reader downloads, compressed as a good host does (brotli 11). Times are measured elsewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesOf } from '../support/fetched.ts';
import { languageOf, languages, pathIn } from '../support/languages.ts';
import { page, pages } from '../support/pages.ts';
import { textOf } from '../support/text.ts';

const weight = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

describe('the help page is one request of at most 14,000 bytes, and at most twice its own text, where it has as much', () => {
  test.each(languages.map(({ tag, words }) => [words.name, tag]))('%s', (_, tag) => {
    const { html, root } = page(pathIn('help', tag));
    expect(filesOf(html)).toEqual([]);
    expect(weight(html)).toBeLessThanOrEqual(14_000);
    const text = weight(textOf(root));
    // Where there are few lines, what is the same for any number of them is most of the page.
    expect(weight(html)).toBeLessThanOrEqual(Math.max(2 * text, text + 4_500));
  });
});

test('any other page is at most three requests and 25,000 bytes; the search page 40,000', () => {
  for (const { path, html } of pages()) {
    const files = filesOf(html);
    const all = weight(html) + files.reduce((sum, file) => sum + weight(readFileSync(join(inject('folder'), file))), 0);
    expect(files.length + 1, path).toBeLessThanOrEqual(3);
    expect(all, path).toBeLessThanOrEqual(path === pathIn('search', languageOf(path).tag) ? 40_000 : 25_000);
  }
});

test('a drawing in the front page is under 3,000 bytes', () => {
  const drawings = page('/')
    .root.querySelectorAll('main svg')
    .map((drawing) => drawing.toString().length);
  expect(drawings.length).toBeGreaterThan(0);
  expect(Math.max(...drawings)).toBeLessThanOrEqual(3000);
});

test('the exit script is at most 1,500 bytes', () => {
  const scripts = page('/help/').root.querySelectorAll('script');
  expect(scripts).toHaveLength(1);
  expect(weight(scripts[0]?.text ?? '')).toBeLessThanOrEqual(1500);
});
