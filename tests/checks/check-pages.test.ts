/** The last look at finished pages, on pages made for it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPages, lookThrough } from '../../src/checks/check-pages.ts';
import { readContent } from '../../src/checks/content.ts';
import { knownNumbers } from '../../src/checks/known-numbers.ts';
import { COUNTY } from '../support/county.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;

function faultsOf(body: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    writeFileSync(join(folder, 'index.html'), page(body));
    return checkPages(folder, knownNumbers(readContent(COUNTY)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a number of a help line is accounted for, as text and as a link', () => {
  expect(
    faultsOf(
      '<p>Call <a href="tel:+18005550199">1-800-555-0199</a> or text <a href="sms:+13075550142">307-555-0142</a></p>',
    ),
  ).toEqual([]);
});

test('a number nobody knows is named with its page', () => {
  expect(faultsOf('<p>Call 307-555-0188.</p>')).toEqual(['index.html: "307-555-0188" is in no hotline file.']);
});

test('a number split by bold text is still found', () => {
  expect(faultsOf('<p>Call 307-<b>555</b>-0188.</p>')).toEqual(['index.html: "307-555-0188" is in no hotline file.']);
});

test('figures in neighboring cells are not taken for a number', () => {
  expect(faultsOf('<table><tr><td>307</td><td>555</td><td>0188</td></tr></table>')).toEqual([]);
});

test('digits in the sums of what a page may load are no number', () => {
  expect(
    faultsOf(
      `<meta http-equiv="content-security-policy" content="style-src 'sha256-vIpCDNqcLqD1V2343490JQLUSNsbCrQ43kl4pT97fTA='">`,
    ),
  ).toEqual([]);
});

test('a link whose text is right and whose target is wrong is a fault', () => {
  expect(faultsOf('<a href="tel:+18005550198">1-800-555-0199</a>')).toEqual([
    'index.html: the link "tel:+18005550198" leads to a number that is in no hotline file.',
  ]);
});

test('an old number may stand crossed out, and nowhere else', () => {
  expect(faultsOf('<s>307-555-0111</s>')).toEqual([]);
  expect(faultsOf('<p>307-555-0111</p>')).toEqual([
    'index.html: "307-555-0111" must never be given out; it is in retired-numbers.yaml.',
    'index.html: "307-555-0111" is in no hotline file.',
  ]);
  expect(faultsOf('<a href="tel:+13075550111"><s>307-555-0111</s></a>')).toEqual([
    'index.html: the link "tel:+13075550111" leads to a number that is in no hotline file.',
    'index.html: the old number "307-555-0111" is a link.',
  ]);
});

test('a crossed-out number must be on the list of old ones', () => {
  expect(faultsOf('<s>307-555-0112</s>')).toEqual([
    'index.html: "307-555-0112" is crossed out, but it is not in retired-numbers.yaml.',
  ]);
});

test('a number that only a screen reader or a search engine sees is found too', () => {
  expect(faultsOf('<a href="/" aria-label="Call 307-555-0188">Call</a>')).toEqual([
    'index.html: "307-555-0188" is in no hotline file.',
  ]);
});

test('what a page carries for its scripts is read as well', () => {
  expect(faultsOf('<script type="application/json">{"number":"3075550188","old":{"2baxt0e":[]}}</script>')).toEqual([
    'index.html: "3075550188" is in no hotline file.',
  ]);
});

test('a page that is changed or added after it was looked at is looked at again before anything is published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const write = (file: string, body: string): void => writeFileSync(join(folder, file), page(body));
  const look = lookThrough(folder, knownNumbers(readContent(COUNTY)));
  for (const file of ['kept.html', 'changed.html', 'mended.html']) write(file, '<p>Call 1-800-555-0199.</p>');
  write('mended.html', '<p>Call 307-555-0188.</p>');
  for (const file of ['kept.html', 'changed.html', 'mended.html']) look.at(file);
  write('changed.html', '<p>Call 1-800-555-0198.</p>');
  write('mended.html', '<p>Call 1-800-555-0199.</p>');
  write('added.html', '<p>Call 1-800-555-0197.</p>');
  expect(look.atAll()).toEqual([
    'added.html: "1-800-555-0197" is in no hotline file.',
    'changed.html: "1-800-555-0198" is in no hotline file.',
  ]);
  rmSync(folder, { recursive: true });
});
