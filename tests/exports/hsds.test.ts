/** The help lines as services of the Human Services Data Specification. */
import { expect, test } from 'vitest';
import { hsdsFile } from '../../src/exports/hsds.ts';
import { hsdsServices } from '../../src/exports/hsds-schema.ts';
import { changedHelpData, helpData, withLanternWithdrawn } from '../support/help-data.ts';
import { hasHsds, hsdsService } from '../support/hsds.ts';

const services = (data = helpData()) => hsdsServices.parse(JSON.parse(hsdsFile(data)));
const named = (name: string, data = helpData()) => services(data).find((service) => service.name === name);

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

test('day and night is 00:00 to 23:59 on seven days; set hours are those of the county on the day of the build', () => {
  expect(named('911')).toMatchObject({
    schedules: [
      {
        freq: 'WEEKLY',
        byday: 'MO,TU,WE,TH,FR,SA,SU',
        opens_at: '00:00-07:00',
        closes_at: '23:59-07:00',
        timezone: -7,
      },
    ],
  });
  expect(named('Juniper Child Protection', helpData(undefined, '2026-07-01'))).toMatchObject({
    schedules: [{ byday: 'MO,TU,WE,TH,FR', opens_at: '08:00-06:00', closes_at: '17:30-06:00', timezone: -6 }],
  });
  expect(named('Lantern')).toMatchObject({ schedules: [] });
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
    last_modified: '2026-02-03T00:00:00.000Z',
  });
});

test('every id is there once, and the same in every build', () => {
  const file = hsdsFile(helpData());
  const ids = [...file.matchAll(/"id": "([^"]+)"/g)].map((match) => match[1] ?? '');
  const organizations = services().flatMap((service) => ('organization' in service ? [service.organization.id] : []));
  const others = ids.filter((id) => !organizations.includes(id));
  expect(others.length).toBe(new Set(others).size);
  expect(hsdsFile(helpData())).toBe(file);
  expect(file).not.toMatch(/State directory|county\.example\/line|hotline editor|assurer_email/);
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
