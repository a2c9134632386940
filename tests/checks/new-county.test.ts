/** A county begins: one command writes its content, which is right, builds at once, and says what is still to do. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { readContent, validEntries } from '../../src/checks/content.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { standIn, wordsOf } from '../support/county-words.ts';
import { madeOn } from '../support/made-on.ts';
import { type Finished, run } from '../support/run-command.ts';

const base = readContent(contentFolder());
const today = madeOn(base);
const ANSWERS = {
  place: 'Alder County, Nebraska',
  name: 'Alder Cares',
  ending: 'Alder County',
  zone: 'America/Chicago',
  exit: 'https://www.weather.gov/oax/',
  ordinary: 'the weather forecast for Omaha',
  operator: 'Alder County Sheriff',
  seen: 'https://alder.example.org/911',
};
const flags = (answers: Record<string, string>) =>
  Object.entries(answers).map(([name, answer]) => `--${name}=${answer}`);

const place = mkdtempSync(join(tmpdir(), 'new-county-'));
const folder = join(place, 'content');
const make = (into: string, answers: Record<string, string> = ANSWERS) =>
  run('src/commands/new.ts', { BUILD_DATE: today }, ['county', into, ...flags(answers)]);

let made: Finished;
beforeAll(async () => {
  made = await make(folder);
});
afterAll(() => rmSync(place, { recursive: true }));

test('what is written is right, and what is still to do is listed', () => {
  expect(made.code, made.output).toBe(0);
  const { findings } = checkContent(folder);
  expect(findings.map(({ level, file, field, message }) => [level, file, field, message])).toEqual([
    [
      'note',
      'hotlines/',
      '',
      'No line here takes reports of child abuse for child protection. Still to do: add the state’s or the county’s, with "npm run new -- hotline" and the part "report"',
    ],
    [
      'note',
      'hotlines/',
      '',
      'No line here is a local one. Still to do: add those near you, with "npm run new -- hotline"',
    ],
    [
      'note',
      'learn/',
      '',
      'There is no page under Learn. Still to do: write one, with "npm run new -- learn", and list it with <LearnPages> in pages/learn.mdx',
    ],
    [
      'note',
      'site.yaml',
      'address',
      '"https://alder-county.example" is a stand-in that no one can own. Still to do: when the site has an address of its own, write it here',
    ],
    ['note', 'site.yaml', 'brand', 'These colors are nobody’s. Still to do: write the county’s own'],
  ]);
});

test('lines that serve every county are there with their numbers, evidence and the day they were checked', () => {
  const before = new Map(validEntries(base, 'hotlines').map(({ id, data }) => [id, data]));
  const copied = validEntries(readContent(folder), 'hotlines').filter(({ id }) => id !== '911');
  expect(copied.length).toBeGreaterThan(5);
  for (const { id, data } of copied) {
    expect(data.channels, id).toEqual(before.get(id)?.channels);
    for (const source of data.evidence) expect(before.get(id)?.evidence, id).toContainEqual(source);
    expect(data.area, id).toMatch(/^(?:us|us-territories|us-canada|world)$/);
  }
});

test('it builds at once, says no word of the county it was copied from, and shows no list without anything in it', async () => {
  const site = join(place, 'site');
  const { code, output } = await run('src/commands/build.ts', {
    CONTENT_DIR: folder,
    SITE_DIR: site,
    BUILD_DATE: today,
  });
  expect(code, output).toBe(0);
  const words = wordsOf(base, readContent(folder));
  const files = globSync('**/*.{html,json,csv,xml,txt,svg,vcf}', { cwd: site }).sort();
  expect(files).toEqual(expect.arrayContaining(['help/index.html', 'index.html', 'share/cards/en.svg']));
  for (const file of files) {
    const text = readFileSync(join(site, file), 'utf8');
    expect(standIn(text, words), file).toEqual([]);
    if (!file.endsWith('.html')) continue;
    const empty = parse(text)
      .querySelectorAll('main :is(ul, ol, dl, table, h2)')
      .filter((element) => element.text.trim() === '' && element.closest('template') === null);
    expect(
      empty.map((element) => element.outerHTML),
      file,
    ).toEqual([]);
    expect(text, file).not.toMatch(/still to do|lorem|placeholder|TODO|\{place\}/i);
  }
}, 240_000);

test('a folder with something in it is not touched, and answers that cannot stand leave nothing behind', async () => {
  expect((await make(folder)).output).toContain('is not empty, and nothing is written over.');
  const other = join(place, 'other');
  const { code, output } = await make(other, { ...ANSWERS, zone: 'Mars' });
  expect(code).toBe(1);
  expect(output).toContain('"Mars" is not a time zone.');
  expect(globSync('other*', { cwd: place })).toEqual([]);
  expect((await run('src/commands/new.ts', {}, ['county'])).output).toBe(
    'Say which folder it goes into, for example: npm run new -- county juniper\n',
  );
});
