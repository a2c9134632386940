/** New files from answers: each is right as it is, and nothing that is there is written over. */
import { readFileSync } from 'node:fs';
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
      'training --title=For_coaches --summary=Half_an_hour. --audience=Coaches. --from=first-steps'.split(' '),
    ],
    ['a language', 'languages/es.yaml', 'language --code=es --name=Español'.split(' ')],
  ])('%s', async (_, path, words) => {
    const { code, output } = await make(...words.map((word) => word.replaceAll('_', ' ')));
    expect(output).toContain('It is right as it is.\n');
    expect(code).toBe(0);
    expect(readFileSync(join(county, path), 'utf8').length).toBeGreaterThan(20);
  });
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
    'Say what to make: npm run new -- hotline | learn | training | language | update\n',
  );
  expect((await make('learn', '--colour', 'red')).output).toBe(
    'The flags for this are: --title --summary --text --for --order\n',
  );
});
