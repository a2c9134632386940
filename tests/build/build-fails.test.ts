/** When something fails in the middle of a build, whoever is at work, the last good site stays and the reason is said. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedCounty, discard } from '../support/county.ts';
import { run } from '../support/run-command.ts';

const FAILING = pathToFileURL(join(import.meta.dirname, '../support/failing-file.ts')).href;

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(place, 'dist/help'), { recursive: true });
  for (const file of ['index.html', '404.html', 'help/index.html'])
    writeFileSync(join(place, 'dist', file), 'the last good site');
});
afterEach(() => rmSync(place, { recursive: true }));

test.each([
  ['Astro cannot write a page', 'site-made/help/index.html'],
  ['a page cannot be finished', 'site/help/index.html'],
  ['the search index cannot be read', 'pagefind/pagefind-entry.json'],
  ['the list of headers cannot be written', 'site/_headers'],
  ['the list of data files cannot be written', 'site/data/index.json'],
])('%s', async (_, file) => {
  const county = changedCounty();
  const { code, output } = await run('src/commands/build.ts', {
    CONTENT_DIR: county,
    SITE_DIR: join(place, 'dist'),
    BUILD_DATE: '2026-02-04',
    NODE_OPTIONS: `--import ${FAILING}`,
    FAILING_FILE: file,
  });
  discard(county);
  expect(code, output).toBe(1);
  expect(output).toContain('The site could not be made, and the last one stays as it was.');
  expect(output).toContain(`EIO: i/o error, ${file}`);
  expect(output).not.toContain('The site is in');
  expect(readFileSync(join(place, 'dist/help/index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(place)).toEqual(['dist']);
});
