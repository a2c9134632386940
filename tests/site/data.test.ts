/** The data files of the finished site: every number in them is that of its line, and their list is true. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { DOMParser } from 'linkedom';
import { parse as parseCard } from 'vcard4';
import { expect, inject, test } from 'vitest';
import { validEntries } from '../../src/checks/content.ts';
import { hotlinesSchema, type LineRecord } from '../../src/exports/hotlines-schema.ts';
import { hsdsServices } from '../../src/exports/hsds-schema.ts';
import { numberKey } from '../../src/lib/phone.ts';
import { content, madeOn, site } from '../support/content.ts';
import { hasHsds, hsdsService } from '../support/hsds.ts';
import { page, pages } from '../support/pages.ts';
import { textOf } from '../support/text.ts';

const read = (path: string): string => readFileSync(join(inject('folder'), path), 'utf8');
const all = validEntries(content, 'hotlines').map(({ id, data }) => ({ id, ...data }));
const lines = all.filter(({ status }) => status !== 'withdrawn').sort((a, b) => (a.id < b.id ? -1 : 1));
const confirmed = lines.filter(({ status }) => status === 'current');
type Line = (typeof lines)[number];

/** `harbor call 18005550199`, for each number of a line; the leading 1 is not part of the key. */
const numbersOf = (line: Line, types: readonly string[] = ['call', 'text']): string[] =>
  line.channels.flatMap((channel) =>
    'number' in channel && types.includes(channel.type)
      ? [`${line.id} ${channel.type} ${numberKey(channel.number)}`]
      : [],
  );

test('the file for programs fits its format and has every line with exactly its numbers', () => {
  const file = hotlinesSchema.parse(JSON.parse(read('data/hotlines.json')));
  expect(file.generated).toBe(madeOn);
  expect(file.lines.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort());
  const shown = file.lines.filter((line): line is LineRecord => line.status !== 'withdrawn');
  for (const field of ['number', 'dial'] as const)
    expect(
      shown.flatMap(({ id, channels }) =>
        channels.flatMap((channel) =>
          channel[field] === null ? [] : [`${id} ${channel.type} ${numberKey(channel[field])}`],
        ),
      ),
    ).toEqual(lines.flatMap((line) => numbersOf(line)));
});

test('so does the file for spreadsheets', () => {
  const rows = (parseCsv(read('data/hotlines.csv'), { columns: true }) as Record<string, string>[]).filter(
    (row) => row['number'] !== '',
  );
  expect(rows.map((row) => `${row['id']} ${row['type']} ${numberKey(row['number'] ?? '')}`)).toEqual(
    lines.flatMap((line) => numbersOf(line)),
  );
  expect(rows.map((row) => numberKey((row['link'] ?? '').replace(/^(?:tel|sms):/, '')))).toEqual(
    rows.map((row) => numberKey(row['number'] ?? '')),
  );
});

test('so does the file for directories of services', () => {
  const services = hsdsServices.parse(JSON.parse(read('data/hsds/services.json')));
  const found = services
    .filter((service) => service.status === 'active')
    .map(({ name, phones }) => [name, [...new Set(phones.map(({ number }) => numberKey(number)))]]);
  expect(found).toEqual(
    lines.map((line) => [line.name, [...new Set(numbersOf(line).map((number) => number.split(' ')[2]))]]),
  );
});

test.skipIf(!hasHsds)(
  'each service fits HSDS 3.0 itself (skipped where no copy of the standard is: see tests/support/hsds.ts)',
  () => {
    const fits = hsdsService();
    for (const service of JSON.parse(read('data/hsds/services.json')) as { name: string }[])
      expect(fits(service), `${service.name}: ${JSON.stringify(fits.errors)}`).toBe(true);
  },
);

test('each confirmed line that is no emergency is a contact under two names, with its numbers', () => {
  const withNumbers = confirmed.filter((line) => line.kind !== 'emergency' && numbersOf(line).length > 0);
  const linked = page('/about/contacts/').root.querySelectorAll('main tbody tr');
  const filesOf = (line: Line): string[] =>
    linked
      .filter((row) => row.querySelector('th')?.text === line.name)
      .flatMap((row) => row.querySelectorAll('a').map((link) => (link.getAttribute('href') ?? '').slice(1)));
  expect(globSync('data/vcards/*', { cwd: inject('folder') }).sort()).toEqual(withNumbers.flatMap(filesOf).sort());
  for (const line of withNumbers) {
    const [own, neutral, ...others] = filesOf(line);
    expect([own, others]).toEqual([`data/vcards/${line.id}.vcf`, []]);
    expect(neutral).toMatch(/^data\/vcards\/number-[0-9a-f]{4}\.vcf$/);
    for (const name of filesOf(line)) {
      const { parsedVcard } = parseCard(read(name)) as unknown as {
        parsedVcard: { property: string; value: string }[];
      };
      const found = parsedVcard.filter(({ property }) => property === 'TEL').map(({ value }) => numberKey(value));
      expect(found, name).toEqual([...new Set(numbersOf(line).map((number) => number.split(' ')[2]))]);
    }
  }
});

test('the proposal for LineageOS has the confirmed support lines that take calls', () => {
  const list = new DOMParser().parseFromString(read('data/sensitive_pn.xml'), 'text/xml');
  const found = [...list.querySelectorAll('number')].map(({ textContent }) => numberKey(textContent ?? ''));
  const expected = confirmed
    .filter(({ kind }) => kind === 'support')
    .flatMap((line) => numbersOf(line, ['call']).map((number) => number.split(' ')[2]));
  expect(found.toSorted()).toEqual([...new Set(expected)].sort());
});

test('search engines are told the same numbers on the front page and the page about data, and nothing on the help page', () => {
  const expected = confirmed.flatMap((line) => numbersOf(line, ['call']).map((number) => number.split(' ')[2])).sort();
  for (const path of ['/', '/share/data/']) {
    const written = page(path).root.querySelector('script[type="application/ld+json"]')?.rawText ?? '';
    const found = [...written.matchAll(/"telephone":"([^"]+)"/g)].map((match) => numberKey(match[1] ?? ''));
    expect(found.sort(), path).toEqual(expected);
    expect(JSON.parse(written)).toMatchObject({ '@context': 'https://schema.org' });
  }
  expect(page('/help/').root.querySelector('script[type="application/ld+json"]')).toBeNull();
});

test('neither where a number was seen nor who checked it is in any of them', () => {
  const secret = all.flatMap(({ evidence, channels }) => [
    ...evidence.map(({ address }) => address),
    ...channels.map(({ checked }) => checked.by),
  ]);
  // A line's own site is no secret, even where its number was seen on it.
  const own = all.flatMap(({ channels }) =>
    channels.flatMap((channel) => ('address' in channel ? [channel.address] : [])),
  );
  const files = globSync('data/{*.json,*.csv,*.xml,hsds/*,vcards/*}', { cwd: inject('folder') }).filter(
    (file) => !file.endsWith('figures.csv'),
  );
  const text = files.map(read).join('\n');
  for (const part of secret)
    if (part !== undefined && !own.some((address) => address.startsWith(part))) expect(text).not.toContain(part);
});

test('the list of files has all of them with their size and sum, the license of those in data/, and the day', () => {
  const index = JSON.parse(read('data/index.json')) as {
    generated: string;
    files: { path: string; address: string; bytes: number; sha256: string; license?: string }[];
  };
  expect(index.generated).toBe(madeOn);
  const inData = globSync('data/**/*.*', { cwd: inject('folder') }).filter((path) => path !== 'data/index.json');
  expect(index.files.map(({ path }) => path)).toEqual(expect.arrayContaining(inData));
  for (const { path, address, bytes, sha256, license } of index.files) {
    const file = readFileSync(join(inject('folder'), path));
    expect([file.length, createHash('sha256').update(file).digest('hex')], path).toEqual([bytes, sha256]);
    expect(address).toBe(`${site.address}/${path}`);
    expect(license, path).toBe(path.startsWith('data/') ? site.dataLicense : undefined);
  }
});

test('contacts are offered on the page for partners only, under the warning', () => {
  const offering = pages().filter(({ html }) => html.includes('.vcf"'));
  expect(offering.map(({ path }) => path)).toEqual(['/about/contacts/']);
  expect(textOf(page('/about/contacts/').root)).toContain(
    'A saved contact is a trace on a phone, so never put one on a child’s phone.',
  );
});

test('the page about data leads to each file, and the page about call logs to the proposal', () => {
  const targets = (path: string) =>
    page(path)
      .root.querySelectorAll('main a')
      .map((link) => link.getAttribute('href'));
  for (const file of ['hotlines.json', 'hotlines.schema.json', 'hotlines.csv', 'hsds/services.json', 'index.json'])
    expect(targets('/share/data/')).toContain(`/data/${file}`);
  expect(targets('/about/call-logs/')).toContain('/data/sensitive_pn.xml');
});
