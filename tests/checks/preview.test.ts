/** What a change will look like to the public: numbers, hours and languages first. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { pageChanges } from '../../src/preview/page-changes.ts';
import { previewReport } from '../../src/preview/report.ts';
import { fileChanges, lineChanges } from '../../src/preview/value-changes.ts';
import { changedCounty, COUNTY, discard, type Edit } from '../support/county.ts';

const place = mkdtempSync(join(tmpdir(), 'preview-'));
afterAll(() => rmSync(place, { recursive: true }));

function changesOf(edit: Edit) {
  const county = changedCounty({ ...edit, isWhole: true });
  try {
    return lineChanges(readContent(COUNTY), readContent(county));
  } finally {
    discard(county);
  }
}

test('another number, other hours, other languages: each is a row with before and after', () => {
  const file = 'hotlines/harbor.yaml';
  expect(changesOf({ in: file, replace: 'number: 307-555-0142', with: 'number: 307-555-0143' })).toEqual([
    { where: 'harbor', what: 'text 2', before: '307-555-0142', after: '307-555-0143' },
  ]);
  expect(changesOf({ in: file, replace: 'hours: always', with: 'hours: unknown' })).toEqual([
    { where: 'harbor', what: 'call 1, hours', before: 'always', after: 'unknown' },
  ]);
  expect(changesOf({ in: file, replace: 'languages: [en, es]', with: 'languages: [en]' })).toEqual([
    { where: 'harbor', what: 'call 1, languages', before: 'en, es, interpreters 100', after: 'en, interpreters 100' },
  ]);
});

test('a line that goes is told way by way', () => {
  const changes = changesOf({ delete: ['hotlines/harbor.yaml'] });
  expect(changes).toContainEqual({ where: 'harbor', what: 'call 1', before: '1-800-555-0199', after: '(none)' });
});

test('pages that are new, gone or read differently are told apart, and what stands around them is not told', () => {
  const page = (side: string, path: string, words: string, around = 'same'): void => {
    mkdirSync(join(place, side, path), { recursive: true });
    writeFileSync(
      join(place, side, path, 'index.html'),
      `<main><p>${words}</p><div class="dates">${around}</div></main><footer>${around}</footer>`,
    );
  };
  page('before', 'same', 'As it was.');
  page('after', 'same', 'As it was.', 'other');
  page('before', 'gone', 'Good-bye.');
  page('after', 'new', 'Welcome.');
  page('before', 'text', 'Call the old line today.');
  page('after', 'text', 'Call the new line today.');
  const changes = pageChanges(join(place, 'before'), join(place, 'after'));
  expect(changes).toEqual([
    { path: '/gone/', kind: 'removed', words: [] },
    { path: '/new/', kind: 'added', words: [] },
    { path: '/text/', kind: 'changed', words: ['… Call the ~~old~~ **new** line today. …'] },
  ]);
  const lines = [{ where: 'harbor', what: 'call 1', before: '1', after: '2' }];
  expect(previewReport(lines, [], changes, { folder: 'content', files: 1, findings: [] })).toBe(
    [
      '# What the public will see',
      '',
      '## Help lines: compare each of these with its source',
      '',
      '| where | what | before | after |',
      '| --- | --- | --- | --- |',
      '| harbor | call 1 | 1 | **2** |',
      '',
      '## Settings and words',
      '',
      'Nothing changes in what every page depends on.',
      '',
      '## Pages',
      '',
      '### New',
      '',
      '- /new/',
      '',
      '### Gone',
      '',
      '- /gone/',
      '',
      '### /text/',
      '',
      '- … Call the ~~old~~ **new** line today. …',
      '',
      '## What the check says',
      '',
      '```',
      'Checked 1 file in content: no errors.',
      '```',
      '',
    ].join('\n'),
  );
});

test('words of a proposal stay words: no heading, link, mention or table of their own', () => {
  const said = '](https://evil.example) @county/editors #99 | **No number changes.** <b>';
  const report = previewReport(
    [{ where: 'harbor', what: 'call 1', before: said, after: '2' }],
    [],
    [{ path: '/a/', kind: 'added', words: [] }],
    {
      folder: 'content',
      files: 1,
      findings: [{ level: 'error', file: 'a.yaml', line: 1, column: 1, field: '', message: '``` # Done' }],
    },
  );
  expect(report).not.toMatch(/\]\(|@|#99|\*\*No|<b>|https:\/\//);
  expect(report.split('````')).toHaveLength(3);
});

test('where the exit leads, the first numbers, a menu, a rule or a source: each is a row too', () => {
  const changed = (edit: Edit) => {
    const county = changedCounty({ ...edit, isWhole: true });
    try {
      return fileChanges(readContent(COUNTY), readContent(county));
    } finally {
      discard(county);
    }
  };
  const rows = [
    ...changed({ in: 'site.yaml', replace: 'talk: harbor', with: 'talk: lantern' }),
    ...changed({
      in: 'words.yaml',
      replace: 'id: child-prostitute\n  level: error',
      with: 'id: child-prostitute\n  level: note',
    }),
  ];
  expect(rows).toEqual([
    { where: 'site.yaml', what: 'firstLines › talk', before: 'harbor', after: 'lantern' },
    { where: 'words.yaml', what: 'entry 1 › level', before: 'error', after: 'note' },
  ]);
});

test('whatever else is said of a line is a row: who hears a report, what happens', () => {
  expect(
    changesOf({ in: 'hotlines/protect.yaml', replace: 'happens:', with: 'happens: They come to your home. #' }),
  ).toContainEqual(expect.objectContaining({ where: 'protect', what: 'happens', after: 'They come to your home.' }));
});

test('a link that leads somewhere else is told, though it reads the same', () => {
  const [before, after] = ['linked-before', 'linked-after'].map((side) => join(place, side));
  for (const [side, target] of [
    [before, '/help/'],
    [after, 'https://elsewhere.example/'],
  ] as const) {
    mkdirSync(side!);
    writeFileSync(join(side!, 'index.html'), `<main><p>Read <a href="${target}">get help</a>.</p></main>`);
  }
  expect(
    pageChanges(before!, after!)
      .flatMap(({ words }) => words)
      .join(' '),
  ).toContain('elsewhere.example');
});
