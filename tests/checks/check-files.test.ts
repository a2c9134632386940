/** The last look at finished files that are no pages: a wrong number is refused in each kind, and nothing else is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPages } from '../../src/checks/check-pages.ts';
import { readContent } from '../../src/checks/content.ts';
import { knownNumbers } from '../../src/checks/known-numbers.ts';
import { COUNTY } from '../support/county.ts';

function faultsOf(file: string, text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  try {
    mkdirSync(join(folder, 'pagefind'));
    writeFileSync(join(folder, file), text);
    return checkPages(folder, knownNumbers(readContent(COUNTY)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const card = (lines: string): string => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Harbor\r\n${lines}\r\nEND:VCARD\r\n`;
const event = (lines: string): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:first@juniper.example\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const drawing = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

describe('a wrong number is refused', () => {
  test.each([
    ['a.json', '{"lines":[{"happens":"Call 307-555-0188."}]}', '307-555-0188'],
    ['number.json', '{"number":"+13075550188"}', '+13075550188'],
    ['code.json', '{"dial":"741742"}', '741742'],
    ['bare.json', '[3075550188]', '3075550188'],
    ['key.json', '{"307-555-0188":"Harbor"}', '307-555-0188'],
    ['count.json', '{"value":3075550188}', '3075550188'],
    ['a.csv', '"id","number"\r\n"harbor","988"\r\n', '988'],
    ['text.csv', '"id","who"\r\n"harbor","Or call 307-555-0188"\r\n', '307-555-0188'],
    ['header.csv', '"id","307-555-0188"\r\n', '307-555-0188'],
    ['a.vcf', card('TEL;TYPE=voice:+13075550188'), '+13075550188'],
    ['folded.vcf', card('NOTE:Or call 307-55\r\n 5-0188'), '307-555-0188'],
    ['second.vcf', card('NOTE:None') + card('NOTE:Or call 307-555-0188'), '307-555-0188'],
    ['name.ics', 'BEGIN:VCALENDAR\r\nX-WR-CALNAME:307-555-0188\r\nEND:VCALENDAR\r\n', '307-555-0188'],
    ['a.ics', event('SUMMARY:Call 307-555-0188'), '307-555-0188'],
    ['folded.ics', event('DESCRIPTION:Or call 307-55\r\n 5-0188'), '307-555-0188'],
    ['parameter.ics', event('LOCATION;ALTREP="307-555-0188":A room'), '307-555-0188'],
    [
      'alarm.ics',
      event('BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Call 307-555-0188\r\nEND:VALARM'),
      '307-555-0188',
    ],
    ['a.xml', '<list><number>13075550188</number></list>', '13075550188'],
    ['comment.xml', '<list><!-- or 307-555-0188 --></list>', '307-555-0188'],
    ['attribute.xml', '<list title="307-555-0188"/>', '307-555-0188'],
    ['data.xml', '<list><![CDATA[Call 307-555-0188]]></list>', '307-555-0188'],
    ['a.txt', 'Call 307-555-0188.', '307-555-0188'],
    ['a.svg', drawing('<text>Call 307-<tspan>555</tspan>-0188</text>'), '307-555-0188'],
    ['title.svg', drawing('<title>Call 307-555-0188</title>'), '307-555-0188'],
    ['label.svg', drawing('<g aria-label="307-555-0188"/>'), '307-555-0188'],
    [
      'a.html',
      '<!doctype html><script type="application/ld+json">{"telephone":"+13075550188"}</script>',
      '+13075550188',
    ],
  ])('in %s', (file, text, written) => {
    expect(faultsOf(file, text)).toEqual([`${file}: "${written}" is in no hotline file.`]);
  });

  test('as the target of a link, and behind another service', () => {
    expect(faultsOf('a.csv', '"link"\r\n"sms:+13075550188"\r\n')).toEqual([
      'a.csv: the link "sms:+13075550188" leads to a number that is in no hotline file.',
    ]);
    expect(faultsOf('a.vcf', card('TEL;VALUE=uri:tel:+13075550188'))).toEqual([
      'a.vcf: the link "tel:+13075550188" leads to a number that is in no hotline file.',
    ]);
    expect(faultsOf('a.ics', event('URL:tel:+13075550188'))).toEqual([
      'a.ics: the link "tel:+13075550188" leads to a number that is in no hotline file.',
    ]);
    expect(faultsOf('a.json', '["https://wa.me/13075550142"]')).toEqual([
      'a.json: the link "https://wa.me/13075550142" calls a number through another service.',
    ]);
  });

  test('beside an id, and when it was once right', () => {
    expect(faultsOf('a.json', '["051a05ed-5cb4-5ae5-ae7a-62e916f438b4 307-555-0188"]')).toEqual([
      'a.json: "307-555-0188" is in no hotline file.',
    ]);
    expect(faultsOf('a.txt', '307-555-0111')).toContain(
      'a.txt: "307-555-0111" must never be given out; it is in retired-numbers.yaml.',
    );
  });

  test('with the whole file, when it cannot be read', () => {
    expect(faultsOf('a.json', '{"number":')).toEqual([
      expect.stringMatching(/^a\.json: it cannot be read, so nobody knows which numbers are in it \(.+\)\.$/),
    ]);
  });
});

describe('what only looks like a number is let through', () => {
  test.each([
    [
      'a number of a line',
      'a.json',
      '{"number":"1-800-555-0199","dial":"+18005550199","x":"Text HARBOR to 307-555-0142"}',
    ],
    ['an id', 'a.json', '["051a05ed-5cb4-5ae5-8e7a-621916043814","urn:uuid:05120512-5114-5115-8117-621916043814"]'],
    ['a sum', 'a.json', `["${'1234567890123456'.repeat(4)}"]`],
    ['a day and a moment', 'a.xml', '<x><updated>2026-11-22T00:00:00.000Z</updated><on>2026-11-22</on></x>'],
    ['hours', 'a.json', '["10:00-18:00","10:00-08:00"]'],
    ['a size and a count', 'a.json', '{"bytes":12345678,"value":1234567}'],
    [
      'an event and its version',
      'a.ics',
      event('DTSTAMP:20261122T000000Z\r\nDTSTART:20261203T170000Z\r\nDTEND:20261203T190000\r\nSEQUENCE:20261122'),
    ],
    ['a place on a map', 'a.json', '[45.5231234,-122.6765432]'],
    ['the lines of a drawing', 'a.svg', drawing('<path d="M307 555 0188"/><g stroke-dasharray="307 555 0188"/>')],
    ['an empty field for a number', 'a.csv', '"type","number"\r\n"chat",\r\n'],
    ['the index for search', 'pagefind/a.json', '["307-555-0188"]'],
  ])('%s', (_, file, text) => {
    expect(faultsOf(file, text)).toEqual([]);
  });
});
