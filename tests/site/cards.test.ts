/** The cards that other sites copy, against the data they are made from. Read with libraries and none of the code that makes them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { checkPages } from '../../src/checks/check-pages.ts';
import { knownNumbers } from '../../src/checks/known-numbers.ts';
import { verdictOn } from '../../src/browser/check-card/verdict.ts';
import { validEntries } from '../../src/checks/content.ts';
import { codesIn } from '../../src/lib/card-code.ts';
import type { CardRecords } from '../../src/lib/card-records.ts';
import { content, firstHrefs, site } from '../support/content.ts';
import { languages, own, pathIn } from '../support/languages.ts';
import { page } from '../support/pages.ts';
import { textOf } from '../support/text.ts';

const file = (tag: string, format: string): string =>
  readFileSync(join(inject('folder'), `share/cards/${tag}.${format}`), 'utf8');

/** What a reader reads, each run of spaces one, without the signs that only set letters apart. */
const read = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** Every run of figures, hyphens between. */
const figures = (text: string): string[] => read(text).match(/\d[\d-]*\d/g) ?? [];

const first = Object.values(site.firstLines).map((id) =>
  validEntries(content, 'hotlines').find((line) => line.id === id),
);
const numbers = [
  ...new Set(
    first
      .flatMap((line) => line?.data.channels ?? [])
      .flatMap((channel) => ('number' in channel ? [channel.number] : [])),
  ),
];
const checked =
  first
    .flatMap((line) => line?.data.channels ?? [])
    .map((channel) => channel.checked.on)
    .sort()[0] ?? '';
const until = new Date(Date.parse(checked) + 180 * 86_400_000).toISOString().slice(0, 10);

describe.each(languages.map((language) => [language.words.name, language] as const))('%s', (_, { tag, words }) => {
  let texts: Record<'html' | 'txt' | 'svg', string>;
  let html: ReturnType<typeof parse>;
  let svg: ReturnType<typeof parse>;
  beforeAll(() => {
    html = parse(file(tag, 'html'));
    svg = parse(file(tag, 'svg'));
    // Lines of a drawing are one text; in languages without spaces nothing stands between them.
    const drawn = svg.querySelectorAll('text').map((text) =>
      text
        .querySelectorAll('tspan')
        .map((line) => line.text)
        .join(words.marks.gap === '' ? '' : ' '),
    );
    texts = { html: read(html.structuredText), txt: read(file(tag, 'txt')), svg: read(drawn.join(' ')) };
  });

  test.each(['html', 'txt', 'svg'] as const)(
    '%s: every figure is a number of today, a date or of the address',
    (format) => {
      const dates =
        page(tag === own.tag ? '/embed/help/' : `/embed/${tag}/help/`)
          .root.querySelectorAll('p')
          .at(tag === own.tag ? -1 : -2)?.text ?? '';
      const known = new Set([
        ...numbers,
        ...figures(dates),
        ...figures(words.help.before),
        ...figures(Object.values(words.first).join(' ')),
      ]);
      const body = texts[format].replace(/card \S+ [\d-]+, [\d-]+, \w{8}$/, '');
      expect(figures(body).filter((figure) => !known.has(figure))).toEqual([]);
      const shown = first.length > 0 ? numbers.filter((number) => texts.txt.includes(number)) : [];
      for (const number of shown) expect(texts[format]).toContain(number);
      expect(shown.length).toBeGreaterThanOrEqual(3);
    },
  );

  test('each says what the card in a frame says', () => {
    const frame = page(tag === own.tag ? '/embed/help/' : `/embed/${tag}/help/`).root;
    const squeezed = (text: string): string => read(text).replace(/\s/g, '');
    const said = frame
      .querySelectorAll('h1, li b, li small, li > a, .before')
      .map((element) => squeezed(textOf(element)));
    expect(said.length).toBeGreaterThanOrEqual(10);
    for (const [format, text] of Object.entries(texts))
      for (const part of said) expect(squeezed(text), format).toContain(part);
    const whole = new URL(pathIn('help', tag), site.address).href;
    for (const [format, text] of Object.entries(texts)) expect(squeezed(text), format).toContain(whole);
  });

  test('its last line is its code, the same in all three, with the day of the check and half a year', () => {
    const codes = Object.values(texts).map((text) => /card \S+ [\d-]+, [\d-]+, [\da-f]{8}$/.exec(text)?.[0]);
    expect(new Set(codes).size).toBe(1);
    expect(codesIn(codes[0] ?? '')).toEqual([
      { language: tag, checked, until, sum: expect.stringMatching(/^[\da-f]{8}$/) as string },
    ]);
    expect(codes[0]).not.toMatch(/[\da-f]*\d{4}[\da-f]*$/);
    expect(codes[0]).not.toBeUndefined();
  });

  test('a translation nobody qualified has read says so', () => {
    const isTold = tag !== own.tag && words.translation?.reviewer === undefined;
    for (const text of Object.values(texts))
      expect(text.replace(/\s/g, '').includes(words.languages.unreviewed.replace(/\s/g, ''))).toBe(isTold);
  });

  test('the HTML fits into any page: no script, file, style sheet, class, id or heading, and plain ASCII', () => {
    const source = file(tag, 'html');
    expect(source).toMatch(/^[\n\x20-\x7e]*$/);
    expect(source).not.toMatch(/<(?:script|style|link|img|iframe|h[1-6])\b|\s(?:class|id|src|on\w+)=|url\(|@import/i);
    const card = html.querySelector('section');
    expect([card?.getAttribute('lang'), card?.getAttribute('dir')]).toEqual([tag, words.direction]);
    const links = html.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
    expect(links).toEqual(
      expect.arrayContaining([...Object.values(firstHrefs), new URL(pathIn('help', tag), site.address).href]),
    );
    expect(links.filter((link) => !/^(?:tel|sms):/.test(link) && !link.startsWith(site.address))).toEqual([]);
  });

  test('the drawing is text with a name, and loads and runs nothing', () => {
    const source = file(tag, 'svg');
    expect(source).not.toMatch(
      /<(?:script|style|image|use|foreignObject|a)\b|\s(?:style|class|href|on\w+)=|url\(|@import/i,
    );
    const root = svg.querySelector('svg');
    expect([root?.getAttribute('role'), root?.getAttribute('lang')]).toEqual(['img', tag]);
    expect(
      root
        ?.getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => svg.querySelector(`[id="${id}"]`)?.rawTagName),
    ).toEqual(['title', 'desc']);
    expect(svg.querySelector('title')?.text).toBe(words.help.cardTitle);
  });

  test('it is small', () => {
    for (const format of ['html', 'txt', 'svg'])
      expect(brotliCompressSync(file(tag, format)).length).toBeLessThanOrEqual(3000);
    expect(page(tag === own.tag ? '/embed/help/' : `/embed/${tag}/help/`).html.length).toBeLessThanOrEqual(10_000);
  });

  test('the page for partners has its frame and leads to its files', () => {
    const { root } = page('/share/website/');
    const snippet = parse(root.querySelector(`[id="frame-${tag}"]`)?.text ?? '').querySelector('iframe');
    expect(snippet?.getAttribute('src')).toBe(
      new URL(tag === own.tag ? '/embed/help/' : `/embed/${tag}/help/`, site.address).href,
    );
    expect(snippet?.getAttribute('title')).toBe(words.help.cardTitle);
    expect(snippet?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect([snippet?.getAttribute('loading'), snippet?.getAttribute('sandbox')]).toEqual([undefined, undefined]);
    for (const format of ['html', 'txt', 'svg'])
      expect(root.querySelectorAll(`a[href="/share/cards/${tag}.${format}"]`)).toHaveLength(1);
    expect(root.querySelector(`summary [lang="${tag}"]`)?.text).toBe(words.name);
  });

  test.each(['html', 'txt', 'svg'])('%s: the page that checks cards finds it right', (format) => {
    const records = JSON.parse(page('/share/check/').root.querySelector('#card-records')?.text ?? '') as CardRecords;
    expect(verdictOn(file(tag, format), records, until)).toMatchObject({ is: 'right', links: [] });
  });

  test('the page that checks cards has its code, and all files are known to the last look', () => {
    expect(textOf(page('/share/check/').root)).toContain(/card .*$/.exec(texts.txt)?.[0]);
    expect(existsSync(join(inject('folder'), `share/cards/${tag}.svg`))).toBe(true);
  });
});

test('the last look before publishing reads the cards, and no old number stands in the page that checks them', () => {
  expect(checkPages(inject('folder'), knownNumbers(content))).toEqual([]);
  const figures = page('/share/check/').html.replace(/[\s.()-]/g, '');
  for (const { data } of validEntries(content, 'retiredNumbers').filter((entry) => entry.data.match === 'digits')) {
    const digits = data.shown.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
    expect(figures, data.shown).not.toMatch(new RegExp(`${digits}(?!\\d)`));
  }
});
