/** The help lines for programs and spreadsheets: nothing added, nothing lost, and no number of a line that is gone. */
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { hotlinesData, hotlinesFile } from '../../src/exports/hotlines.ts';
import { FORMAT_VERSION, hotlinesJsonSchema, hotlinesSchema } from '../../src/exports/hotlines-schema.ts';
import { hotlinesTable } from '../../src/exports/hotlines-table.ts';
import { helpData, withLanternWithdrawn } from '../support/help-data.ts';

const rows = (data = helpData()) => parse(hotlinesTable(data), { columns: true }) as Record<string, string>[];
const harbor = () => hotlinesData(helpData()).lines.find(({ id }) => id === 'harbor');

test('a line has all its facts, its numbers for people and for machines, and the day after which to look again', () => {
  expect(harbor()).toEqual({
    id: 'harbor',
    name: 'Harbor',
    alsoKnownAs: null,
    kind: 'support',
    section: 'talk',
    status: 'current',
    who: 'Anyone, any age.',
    ages: null,
    area: { id: 'county', words: 'Juniper County' },
    channels: [
      {
        type: 'call',
        number: '1-800-555-0199',
        dial: '+18005550199',
        letters: null,
        label: null,
        send: null,
        address: null,
        hours: 'always',
        open: null,
        timeZone: null,
        languages: ['en', 'es'],
        interpreters: 'offered',
        interpreterLanguages: 100,
        checked: { on: '2026-02-03', how: 'operator-website' },
        replaceAfter: '2026-08-02',
      },
      {
        type: 'text',
        number: '307-555-0142',
        dial: '+13075550142',
        letters: null,
        label: null,
        send: 'HARBOR',
        address: null,
        hours: 'always',
        open: null,
        timeZone: null,
        languages: ['en', 'es'],
        interpreters: 'none',
        interpreterLanguages: null,
        checked: { on: '2026-02-03', how: 'operator-website' },
        replaceAfter: '2026-08-02',
      },
    ],
    relay: '711',
    cost: 'free',
    happens: 'A person answers and listens.',
    identity: 'not-needed',
    tells: ['child-abuse'],
    receivedBy: null,
    ifNobodyAnswers: 'protect',
    organization: 'Harbor of Juniper',
    onBehalfOf: null,
    callLogPrivacy: 'unknown',
    page: 'https://juniper.example/help/#harbor',
  });
});

test('what nobody knows is said to be unknown, and hours have the county’s time zone', () => {
  const lines = hotlinesData(helpData()).lines;
  expect(lines.find(({ id }) => id === 'lantern')).toMatchObject({
    status: 'unconfirmed',
    ages: { from: 12, to: 20 },
    tells: 'unknown',
    cost: 'unknown',
    channels: [{ hours: 'unknown', languages: 'unknown', interpreters: 'unknown' }],
  });
  expect(lines.find(({ id }) => id === 'protect')).toMatchObject({
    receivedBy: ['child-protection'],
    channels: [
      {
        open: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '08:00', closes: '17:30' }],
        timeZone: 'America/Denver',
      },
    ],
  });
});

test('the file says its format, its day, its license and the address of its schema', () => {
  expect(hotlinesData(helpData())).toMatchObject({
    $schema: 'https://juniper.example/data/hotlines.schema.json',
    version: FORMAT_VERSION,
    generated: '2026-02-04',
    site: 'https://juniper.example/',
    license: { id: 'CC0-1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  });
});

test('the published schema accepts the file, and refuses one with a field it does not know', () => {
  const ajv = new Ajv();
  formats(ajv);
  const fits = ajv.compile(JSON.parse(hotlinesJsonSchema('https://juniper.example/data/hotlines.schema.json')));
  const file = JSON.parse(hotlinesFile(withLanternWithdrawn())) as { lines: Record<string, unknown>[] };
  expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
  file.lines[0] = { ...file.lines[0], phone: 'another' };
  expect(fits(file)).toBe(false);
});

test('a file in which a fact is missing is never written', () => {
  const { lines, ...rest } = hotlinesData(helpData());
  const { cost: _, ...without } = lines[0] as { cost?: string };
  expect(hotlinesSchema.safeParse({ ...rest, lines: [without] }).success).toBe(false);
});

test('a spreadsheet has a row for each way to reach a line, with the number as text', () => {
  const found = rows().map(({ id, type, number, link, send }) => [id, type, number, link, send]);
  expect(found).toEqual([
    ['911', 'call', '911', 'tel:911', ''],
    ['harbor', 'call', '1-800-555-0199', 'tel:+18005550199', ''],
    ['harbor', 'text', '307-555-0142', 'sms:+13075550142', 'HARBOR'],
    ['lantern', 'call', '307-555-0161', 'tel:+13075550161', ''],
    ['protect', 'call', '307-555-0150', 'tel:+13075550150', ''],
  ]);
  expect(rows().find(({ id }) => id === 'protect')).toMatchObject({
    open: 'mon tue wed thu fri 08:00-17:30',
    time_zone: 'America/Denver',
    received_by: 'child-protection',
    checked_on: '2026-02-03',
    replace_after: '2026-08-02',
  });
});

test('a line that was withdrawn leaves its name, its day and the way to help, and no number', () => {
  const data = withLanternWithdrawn();
  const stone = {
    id: 'lantern',
    name: 'Lantern',
    status: 'withdrawn',
    withdrawnOn: '2026-02-04',
    page: 'https://juniper.example/help/',
  };
  expect(hotlinesData(data).lines.find(({ id }) => id === 'lantern')).toEqual(stone);
  const row = Object.entries(rows(data).find(({ id }) => id === 'lantern')!).filter(([, value]) => value !== '');
  expect(Object.fromEntries(row)).toEqual({
    id: 'lantern',
    name: 'Lantern',
    status: 'withdrawn',
    withdrawn_on: '2026-02-04',
    page: 'https://juniper.example/help/',
  });
  expect(hotlinesFile(data) + hotlinesTable(data)).not.toMatch(/0161/);
});

test('neither what a number was seen in nor who checked it leaves its file', () => {
  const all = hotlinesFile(helpData()) + hotlinesTable(helpData());
  expect(all).not.toMatch(/State directory|county\.example\/line|hotline editor/);
});

test('the same content and day give the same bytes', () => {
  expect(hotlinesFile(helpData())).toBe(hotlinesFile(helpData()));
  expect(hotlinesTable(helpData())).toBe(hotlinesTable(helpData()));
});
