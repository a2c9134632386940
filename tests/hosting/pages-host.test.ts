/** `_headers` and `_redirects`, as Cloudflare Pages and Netlify read them. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { languages } from '../support/languages.ts';
import { headersFor } from '../support/as-hosted.ts';

let headers: string;
let addresses: string[];
beforeAll(() => {
  const folder = inject('folder');
  headers = readFileSync(join(folder, '_headers'), 'utf8');
  addresses = globSync('**/*.*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
});

/** name → every value that rules give an address. */
function told(path: string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [name, value] of headersFor(path, headers)) all.set(name, [...(all.get(name) ?? []), value]);
  return all;
}

test('no address is told two things under one name, which a host would join into one that holds for neither', () => {
  for (const address of addresses)
    for (const [name, values] of told(address))
      expect(values.length, `${address} ${name}: ${values.join(' | ')}`).toBe(1);
});

test('every address is told everything that an own server says', () => {
  const ALWAYS = [
    'X-Content-Type-Options',
    'X-Frame-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Strict-Transport-Security',
    'Cache-Control',
    'Cross-Origin-Resource-Policy',
    'Content-Security-Policy',
  ];
  for (const address of addresses) expect([...told(address).keys()], address).toEqual(expect.arrayContaining(ALWAYS));
});

test.each([
  ['/help/', 'Cache-Control', 'max-age=60, must-revalidate'],
  ['/data/hotlines.json', 'Cache-Control', 'max-age=60, must-revalidate'],
  ['/data/hotlines.json', 'Access-Control-Allow-Origin', '*'],
  ['/help/', 'Access-Control-Allow-Origin', undefined],
  ['/pagefind/pagefind.js', 'Cache-Control', 'no-cache'],
  ['/pagefind/pagefind-entry.json', 'Cache-Control', 'no-cache'],
  ['/pagefind/wasm.unknown.pagefind', 'Cache-Control', 'no-cache'],
  ['/pagefind/fragment/en_1234567.pf_fragment', 'Cache-Control', 'public, max-age=31536000, immutable'],
  ['/pagefind/pagefind.en_1234567890.pf_meta', 'Cache-Control', 'public, max-age=31536000, immutable'],
  ['/_astro/a.js', 'Cache-Control', 'public, max-age=31536000, immutable'],
  ['/share/cards/en.html', 'X-Robots-Tag', 'noindex'],
  ['/share/', 'X-Robots-Tag', undefined],
  ['/share/cards/en.txt', 'Content-Type', 'text/plain; charset=utf-8'],
  ['/data/hotlines.csv', 'Content-Type', 'text/csv; charset=utf-8'],
  ['/updates/feed.xml', 'Content-Type', 'application/atom+xml'],
] as const)('%s: %s', (address, name, value) => {
  expect(told(address).get(name)).toEqual(value === undefined ? undefined : [value]);
});

test('the page for wrong addresses keeps its look and its exit under every folder', () => {
  const missing = readFileSync(join(inject('folder'), '404.html'), 'utf8');
  const sums = [...missing.slice(0, missing.indexOf('</head>')).matchAll(/'sha256-[^']+'/g)].map(([sum]) => sum);
  expect(sums.length).toBeGreaterThan(0);
  const folders = new Set(addresses.flatMap((address) => /^\/[^/]+\//.exec(address)?.[0] ?? []));
  expect(folders).toContain('/help/');
  for (const folder of folders)
    for (const sum of sums)
      expect(told(`${folder}nothing-here/`).get('Content-Security-Policy')?.join(), folder).toContain(sum);
});

test('the file stays inside what hosts read: 100 rules, 2,000 signs a line, one star a rule', () => {
  const lines = headers.split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  expect(rules.filter((rule) => rule.split('*').length > 2)).toEqual([]);
});

test('old addresses lead on by the host itself, with and without the last slash, and so does a language without its capitals', () => {
  const lines = readFileSync(join(inject('folder'), '_redirects'), 'utf8')
    .trim()
    .split('\n');
  for (const line of lines) expect(line).toMatch(/^\/\S+ \/\S* 301$/);
  const targets = lines.map((line) => line.split(' ')[1] ?? '').filter((to) => !to.includes(':splat'));
  expect(targets.filter((to) => !addresses.includes(to))).toEqual([]);
  const old = lines.map((line) => line.split(' ')[0] ?? '').filter((from) => !from.includes('*'));
  expect(old.filter((from) => from.endsWith('/')).map((from) => from.slice(0, -1))).toEqual(
    old.filter((from) => !from.endsWith('/')),
  );
  for (const { tag } of languages.filter((language) => language.tag !== language.tag.toLowerCase()))
    expect(lines).toContain(`/${tag.toLowerCase()}/* /${tag}/:splat 301`);
});
