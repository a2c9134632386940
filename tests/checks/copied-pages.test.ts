/** What an editor wrote of their own county in a page that other counties copy. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { copiedPages } from '../../src/new/county/copied-pages.ts';

const base = { name: 'Children First', place: 'Juniper County, Wyoming', titleEnding: 'Juniper County' };
const answers = { name: 'Alder Cares', place: 'Alder County, Nebraska', ending: 'Alder County' };
const isLocal = (text: string): boolean => /Juniper|Harbor/.test(text);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copied-pages-'));
  cpSync(join(contentFolder(), 'pages'), join(folder, 'pages'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const copy = () => new Map(copiedPages(folder, base, answers, isLocal).map(({ path, text }) => [path, text]));
const add = (path: string, text: string) => {
  const page = join(folder, path);
  writeFileSync(page, `${readFileSync(page, 'utf8').trimEnd()}\n\n${text}\n`);
};

test('a page that says nothing of the county is copied as it is', () => {
  for (const [path, text] of copy()) expect(text).toBe(readFileSync(join(folder, path), 'utf8'));
});

test('the name of the county becomes the other one’s', () => {
  add('pages/share.mdx', 'Anyone in Juniper County, Wyoming may print these. Children First asks nothing for them.');
  expect(copy().get('pages/share.mdx')).toMatch(
    /\n\nAnyone in Alder County, Nebraska may print these\. Alder Cares asks nothing for them\.\n$/,
  );
});

test('a county of the same state keeps what names only the county, its state with it', () => {
  add('pages/share.mdx', 'Anyone in Juniper County, Wyoming may print these.\n\nAsk the state of Wyoming for more.');
  const near = { name: 'Alder Cares', place: 'West Juniper County, Wyoming', ending: 'West Juniper' };
  const inState = (text: string): boolean => /Juniper|Wyoming/.test(text);
  const [text] = copiedPages(folder, base, near, inState).flatMap((page) =>
    page.path === 'pages/share.mdx' ? page.text : [],
  );
  expect(text).toMatch(/\n\nAnyone in West Juniper County, Wyoming may print these\.\n*$/);
});

test('half of a box is not left out: the error shows it', () => {
  add('pages/share.mdx', '<Note>\nAsk at Harbor.\n\nOr ask at home.\n</Note>');
  expect(copy).toThrow(
    '"<Note>\nAsk at Harbor." of pages/share.mdx speaks of Juniper County, Wyoming, and would be copied. Write it so that it holds everywhere, and run this again.',
  );
});

test('a paragraph or an item that speaks of it in another way is left out, and the rest stays', () => {
  add(
    'pages/share.mdx',
    'Ask at Harbor for paper ones.\n\n- Print at home\n- Print at Harbor\n- Print at work\n\nThat is all.',
  );
  const text = copy().get('pages/share.mdx');
  expect(text).toMatch(/\n\n- Print at home\n- Print at work\n\nThat is all\.\n$/);
  expect(text).not.toContain('Harbor');
});

test('a title that speaks of it is not copied, and the error names the page', () => {
  const page = join(folder, 'pages/share.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/^title: .*$/m, 'title: Share in the Juniper hills'));
  expect(copy).toThrow(
    'The title or summary of pages/share.mdx speaks of Juniper County, Wyoming, and would be copied. Write it so that it holds everywhere, and run this again.',
  );
});
