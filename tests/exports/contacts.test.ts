/** Numbers that leave the site for an address book, a search engine or a list of another project. */
import { DOMParser } from 'linkedom';
import { parse } from 'vcard4';
import { expect, test } from 'vitest';
import { contactCards, NEUTRAL_NAME } from '../../src/exports/contact-cards.ts';
import { contactGraph } from '../../src/exports/contact-graph.ts';
import { sensitiveNumbersFile } from '../../src/exports/sensitive-numbers.ts';
import { changedHelpData, helpData } from '../support/help-data.ts';

interface Card {
  parsedVcard: { property: string; parameters: Record<string, string | string[]>; value: string }[];
}
const read = (text: string) => (parse(text) as unknown as Card).parsedVcard;
const cards = (data = helpData()) => new Map(contactCards(data).map(({ file, text }) => [file, text]));
const valuesOf = (text: string | undefined, name: string): string[] =>
  read(text ?? '')
    .filter(({ property }) => property === name)
    .map(({ value }) => value);

test('each confirmed line that is no emergency has two contacts: its name, and a neutral one with the same numbers', () => {
  expect([...cards().keys()]).toEqual(['harbor.vcf', 'number-1fe6.vcf', 'protect.vcf', 'number-ed92.vcf']);
  const [own, neutral] = [cards().get('harbor.vcf'), cards().get('number-1fe6.vcf')];
  expect(valuesOf(own, 'FN')).toEqual(['Harbor']);
  expect(valuesOf(neutral, 'FN')).toEqual([NEUTRAL_NAME]);
  expect(valuesOf(own, 'TEL')).toEqual(['+18005550199', '+13075550142']);
  expect(valuesOf(neutral, 'TEL')).toEqual(['+18005550199', '+13075550142']);
});

test('a contact says when its numbers were checked and when to replace it; the neutral one says no more than that', () => {
  expect(valuesOf(cards().get('harbor.vcf'), 'NOTE')).toEqual([
    'Checked February 3, 2026. Replace after August 2, 2026. Text HARBOR to 307-555-0142.',
  ]);
  expect(valuesOf(cards().get('number-1fe6.vcf'), 'NOTE')).toEqual([
    'Checked February 3, 2026. Replace after August 2, 2026.',
  ]);
  expect(cards().get('number-1fe6.vcf')).not.toMatch(/harbor/i);
});

test('a contact keeps its file and id when its number is put right or the site moves', () => {
  const data = changedHelpData({ in: 'hotlines/harbor.yaml', replace: '1-800-555-0199', with: '1-800-555-0198' });
  const moved = { ...data, address: (path: string) => `https://preview.example/csec${path}` };
  const ids = (some: Map<string, string>) => [...some].map(([file, text]) => [file, ...valuesOf(text, 'UID')]);
  expect(ids(cards(moved))).toEqual(ids(cards()));
});

test('two lines whose neutral contacts would be one file stop the build', () => {
  const data = helpData();
  const harbor = data.lines.find(({ id }) => id === 'harbor')!;
  expect(() => cards({ ...data, lines: [harbor, { ...harbor, id: 'line-164226' }] })).toThrow(
    'The lines "harbor" and "line-164226" would both have the contact number-1fe6.vcf. Give the file of the newer line in hotlines/ another name.',
  );
});

test('a number that takes calls and texts is saved once, as both', () => {
  const data = changedHelpData({ in: 'hotlines/harbor.yaml', replace: '307-555-0142', with: '1-800-555-0199' });
  const [number, ...others] = read(cards(data).get('harbor.vcf') ?? '').filter(({ property }) => property === 'TEL');
  expect(others).toEqual([]);
  expect([number?.parameters['TYPE']].flat().join()).toBe('voice,text');
});

test('for search engines a line is the contact of whoever runs it, never of the county', () => {
  const graph = contactGraph(helpData())['@graph'] as unknown as Record<string, unknown>[];
  const county = graph.find((thing) => thing['@type'] === 'GovernmentOrganization');
  expect(county).toEqual({
    '@type': 'GovernmentOrganization',
    '@id': 'https://juniper.example/#county',
    name: 'Juniper County, Wyoming',
  });
  expect(graph.find(({ name }) => name === 'Harbor of Juniper')).toMatchObject({
    '@type': 'Organization',
    contactPoint: [
      {
        '@type': 'ContactPoint',
        telephone: '+18005550199',
        contactType: 'support',
        areaServed: 'Juniper County',
        availableLanguage: ['en', 'es'],
        contactOption: ['TollFree'],
        hoursAvailable: [{ opens: '00:00', closes: '23:59' }],
      },
    ],
  });
  expect(graph.find(({ name }) => name === 'Juniper County Sheriff')).toMatchObject({
    contactPoint: [{ telephone: '911', contactType: 'emergency', contactOption: ['HearingImpairedSupported'] }],
  });
});

test('a number that was found in one place only goes to no search engine, no contacts and no other project', () => {
  const data = helpData();
  const all = JSON.stringify(contactGraph(data)) + [...cards(data).values()].join('') + sensitiveNumbersFile(data);
  expect(all).not.toMatch(/0161/);
});

test('the list for LineageOS has support lines that take calls: no emergency, nothing that reports are made to', () => {
  const list = new DOMParser().parseFromString(sensitiveNumbersFile(helpData()), 'text/xml');
  expect([...list.querySelectorAll('item number')].map(({ textContent }) => textContent)).toEqual(['18005550199']);
  expect(list.querySelector('sensitivePN')?.getAttribute('network')).toBe('310,311,312,313,316');
});
