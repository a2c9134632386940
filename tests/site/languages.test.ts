/** The pages in other languages against the data and against the site's own language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { validEntries } from '../../src/checks/content.ts';
import { TWIN_PAGES } from '../../src/lib/twin-pages.ts';
import { printedNumber } from '../../src/lib/phone.ts';
import { behind } from '../../src/lib/translation.ts';
import { content } from '../support/content.ts';
import { languages, LISTED_TWINS, own, pathIn, translations } from '../support/languages.ts';
import { page, sitemapPaths } from '../support/pages.ts';
import { textOf } from '../support/text.ts';

const lines = validEntries(content, 'hotlines').filter((line) => line.data.status !== 'withdrawn');
const helpIn = (tag: string) => page(pathIn('help', tag)).root;
const everyLanguage = languages.map(({ tag, words }) => [words.name, tag, words] as const);
const everyTranslation = translations.map(({ tag, words }) => [words.name, tag, words] as const);

/** What is said between the braces of phrases, where it is long enough to be no accident: three words or more. */
function phrases(value: unknown): string[] {
  if (typeof value === 'string')
    return value.split(/\{\w+\}/).filter((piece) => (piece.match(/\p{L}{2,}/gu) ?? []).length >= 3);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrases) : [];
}

/** What a page says in its own language: without what is marked as being in another one. */
function ownWords(root: HTMLElement): string {
  const copy = parse(root.outerHTML);
  for (const foreign of copy.querySelectorAll('body [lang]')) foreign.remove();
  return textOf(copy);
}

describe.skipIf(translations.length === 0)(
  'the help page has the same lines, links and numbers in the same order',
  () => {
    const parts = (root: HTMLElement) => ({
      lines: root.querySelectorAll('article[id]').map(({ id }) => id),
      sections: root.querySelectorAll('section[id]').map(({ id }) => id),
      links: root
        .querySelectorAll('main a')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => /^(?:tel|sms|https|#)/.test(href)),
    });
    test.each(everyTranslation)('%s', (_, tag) => {
      expect(parts(helpIn(tag))).toEqual(parts(helpIn(own.tag)));
    });
  },
);

describe('each line has its parts named in the language, and its ways with the languages spoken there', () => {
  test.each(everyLanguage)('%s', (_, tag, { parts, values, languageNames }) => {
    const usual = new Intl.DisplayNames(tag, { type: 'language' });
    for (const { id, data } of lines) {
      const card = helpIn(tag).querySelector(`[id="${id}"]`);
      const labels = card?.querySelectorAll('dt').map((label) => label.text.trim()) ?? [];
      expect(labels, id).toEqual([
        parts.who,
        parts.ways,
        ...(data.channels.some((channel) => channel.type === 'call') ? [parts.deaf] : []),
        parts.cost,
        parts.happens,
        ...(data.kind === 'report' ? [parts.receivedBy] : []),
        parts.tells,
        parts.otherwise,
        parts.runBy,
        parts.checked,
      ]);
      const ways = card?.querySelectorAll('dd li') ?? [];
      for (const [index, channel] of data.channels.entries()) {
        const said = textOf(ways[index]!).toLowerCase();
        for (const spoken of channel.languages)
          expect(said, id).toContain((languageNames?.[spoken] ?? usual.of(spoken))?.toLowerCase());
        const interpreters = values.interpreters[channel.interpreterLanguages === undefined ? 'offered' : 'count'];
        const phrase = interpreters.replace('{count}', String(channel.interpreterLanguages)).toLowerCase();
        expect(said.includes(phrase), `${id} ${channel.type}`).toBe(channel.interpreters === 'offered');
      }
    }
  });
});

describe('numbers are whole, as printed, set apart from the words around them', () => {
  test.each(everyLanguage)('%s', (_, tag) => {
    const links = helpIn(tag).querySelectorAll('main a[href^="tel:"], main a[href^="sms:"]');
    expect(links.length).toBeGreaterThan(0);
    const known = new Set(
      lines.flatMap(({ data }) =>
        data.channels.flatMap((channel) => ('number' in channel ? [printedNumber(channel.number)] : [])),
      ),
    );
    for (const link of links) {
      const kept = link.querySelectorAll('bdi[translate="no"]').map(({ text }) => text);
      expect(
        kept.some((text) => known.has(text)),
        link.text,
      ).toBe(true);
      expect(link.text).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9\u0ed0-\u0ed9\uff10-\uff19]/);
    }
  });
});

const danger = validEntries(content, 'site')[0]?.data.firstLines.danger;
const spokenByText = lines
  .find(({ id }) => id === danger)
  ?.data.channels.find((channel) => channel.type === 'text')?.languages;
describe.skipIf(spokenByText === undefined)('who may text in their own language is said, and who may not', () => {
  test.each(everyLanguage)('%s', (_, tag, { first, languageNames }) => {
    const usual = new Intl.DisplayNames(tag, { type: 'language' });
    const list = new Intl.ListFormat(tag, { type: 'disjunction' }).format(
      (spokenByText ?? []).map((language) => languageNames?.[language] ?? usual.of(language) ?? ''),
    );
    const said = textOf(helpIn(tag).querySelector('.first-lines li')!);
    const isSpoken = (spokenByText ?? []).some((language) => tag === language || tag.startsWith(`${language}-`));
    expect(said.includes(first.inLanguages.replace('{languages}', list))).toBe(!isSpoken);
  });
});

describe('every page of a language', () => {
  const all = languages.flatMap(({ tag, words }) =>
    LISTED_TWINS.map((kind) => [pathIn(kind, tag), kind, tag, words] as const),
  );
  const translated = translations.flatMap(({ tag, words }) =>
    TWIN_PAGES.map((kind) => [pathIn(kind, tag), kind, tag, words] as const),
  );

  test.each(all)('%s says which language it is in, and where it is in the others', (path, kind, tag, words) => {
    const { root } = page(path);
    expect(root.querySelector('html')?.attributes).toMatchObject({ lang: tag, dir: words.direction });
    const alternates = root
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [link.getAttribute('hreflang'), new URL(link.getAttribute('href') ?? '').pathname]);
    // A site in one language has no others to name.
    if (translations.length === 0) return expect(alternates).toEqual([]);
    expect(Object.fromEntries(alternates)).toEqual({
      ...Object.fromEntries(languages.map(({ tag: other }) => [other, pathIn(kind, other)])),
      'x-default': pathIn(kind, own.tag),
    });
    expect(sitemapPaths()).toContain(path);
  });

  test.each(all)('%s leads to the same page in each, by its own name and without a picture', (path, kind, tag) => {
    const menu = page(path).root.querySelector('nav.languages');
    if (translations.length === 0) return expect(menu).toBeNull();
    const others = languages.filter(({ tag: other }) => other !== tag);
    expect(menu?.querySelectorAll('a').map(({ text }) => text)).toEqual(
      others.map(({ words }) => words.name).toSorted((a, b) => a.localeCompare(b, 'en')),
    );
    for (const { tag: other, words } of others) {
      const link = menu?.querySelector(`a[lang="${other}"]`);
      expect([link?.text, link?.getAttribute('href')]).toEqual([words.name, pathIn(kind, other)]);
    }
    expect(menu?.querySelector('img, svg')).toBeNull();
  });

  test.each(all)('%s has the way out in its language, said aloud too', (path, _, __, { exit }) => {
    const { root } = page(path);
    const link = root.querySelector('a.exit');
    expect(link?.text.trim()).toBe(`${exit.hidden}: ${exit.label}`);
    expect(root.querySelectorAll('a[data-exit]').map(({ text }) => text)).toContain(exit.skip);
    expect(root.querySelector('script')?.attributes).toMatchObject({
      'data-loading': exit.loading,
      'data-again': exit.again,
      'data-two': exit.pressTwo,
      'data-one': exit.pressOne,
      'data-expired': exit.expired,
    });
  });

  test.each(translated)('%s says nothing in another language that it does not mark', (path) => {
    const said = ownWords(page(path).root);
    const old = validEntries(content, 'retiredNumbers').flatMap(({ data }) => [data.was, data.why]);
    const english = [own.words, ...old, ...lines.flatMap(({ data }) => [data.who, data.happens])].flatMap(phrases);
    expect(english.length).toBeGreaterThan(0);
    expect(english.filter((phrase) => said.includes(phrase.trim()))).toEqual([]);
  });

  test.each(translated)('%s says in both languages how far its words can be trusted', (path, _, tag, words) => {
    const root = page(path).root;
    const note = (what: 'unreviewed' | 'older'): boolean =>
      root
        .querySelectorAll('.translation')
        .some(
          (said) =>
            textOf(said).startsWith(words.languages[what]) &&
            said.querySelector(`[lang="${own.tag}"]`)?.text === own.words.languages[what],
        );
    const data = lines.map(({ id, data }) => ({ ...data, id }));
    expect(note('unreviewed'), tag).toBe(words.translation?.reviewer === undefined);
    expect(note('older'), tag).toBe(behind(words, own.words, data).length > 0);
  });
});

test.skipIf(translations.length === 0)('the map of the site says of each page in which languages it stands', () => {
  const xml = readFileSync(join(inject('folder'), 'sitemap-0.xml'), 'utf8');
  const entries = new Map(
    xml
      .split('<url>')
      .map((entry) => [
        new URL(/<loc>([^<]+)/.exec(entry)?.[1] ?? 'https://none.example').pathname,
        [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href = '']) => [
          tag,
          new URL(href).pathname,
        ]),
      ]),
  );
  for (const kind of LISTED_TWINS)
    for (const { tag } of languages)
      expect(Object.fromEntries(entries.get(pathIn(kind, tag)) ?? [])).toEqual({
        ...Object.fromEntries(languages.map(({ tag: other }) => [other, pathIn(kind, other)])),
        'x-default': pathIn(kind, own.tag),
      });
  expect(entries.get('/')).toEqual([]);
});
