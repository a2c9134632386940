/**
 * One digit of one number changes in the content: every page, sheet, card and file that has the number has the new one, and
 * nothing else is another.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedCounty, COUNTY, discard } from '../support/county.ts';
import { readPdf } from '../support/pdf.ts';
import { run } from '../support/run-command.ts';

const OLD = '1-800-555-0199';
const NEW = '1-800-555-0198';

let place: string;
const sites = { before: '', after: '' };

async function built(site: string, county: string): Promise<void> {
  const { code, output } = await run('src/commands/build.ts', {
    CONTENT_DIR: county,
    SITE_DIR: site,
    BUILD_DATE: '2026-02-04',
  });
  discard(county);
  if (code !== 0) throw new Error(output);
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'digit-'));
  sites.before = join(place, 'before');
  sites.after = join(place, 'after');
  await built(sites.before, changedCounty({ isWhole: true }));
  const whole = readFileSync(join(COUNTY, 'hotlines/harbor.yaml'), 'utf8').replaceAll(OLD, NEW);
  await built(sites.after, changedCounty({ isWhole: true, write: { 'hotlines/harbor.yaml': whole } }));
}, 240_000);

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

const filesOf = (site: string): string[] => globSync('**/*.*', { cwd: site }).sort();
const read = (site: string, file: string): Buffer => readFileSync(join(site, file));
const isChanged = (file: string): boolean => !read(sites.before, file).equals(read(sites.after, file));

/** Made from the pages and named by what is in them: the search index; and what packs them or sums them up. */
const MADE_FROM_ALL = /^pagefind\/.*(?:pf_\w+|entry\.json|titles\.[\w-]+\.json)$|\.zip$|^data\/index\.json$/;
const TEXTS = /\.(?:html|json|csv|txt|svg|vcf|xml|ics|atom)$/;
/** Sums of what is in a page or a card. */
const withoutSums = (text: string): string =>
  text.replace(/'sha256-[^']+'/g, '').replace(/(\d{4}-\d\d-\d\d),? [0-9a-f]{8}\b/g, '$1');

test('the same files are there', () => {
  const named = (site: string): string[] => filesOf(site).filter((file) => !MADE_FROM_ALL.test(file));
  expect(named(sites.after)).toEqual(named(sites.before));
});

test('every kind of piece has the new number', () => {
  const changed = filesOf(sites.before).filter((file) => !MADE_FROM_ALL.test(file) && isChanged(file));
  for (const file of [
    'index.html',
    '404.html',
    'help/index.html',
    'help/card/index.html',
    'help/copy/index.html',
    'es/help/index.html',
    'es/help/safer-browsing/index.html',
    'es/index.html',
    'embed/help/index.html',
    'embed/es/help/index.html',
    'share/website/index.html',
    'share/check/index.html',
    'share/data/index.html',
    'learn/listening/index.html',
    'data/hotlines.json',
    'data/hotlines.csv',
    'data/hsds/services.json',
    'data/sensitive_pn.xml',
    'data/vcards/harbor.vcf',
    'data/vcards/number-1fe6.vcf',
    'share/sheets.avif',
    ...['en', 'es'].flatMap((language) => ['html', 'txt', 'svg'].map((format) => `share/cards/${language}.${format}`)),
    ...filesOf(sites.before).filter((name) => /^share\/.*\.(?:pdf|html)$/.test(name)),
  ])
    expect(changed).toContain(file);
});

test('a text file is the same but for the digit; one without the number is the same to the last byte', () => {
  for (const file of filesOf(sites.before).filter((name) => TEXTS.test(name) && !MADE_FROM_ALL.test(name))) {
    const [before, after] = [sites.before, sites.after].map((site) => withoutSums(read(site, file).toString()));
    const digits = (text = ''): string =>
      text.replaceAll('800-555-0198', '800-555-0199').replaceAll('8005550198', '8005550199');
    expect(digits(after), file).toBe(before);
    expect(after, file).not.toMatch(/800-?555-?0199/);
  }
});

test('a printed sheet is the same but for the digit', async () => {
  for (const file of filesOf(sites.before).filter((name) => name.endsWith('.pdf'))) {
    const [before, after] = await Promise.all(
      [sites.before, sites.after].map(async (site) => (await readPdf(read(site, file))).text),
    );
    expect(after, file).toContain(NEW);
    expect(after?.replaceAll(NEW, OLD), file).toBe(before);
  }
});

test('every other file, a script, a program, a picture, is the same to the last byte', () => {
  const others = filesOf(sites.before).filter(
    (name) => !TEXTS.test(name) && !MADE_FROM_ALL.test(name) && !name.endsWith('.pdf') && name !== 'share/sheets.avif',
  );
  expect(others).toEqual(expect.arrayContaining(['pagefind/pagefind.js']));
  expect(others.filter(isChanged)).toEqual([]);
});
