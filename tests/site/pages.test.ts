/** What must be true of every finished page. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { firstHrefs, site } from '../support/content.ts';
import { page, pages, sitemapPaths } from '../support/pages.ts';
import { languageOf, pathIn } from '../support/languages.ts';
import { textOf } from '../support/text.ts';

const VOID_OF_TEXT =
  /[\p{L}\p{N}]<\/(a|b|cite|em|i|small|span|strong|time)><(a|b|cite|em|i|small|span|strong|time)(\s[^>]*)?>[\p{L}\p{N}]/u;

test('the sitemap lists pages, each once', () => {
  const paths = sitemapPaths();
  expect(paths.length).toBeGreaterThan(20);
  expect(new Set(paths).size).toBe(paths.length);
});

test('every page has one first heading and a title of its own that ends alike', () => {
  const titles = pages().map(({ path, root }) => {
    expect(
      root.querySelectorAll('h1').map((heading) => heading.text.trim()),
      path,
    ).toHaveLength(1);
    return root.querySelector('title')?.text ?? '';
  });
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => !title.endsWith(` | ${site.titleEnding}`))).toEqual([]);
});

test('headings go down one level at a time', () => {
  for (const { path, root } of pages()) {
    const headings = root
      .querySelectorAll('main h1, main h2, main h3, main h4')
      .filter((heading) => heading.closest('template') === null);
    const levels = headings.map((heading) => Number(heading.rawTagName.slice(1)));
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, path).toEqual([]);
  }
});

test('no page runs two words together where a link, figure or date begins or ends', () => {
  // In Chinese and Japanese nothing stands between words.
  for (const { path, html } of pages().filter((page) => languageOf(page.path).words.marks.gap !== '')) {
    expect(VOID_OF_TEXT.exec(html)?.[0], path).toBeUndefined();
    expect(
      /[\p{L}\p{N}.,;:]<(a|data|time|button)\b[^>]*>[^<]|<\/(a|data|time|button)>[\p{L}\p{N}(]/u.exec(html)?.[0],
      path,
    ).toBeUndefined();
  }
});

test('no page loads anything from another site, and none stores or counts anything', () => {
  for (const { path, html, root } of pages()) {
    const loaded = root.querySelectorAll(
      '[src], link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], link[rel="modulepreload"], iframe, object, embed, source',
    );
    const elsewhere = loaded
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((address) => /^(https?:)?\/\//.test(address));
    expect(elsewhere, path).toEqual([]);
    expect(html, path).not.toMatch(
      /url\((?!["']?(#|data:))|@import|document\.cookie|localStorage|indexedDB|sendBeacon|serviceWorker/,
    );
  }
});

test('every page carries a number to call, one to text, all help lines and the exit before its text', () => {
  for (const { path, root } of pages()) {
    const before = root
      .querySelectorAll('body > nav a, body > header a')
      .map((link) => link.getAttribute('href') ?? '');
    const main =
      root
        .querySelector('main')
        ?.querySelectorAll('a')
        .map((link) => link.getAttribute('href') ?? '') ?? [];
    const help = pathIn('help', languageOf(path).tag);
    // The help page is all help lines; its first two numbers stand at its top instead of in a strip.
    const early = path === help ? [...before, help, ...main.slice(0, 6)] : before;
    expect(early, path).toEqual(expect.arrayContaining([firstHrefs.talk, firstHrefs.text, help, site.exit.address]));
    expect(root.querySelectorAll('a[data-exit][rel="nofollow noreferrer"]'), path).toHaveLength(2);
  }
});

test('every page leaves by the same script', () => {
  const scripts = pages().map(({ path, root }) => ({
    path,
    script: root
      .querySelectorAll('head script[data-loading]')
      .map(({ text }) => text)
      .join(),
  }));
  const [first] = scripts;
  expect(first?.script.length).toBeGreaterThan(500);
  expect(scripts.filter(({ script }) => script !== first?.script).map(({ path }) => path)).toEqual([]);
});

test('every page has one style, its layers in their order, and the veil stronger than all of them', () => {
  const order = ['reset', 'tokens', 'base', 'prose', 'components', 'print'];
  for (const { path, root } of pages()) {
    const [style, ...others] = root.querySelectorAll('style').map((element) => element.text);
    expect(others, path).toEqual([]);
    const layers = [...new Set([...(style ?? '').matchAll(/@layer ([a-z]+)/g)].map((match) => match[1]))];
    expect(layers, path).toEqual(order.filter((name) => layers.includes(name)));
    expect(layers.length, path).toBeGreaterThanOrEqual(5);
    expect(style, path).toMatch(/}}\[data-veiled\]\{[^@]+\[data-veiled\]>body\{display:none\}[^@]*$/);
  }
});

test('words that only search needs are in no page', () => {
  for (const { path, html } of pages()) expect(html, path).not.toMatch(/data-pagefind-(meta|body|ignore)/);
});

test('links to other sites do not tell them where the reader was', () => {
  for (const { path, root } of pages()) {
    const telling = root
      .querySelectorAll('a[href^="http"]')
      .filter((link) => !(link.getAttribute('rel') ?? '').includes('noreferrer'));
    expect(
      telling.map((link) => link.toString()),
      path,
    ).toEqual([]);
  }
});

test('links that call or text have no hidden name and no ready-made message', () => {
  for (const { path, root } of pages()) {
    for (const link of root.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')) {
      expect(link.getAttribute('aria-label'), path).toBeUndefined();
      expect(link.getAttribute('href'), path).toMatch(/^(tel|sms):(\+1\d{10}|\d{3}|\d{5,6})$/);
    }
  }
});

test('every page says what it may load, from what is in it, and nothing that was not there could run', () => {
  // Every file, redirects and frames among them; only the pieces for pages of other sites have no policy of their own.
  const files = globSync('**/*.html', { cwd: inject('folder') }).filter((file) => !file.startsWith('share/cards/'));
  for (const path of files) {
    const root = parse(readFileSync(join(inject('folder'), path), 'utf8'));
    expect(root.toString(), path).not.toContain('data-pagefind-meta');
    const policy = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    expect(policy.startsWith("default-src 'none'; "), path).toBe(true);
    expect(policy, path).not.toMatch(/'unsafe-inline'|'unsafe-eval'|\*|https?:/);
    expect(policy.includes("'wasm-unsafe-eval'"), path).toBe(
      `/${path}` === `${pathIn('search', languageOf(`/${path}`).tag)}index.html`,
    );
    const hashes = root
      .querySelectorAll('style, script:not([src]):not([type*="json"])')
      .map((element) => `'sha256-${createHash('sha256').update(element.rawText).digest('base64')}'`);
    for (const hash of hashes) expect(policy, path).toContain(hash);
    expect(root.querySelectorAll('[style], [onclick], [onload], [onerror]'), path).toEqual([]);
  }
});

test('hosts are told the same, and that nobody may frame the site but for the card', () => {
  const rules = readFileSync(join(inject('folder'), '_headers'), 'utf8').split(/\n(?=\/)/);
  const ruleOf = (path: string): string => rules.find((rule) => rule.split('\n')[0] === path) ?? '';
  expect(ruleOf('/*')).toContain('X-Frame-Options: DENY');
  expect(ruleOf('/*')).toContain('Referrer-Policy: no-referrer');
  for (const path of ['/', '/404.html', '/help/*', '/learn/*', '/search/*'])
    expect(ruleOf(path), path).toContain("frame-ancestors 'none'");
  expect(ruleOf('/embed/*')).toContain('frame-ancestors *');
  for (const rule of rules) for (const line of rule.split('\n')) expect(line.length).toBeLessThan(2000);
});

test('pages for someone in need are short: safer browsing 400 words, privacy 200 before its tables', () => {
  const words = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const prose = (path: string): string => textOf(page(path).root.querySelector('.prose')!);
  expect(words(prose('/help/safer-browsing/'))).toBeLessThanOrEqual(400);
  expect(words(prose('/about/privacy/').split('What was counted')[0] ?? '')).toBeLessThanOrEqual(200);
});

test('styles are written for the browsers the site is made for', () => {
  for (const { path, html } of pages()) expect(html, path).not.toMatch(/@media[^{]*\(width[<>]/);
});
