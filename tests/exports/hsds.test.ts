/** The help lines as services of the Human Services Data Specification. */
import { expect, test } from 'vitest';
import type { HelpData } from '../../src/exports/help-data.ts';
import { hsdsFile } from '../../src/exports/hsds.ts';
import { hsdsServices } from '../../src/exports/hsds-schema.ts';
import { changedHelpData, helpData, withLanternWithdrawn } from '../support/help-data.ts';
import { hasHsds, hsdsService } from '../support/hsds.ts';

const services = (data = helpData()) => hsdsServices.parse(JSON.parse(hsdsFile(data)));
const named = (name: string, data = helpData()) => services(data).find((service) => service.name === name);
const idsIn = (data: HelpData): string[] =>
  [...hsdsFile(data).matchAll(/"id": "([^"]+)"/g)].map((match) => match[1] ?? '');

test('a line is a service with its numbers, languages, check and cost', () => {
  expect(named('Harbor')).toMatchObject({
    status: 'active',
    description: 'A person answers and listens.',
    eligibility_description: 'Anyone, any age.',
    assured_date: '2026-02-03',
    last_modified: '2026-02-03T00:00:00.000Z',
    organization: { name: 'Harbor of Juniper' },
    phones: [
      { number: '+18005550199', type: 'voice', languages: [{ code: 'en' }, { code: 'es' }] },
      { number: '+13075550142', type: 'text', languages: [{ code: 'en' }, { code: 'es' }] },
    ],
    cost_options: [{ amount: 0, currency: 'usd' }],
  });
  expect(named('911')).toMatchObject({
    phones: [
      { number: '911', type: 'voice' },
      { number: '911', type: 'textphone' },
    ],
  });
  expect(named('Lantern')).toMatchObject({ minimum_age: 12, maximum_age: 20 });
});

test('day and night is 00:00 to 23:59 on seven days, the same all year; set hours are those of the county on the day of the build', () => {
  expect(named('911')).toMatchObject({
    schedules: [
      {
        freq: 'WEEKLY',
        byday: 'MO,TU,WE,TH,FR,SA,SU',
        opens_at: '00:00',
        closes_at: '23:59',
        description: 'Call 911. 24 hours, every day.',
      },
    ],
  });
  expect(named('Juniper Child Protection', helpData(undefined, '2026-07-01'))).toMatchObject({
    schedules: [{ byday: 'MO,TU,WE,TH,FR', opens_at: '08:00-06:00', closes_at: '17:30-06:00', timezone: -6 }],
  });
  expect(named('Lantern')).toMatchObject({ schedules: [] });
  const harborIn = (today: string) => named('Harbor', helpData(undefined, today));
  expect(harborIn('2026-04-01')).toEqual(harborIn('2026-02-04'));
});

test('each schedule says which way of reaching the line it is for, and when', () => {
  const written = services().flatMap((service) => ('schedules' in service ? service.schedules : []));
  expect(written.map(({ description }) => description.replaceAll('\u00a0', ' '))).toEqual([
    'Call 911. 24 hours, every day.',
    'Call 1-800-555-0199. 24 hours, every day.',
    'Text HARBOR to 307-555-0142. 24 hours, every day.',
    'Call 307-555-0150. Monday to Friday, 8 a.m. to 5:30 p.m.',
  ]);
});

test('a language is spoken on a line for calls and read on one for texts; of a TTY nobody knows', () => {
  const notes = (name: string) => {
    const service = named(name);
    return service?.status === 'active'
      ? service.phones.map(({ type, languages }) => [type, languages.map(({ code, note }) => `${code}: ${note}`)])
      : [];
  };
  expect(notes('Harbor')).toEqual([
    ['voice', ['en: Spoken without an interpreter', 'es: Spoken without an interpreter']],
    ['text', ['en: Read and answered without an interpreter', 'es: Read and answered without an interpreter']],
  ]);
  expect(notes('911')).toEqual([
    ['voice', ['en: Spoken without an interpreter']],
    ['textphone', []],
  ]);
});

test('a website that is always there is not shown as a line that always answers', () => {
  const data = changedHelpData({
    in: 'hotlines/lantern.yaml',
    replace: 'relay: unknown',
    with: `  - type: website
    address: https://lantern.example.org
    hours: always
    languages: []
    interpreters: unknown
    checked: { on: 2026-02-03, how: operator-website, by: hotline editor }
relay: unknown`,
  });
  expect(named('Lantern', data)).toMatchObject({ url: 'https://lantern.example.org', schedules: [] });
});

test('a line that is not confirmed, or was checked long ago, says so in its alert', () => {
  const { unconfirmed } = helpData().speech.words.help;
  expect(named('Harbor')).not.toHaveProperty('alert');
  expect(named('Lantern')).toMatchObject({ alert: unconfirmed });
  const later = helpData(undefined, '2027-02-04');
  expect(named('Harbor', later)).toMatchObject({ alert: expect.stringContaining('February 3, 2026') as string });
});

test('a line that was withdrawn is defunct, without a number', () => {
  const lantern = named('Lantern', withLanternWithdrawn());
  expect(lantern).toEqual({
    id: (named('Lantern') as { id: string }).id,
    name: 'Lantern',
    url: 'https://juniper.example/help/',
    status: 'defunct',
    last_modified: '2026-02-04T00:00:00.000Z',
  });
});

test('every id is there once, and the same in every build', () => {
  const file = hsdsFile(helpData());
  const ids = idsIn(helpData());
  const organizations = services().flatMap((service) => ('organization' in service ? [service.organization.id] : []));
  const others = ids.filter((id) => !organizations.includes(id));
  expect(others.length).toBe(new Set(others).size);
  expect(hsdsFile(helpData())).toBe(file);
  expect(file).not.toMatch(/State directory|county\.example\/line|hotline editor|assurer_email/);
});

test('ids stay when the site moves to another address, and are others in another county', () => {
  const data = helpData();
  const moved: HelpData = { ...data, address: (path) => `https://preview.example/csec${path}` };
  expect(idsIn(moved)).toEqual(idsIn(data));
  const elsewhere: HelpData = { ...data, site: { ...data.site, place: 'Sage County, Wyoming' } };
  expect(idsIn(elsewhere).filter((id) => idsIn(data).includes(id))).toEqual([]);
});

test('a phone keeps its id when the line gets another way of reaching it, or its number is put right', () => {
  const phoneId = (data: HelpData, type: string): string | undefined => {
    const service = named('Harbor', data);
    return service?.status === 'active' ? service.phones.find((phone) => phone.type === type)?.id : undefined;
  };
  const before = helpData();
  const withoutCalls = {
    ...before,
    lines: before.lines
      .filter(({ id }) => id === 'harbor')
      .map((line) => ({ ...line, channels: line.channels.filter(({ type }) => type === 'text') })),
  };
  expect(phoneId(withoutCalls, 'text')).toBe(phoneId(before, 'text'));
  const corrected = changedHelpData({ in: 'hotlines/harbor.yaml', replace: '1-800-555-0199', with: '1-800-555-0198' });
  expect(phoneId(corrected, 'voice')).toBe(phoneId(before, 'voice'));
});

test.skipIf(!hasHsds)(
  'each service fits HSDS 3.0 itself (skipped where no copy of the standard is: see tests/support/hsds.ts)',
  () => {
    const fits = hsdsService();
    for (const service of services(withLanternWithdrawn()))
      expect(fits(service), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...services()[0], status: 'closed' })).toBe(false);
  },
);
