/**
 * A county that takes a new version of the code: its content is as an earlier version wanted it
 * (`tests/fixtures/older-county/`, from this project's own history). Today's checks name each thing that must change and
 * what to write, and what they say is enough.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { errorsIn } from '../../src/checks/finding.ts';
import { DARK, LIGHT } from '../../src/schemas/brand.ts';
import { changedCounty, COUNTY, discard } from '../support/county.ts';

const OLDER = join(import.meta.dirname, '../fixtures/older-county');
const CHANGED = ['languages/en.yaml', 'site.yaml'];

let county: string;
beforeAll(() => {
  const older = CHANGED.map((file) => [file, readFileSync(join(OLDER, file), 'utf8')]);
  county = changedCounty({ write: Object.fromEntries(older) as Record<string, string>, delete: ['pages/share.mdx'] });
});
afterAll(() => discard(county));

const said = () =>
  errorsIn(checkContent(county)).map(({ file, line, field, message }) => ({ file, line, field, message }));

const SHEETS = JSON.stringify({
  pdf: 'The same as a PDF file',
  code: 'Square code. It opens {address}',
  until: 'Checked {checked}. Replace after {until}.',
  tearOff: {
    title: 'A poster with strips to tear off',
    how: 'Print this page and cut between the strips at the bottom. People can take a number and read it later, alone.',
  },
  wallet: {
    title: 'Cards for a wallet',
    how: 'Ten cards are on one sheet. Print them on thick paper and cut along the lines.',
  },
  discreet: {
    title: 'Cards with numbers only',
    how: 'Ten cards are on one sheet. They do not say what the numbers are for. Print them on thick paper and cut along the lines.',
  },
  restroom: {
    title: 'Cards for restrooms',
    how: 'Two cards are on one sheet. Cut it in the middle. Put one card inside each stall door, where people can read it alone.',
  },
  insert: {
    title: 'A page for a bulletin',
    how: 'Two pages are on one sheet. Cut it in the middle, and put one in each bulletin or program.',
  },
});
const BRAND = JSON.stringify({ light: LIGHT, dark: DARK });

test('every line that must change is named, with what to write', () => {
  expect(said()).toEqual([
    {
      file: 'languages/en.yaml',
      line: 3,
      field: 'sheets',
      message: `This is missing. Write its lines, for example: ${SHEETS}`,
    },
    {
      file: 'pages/share.mdx',
      line: 1,
      field: '',
      message:
        'This file is missing, and other pages need it. Bring it back from the history of the folder. If it was never there, "npm run new -- county ../example" writes one to start from',
    },
    {
      file: 'site.yaml',
      line: 2,
      field: 'dataLicense',
      message:
        'This is missing. Write what others may do with the files under /data/: CC0-1.0, anything; CC-BY-4.0, anything if they name this site, for example: CC0-1.0 Write one of: CC0-1.0, CC-BY-4.0',
    },
    {
      file: 'site.yaml',
      line: 2,
      field: 'brand',
      message: `This is missing. Write how the site looks: its colors by day and on a dark screen, for example: ${BRAND}`,
    },
  ]);
});

test('with what they say written down, and nothing else, the content is right', () => {
  for (const { file, field, message } of said()) {
    const path = join(county, file);
    const [, example = ''] = / for example: (\{.*\}|\S+)/.exec(message) ?? [];
    if (field === '') writeFileSync(path, readFileSync(join(COUNTY, file)));
    else writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${field}: ${example}\n`);
  }
  expect(said()).toEqual([]);
});
