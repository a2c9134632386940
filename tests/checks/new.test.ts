/** New files from answers: each is right as it is, and nothing that is there is written over. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changedCounty, discard } from '../support/county.ts';
import { run } from '../support/run-command.ts';

const county = changedCounty();
afterAll(() => discard(county));
const make = (...words: string[]) =>
  run('src/commands/new.ts', { CONTENT_DIR: county, BUILD_DATE: '2026-02-04' }, words);

const learn = ['learn', '--title', 'For coaches', '--summary', 'What a coach can do.', '--text', 'Coaches see a lot.'];

describe('a file made from flags is right as it is', () => {
  test.each([
    ['a page', 'learn/for-coaches.mdx', learn],
    [
      'a help line',
      'hotlines/north-star.yaml',
      'hotline --name=North_Star --number=307-555-0177 --who=Anyone. --happens=Someone_answers. --area=county --organization=North_Star --next=harbor --publisher=A_directory --seen=https://directory.example/star'.split(
        ' ',
      ),
    ],
    [
      'an update',
      'updates/january-2026.mdx',
      'update --title=January_2026 --from=2026-01 --to=2026-01 --summary=We_met. --text=The_partners_met. --author=Juniper_County --source=juniper-report-2025'.split(
        ' ',
      ),
    ],
    [
      'a training',
      'training/for-coaches/lesson.mdx',
      'training --title=For_coaches --summary=Half_an_hour. --audience=Coaches. --for=schools --from=first-steps'.split(
        ' ',
      ),
    ],
  ])('%s', async (_, path, words) => {
    const { code, output } = await make(...words.map((word) => word.replaceAll('_', ' ')));
    expect(output).toContain('It is right as it is.\n');
    expect(code).toBe(0);
    expect(readFileSync(join(county, path), 'utf8').length).toBeGreaterThan(20);
  });
});

test('a new language has every word to be translated, and no page until all of them are', async () => {
  const { code, output } = await make('language', '--code=so', '--name=Soomaali', '--translator=court interpreter');
  expect(code).toBe(0);
  expect(output).toMatch(
    /languages\/so\.yaml\n {2}line \d+ \(note\), languages › label: \d+ phrases are still in the site’s own language: [^.]+\. No page of this language is made until all are translated\.\n/,
  );
  const written = readFileSync(join(county, 'languages/so.yaml'), 'utf8');
  expect(written).toContain('name: "Soomaali"\ndirection: ltr\ntranslation:\n  translator: court interpreter\n');
  expect(written).toContain('  harbor:\n    english: ');
});

test('a file that is there is never written over', async () => {
  await make(...learn);
  const { code, output } = await make(...learn.slice(0, -1), 'Something else.');
  expect(output).toMatch(/learn\/for-coaches\.mdx is there already\. Nothing was written\.\n$/);
  expect(code).toBe(1);
  expect(readFileSync(join(county, 'learn/for-coaches.mdx'), 'utf8')).toContain('Coaches see a lot.');
});

test('a training that is not there cannot be copied', async () => {
  const { code, output } = await make(
    'training',
    '--title',
    'X',
    '--summary',
    'Y.',
    '--audience',
    'Z.',
    '--from',
    'nothing',
  );
  expect(output).toBe('There is no training "nothing". Write one of: first-steps, for-coaches\n');
  expect(code).toBe(1);
});

test('what is missing or not known is said in one sentence', async () => {
  expect((await make('learn', '--title', 'X')).output).toBe(
    'There is no answer to: What is it for, in a sentence? Write --summary "…", for example: --summary "What a coach can notice, and what to do."\n',
  );
  expect((await make('poster')).output).toBe(
    'Say what to make: npm run new -- hotline | learn | training | language | update | date | hours | county\n',
  );
  expect((await make('learn', '--colour', 'red')).output).toBe(
    'The flags for this are: --title --summary --text --for --order\n',
  );
});

test('what cannot stand is said, and nothing is kept of it', async () => {
  const { code, output } = await make(
    'hotline',
    '--name',
    'Star',
    '--number',
    '123',
    ...'--who=A. --happens=B. --area=county --organization=C --next=harbor --publisher=D --seen=https://d.example/a'.split(
      ' ',
    ),
  );
  expect(output).toContain('"123" is not a number that works in the United States.');
  expect(output).toContain('Nothing was written, because some answers cannot stand.');
  expect(code).toBe(1);
  expect(existsSync(join(county, 'hotlines/star.yaml'))).toBe(false);
});

test('no answer leads out of the content folder, or to a file without a name', async () => {
  expect((await make('language', '--code', '../../x', '--name', 'X', '--translator', 'Y')).output).toContain(
    'is not a language code',
  );
  expect((await make('learn', '--title', '日本', '--summary', 'A.', '--text', 'B.')).output).toContain(
    'No address can be made of "日本".',
  );
});

test('an update adds its figures to the goals, beside those that are there', async () => {
  const { code, output } = await make(
    ...'update --title=Spring --from=2026-01 --to=2026-01 --summary=A. --text=B. --author=C --source=juniper-report-2025'.split(
      ' ',
    ),
    '--figure-people-trained',
    'more than 900',
  );
  expect(output).toContain('It is right as it is.');
  expect(code).toBe(0);
  expect(readFileSync(join(county, 'updates/spring.mdx'), 'utf8')).toContain(
    '<Count metric="people-trained" asOf="2026-02-04" />',
  );
  expect(readFileSync(join(county, 'goals/notice.yaml'), 'utf8')).toContain('value: 900');
  expect(
    (
      await make(
        'update',
        '--title',
        'X',
        '--from',
        '2026-01',
        '--to',
        '2026-01',
        '--summary',
        'A.',
        '--text',
        'B.',
        '--author',
        'C',
        '--source',
        'juniper-report-2025',
        '--figure-people-trained',
        'lots',
      )
    ).output,
  ).toBe('"lots" is not a number. Write it like this: 12, more than 6,200, at least 200, about 300, or 200+\n');
});

test('new hours and a date are put into the files that are there, from flags or from a form', async () => {
  const hours = await make(
    'hours',
    '--line',
    'lantern',
    '--hours',
    'mon-wed 08:00-12:00; fri 10:00-14:00',
    '--seen',
    '2026-02-03',
    '--how',
    'operator-website',
  );
  expect(hours.output).toContain('It is right as it is.');
  const lantern = readFileSync(join(county, 'hotlines/lantern.yaml'), 'utf8');
  expect(lantern).toContain('hours: set-times');
  expect(lantern).toMatch(/- mon\s+- tue\s+- wed\s+from: 08:00\s+to: 12:00/);
  const form =
    '### What is it?\n\nAn evening\n\n### On which day? (year-month-day)\n\n2026-03-02\n\n### When does it start?\n\n18:00\n\n### When does it end?\n\n19:00\n\n### Where, or how to join?\n\nTown Hall\n\n### Which training of this site is it, if it is one?\n\n_No response_\n';
  const date = await run('src/commands/new.ts', { CONTENT_DIR: county, BUILD_DATE: '2026-02-04', FORM: form }, [
    'date',
  ]);
  expect(date.output).toContain('It is right as it is.');
  expect(readFileSync(join(county, 'calendar.yaml'), 'utf8')).toContain('id: an-evening-2026-03-02');
});

test('hours that are not understood, and a line that is not there, are said', async () => {
  expect(
    (
      await make(
        'hours',
        '--line',
        'lantern',
        '--hours',
        'weekdays',
        '--seen',
        '2026-02-03',
        '--how',
        'operator-website',
      )
    ).output,
  ).toBe('"weekdays" is not understood. Write hours like this: mon-fri 08:00-17:00; sat 10:00-14:00\n');
  expect(
    (await make('hours', '--line', '../site', '--hours', 'always', '--seen', '2026-02-03', '--how', 'operator-website'))
      .output,
  ).toBe('There is no help line "../site". Write the name of its file in hotlines/, without the ending.\n');
});
