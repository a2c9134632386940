/** The help page against the data it is made from. */
import { relative } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checkPages } from '../../src/checks/check-pages.ts';
import { knownNumbers } from '../../src/checks/known-numbers.ts';
import { validEntries } from '../../src/checks/content.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { content } from '../support/content.ts';
import { page } from '../support/pages.ts';
import { textOf } from '../support/text.ts';

const lines = validEntries(content, 'hotlines').filter((line) => line.data.status !== 'withdrawn');
const help = () => page('/help/').root;

test('every line is there once, under the heading of its part', () => {
  const cards = help().querySelectorAll('article[id]');
  expect(cards.map((card) => card.id).sort()).toEqual(lines.map((line) => line.id).sort());
  for (const { id, data } of lines) {
    const section = help()
      .querySelectorAll('section')
      .find((element) => element.querySelector(`[id="${id}"]`) !== null);
    expect(section?.id, id).toBe(`part-${data.section}`);
  }
});

test('the parts come in order, and support and report never share one', () => {
  expect(
    help()
      .querySelectorAll('section[id]')
      .map((section) => section.id),
  ).toEqual([
    ...['danger', 'talk', 'local', 'report', 'images', 'more']
      .filter((section) => lines.some(({ data }) => data.section === section))
      .map((section) => `part-${section}`),
    'keep',
    'part-retired',
  ]);
  for (const section of help().querySelectorAll('section')) {
    const kinds = new Set(
      section.querySelectorAll('article').map((card) => lines.find((line) => line.id === card.id)?.data.kind),
    );
    expect(kinds.size).toBeLessThanOrEqual(1);
  }
});

describe('each line has its nine parts in the one order', () => {
  test.each(lines.map((line) => [line.data.name, line]))('%s', (_, { id, data }) => {
    const card = help().querySelector(`[id="${id}"]`);
    const labels = card?.querySelectorAll('dt').map((label) => label.text.trim()) ?? [];
    const expected = [
      'Who it is for',
      'Ways to reach them',
      ...(data.channels.some((channel) => channel.type === 'call') ? ['Deaf or hard of hearing'] : []),
      'Cost',
      'What happens',
      ...(data.kind === 'report' ? ['Who gets your report'] : []),
      'What they may have to tell someone else',
      'If nobody answers',
      'Run by',
      'Checked',
    ];
    expect(labels).toEqual(expected);
    for (const value of card?.querySelectorAll('dd') ?? [])
      expect(textOf(value).length, `${id}: ${labels.join()}`).toBeGreaterThan(1);

    const links = card?.querySelectorAll('dd li a').map((link) => link.getAttribute('href')) ?? [];
    expect(links).toHaveLength(data.channels.length);
    for (const channel of data.channels) {
      const target =
        'address' in channel
          ? channel.address
          : `${channel.type === 'call' ? 'tel' : 'sms'}:${channel.number.length > 6 ? `+1${channel.number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')}` : channel.number}`;
      expect(links).toContain(target);
    }
  });
});

test('a line nobody confirmed stands apart, and says so', () => {
  const apart = help().querySelectorAll('.unconfirmed');
  const names = apart.flatMap((box) => box.querySelectorAll('article').map((card) => card.id));
  expect(names).toEqual(lines.filter((line) => line.data.status === 'unconfirmed').map((line) => line.id));
  for (const box of apart) expect(textOf(box)).toMatch(/^Not confirmed yet\./);
});

test('every line says how it was checked, and none claims more than was done', () => {
  for (const { id, data } of lines) {
    const text = textOf(help().querySelector(`[id="${id}"]`) ?? help());
    const onlyPublished = data.channels.every((channel) => channel.checked.how === 'published-sources');
    expect(text.includes('Not yet confirmed with the operator.'), id).toBe(onlyPublished);
  }
});

test('numbers people may still have are marked as old, never links, each with what to use now', () => {
  const old = validEntries(content, 'retiredNumbers').filter((entry) => entry.data.onHelpPage);
  const rows = help().querySelector('#part-retired')?.querySelectorAll('li') ?? [];
  expect(rows.map((row) => row.querySelector('s, [data-old-number]')?.text)).toEqual(
    old.map((entry) => entry.data.shown),
  );
  for (const row of rows) {
    expect(row.querySelector('a :is(s, [data-old-number])')).toBeNull();
    expect(row.querySelector('a[href^="#"]')).not.toBeNull();
  }
});

test('relay is one link around one sentence', () => {
  const byRelay = lines.filter(({ data }) => data.relay === '711');
  expect(byRelay.length).toBeGreaterThan(0);
  for (const { id, data } of byRelay) {
    const relay = help().querySelector(`[id="${id}"] a[href="tel:711"]`);
    const [call] = data.channels.flatMap((channel) => (channel.type === 'call' ? [channel.number] : []));
    expect(relay?.text, id).toBe(`Text telephone (TTY) or relay: call 711, then ${call}`);
  }
});

test('every telephone number of the finished site comes from the hotline files', () => {
  expect(checkPages(inject('folder'), knownNumbers(content))).toEqual([]);
});

test('those who look after a number are told the folder it is in: the one of this county', () => {
  const folder = relative(process.cwd(), contentFolder());
  for (const root of [help(), page('/').root]) {
    const files = [...textOf(root).matchAll(/\S+\/(?:hotlines\/|site\.yaml)/g)].map(([file]) => file);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(file).toMatch(new RegExp(`^${folder}/`));
  }
});
