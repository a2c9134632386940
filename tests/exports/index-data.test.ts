/** The list of data files is made from the files themselves. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexData } from '../../src/build/index-data.ts';

const site = { address: 'https://juniper.example/csec/', license: 'CC0-1.0', today: '2026-02-04' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/hotlines.csv'), 'number\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const index = () =>
  JSON.parse(readFileSync(join(folder, 'data/index.json'), 'utf8')) as { files: Record<string, unknown>[] };

test('a file has its address, kind, size, sum and license', () => {
  expect(indexData(folder, site)).toBe(1);
  expect(index()).toMatchObject({
    generated: '2026-02-04',
    site: 'https://juniper.example/csec/',
    files: [
      {
        path: 'data/hotlines.csv',
        address: 'https://juniper.example/csec/data/hotlines.csv',
        mediaType: 'text/csv',
        bytes: 7,
        sha256: createHash('sha256').update('number\n').digest('hex'),
        license: 'CC0-1.0',
      },
    ],
  });
});

test('made twice it is the same, and does not list itself', () => {
  indexData(folder, site);
  const first = readFileSync(join(folder, 'data/index.json'), 'utf8');
  indexData(folder, site);
  expect(readFileSync(join(folder, 'data/index.json'), 'utf8')).toBe(first);
});

test('a file that nobody described stops the build with what to add', () => {
  writeFileSync(join(folder, 'data/new.csv'), '');
  expect(() => indexData(folder, site)).toThrow(
    'Nothing says what data/new.csv is. Add a line with "path", "mediaType", "title", "is" and "changes" for it to DATA_FILES in src/exports/data-files.ts.',
  );
});

test('files elsewhere are listed when they are there, without the license of those in data/', () => {
  const more = {
    path: 'share/*.pdf',
    mediaType: 'application/pdf',
    title: 'A poster',
    is: 'To print.',
    changes: 'Never',
  };
  indexData(folder, site, [more]);
  expect(index().files).toHaveLength(1);
  mkdirSync(join(folder, 'share'));
  writeFileSync(join(folder, 'share/poster.pdf'), 'a poster');
  indexData(folder, site, [more]);
  expect(index().files.map(({ path, license }) => [path, license])).toEqual([
    ['data/hotlines.csv', 'CC0-1.0'],
    ['share/poster.pdf', undefined],
  ]);
});
