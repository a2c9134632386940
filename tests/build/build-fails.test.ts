/** When something fails in the middle of a build, whoever is at work, the last good site stays and the reason is said. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changedCounty, discard } from '../support/county.ts';
import { run } from '../support/run-command.ts';

// Each waits for the builds of other tests.
vi.setConfig({ testTimeout: 240_000 });

const FAILING = pathToFileURL(join(import.meta.dirname, '../support/failing-file.ts')).href;

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(place, 'dist/help'), { recursive: true });
  for (const file of ['index.html', '404.html', 'help/index.html'])
    writeFileSync(join(place, 'dist', file), 'the last good site');
});
afterEach(() => rmSync(place, { recursive: true }));

async function buildWhere(
  bad: { FAILING_FILE: string } | { STUCK_FILE: string },
): Promise<{ code: number | null; output: string }> {
  const county = changedCounty();
  const ended = await run('src/commands/build.ts', {
    CONTENT_DIR: county,
    SITE_DIR: join(place, 'dist'),
    BUILD_DATE: '2026-02-04',
    NODE_OPTIONS: `--import ${FAILING}`,
    ...bad,
  });
  discard(county);
  return ended;
}

test.each([
  ['Astro cannot write a page', 'site-made/help/index.html'],
  ['a page cannot be finished', 'site/help/index.html'],
  ['the search index cannot be read', 'pagefind/pagefind-entry.json'],
  ['the list of headers cannot be written', 'site/_headers'],
  ['the list of data files cannot be written', 'site/data/index.json'],
])('%s', async (_, file) => {
  const { code, output } = await buildWhere({ FAILING_FILE: file });
  expect(code, output).toBe(1);
  expect(output).toContain('The site could not be made, and the last one stays as it was.');
  expect(output).toContain(`EIO: i/o error, ${file}`);
  expect(output).not.toContain('The site is in');
  expect(readFileSync(join(place, 'dist/help/index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(place)).toEqual(['dist']);
});

test('a file of the old site that cannot be taken away stops neither this build nor the next, and is told each time', async () => {
  writeFileSync(join(place, 'dist/stuck.html'), 'the last good site');
  const leftOver =
    /dist\.building-\d+ is left over and could not be taken away: delete it\. \(EIO: i\/o error, stuck\.html\)/;
  for (const _ of ['this', 'the next']) {
    const { code, output } = await buildWhere({ STUCK_FILE: 'stuck.html' });
    expect(code, output).toBe(0);
    expect(output).toMatch(leftOver);
    expect(output).toContain('The site is in');
    expect(existsSync(join(place, 'dist/help/index.html'))).toBe(true);
    expect(existsSync(join(place, 'dist/stuck.html'))).toBe(false);
  }
});
