/** A line that is not shown any more: its name still leads to help, in every language. And cards made after their day say so. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readContent, validEntries } from '../../src/checks/content.ts';
import { twinPath } from '../../src/lib/twin-pages.ts';
import { pdfPath, SHEETS } from '../../src/paper/sheets.ts';
import { changedCounty, COUNTY, discard } from '../support/county.ts';
import { MADE_UP, madeUpLanguage } from '../support/made-up-language.ts';
import { readPdf } from '../support/pdf.ts';
import { run } from '../support/run-command.ts';

const content = readContent(COUNTY);
const words = {
  en: validEntries(content, 'languages')[0]!.data,
  [MADE_UP]: madeUpLanguage(content),
};
let county: string;
let place: string;
const read = (path: string): string => readFileSync(join(place, 'dist', path), 'utf8');

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'withdrawn-'));
  const lantern = readFileSync(join(COUNTY, 'hotlines/lantern.yaml'), 'utf8')
    .replace(/status: \w+/, 'status: withdrawn')
    .concat('  - { on: 2026-02-04, removed: [307-555-0161], why: It has closed. }\n');
  county = changedCounty({
    write: {
      'hotlines/lantern.yaml': lantern,
      'retired-numbers.yaml': readFileSync(join(COUNTY, 'retired-numbers.yaml'), 'utf8').concat(
        '- { shown: 307-555-0161, match: digits, status: ended, was: Lantern, why: It has closed., use: [harbor], onHelpPage: true }\n',
      ),
      [`languages/${MADE_UP}.yaml`]: stringify(words[MADE_UP]),
    },
  });
  const { code, output } = await run('src/commands/build.ts', {
    CONTENT_DIR: county,
    SITE_DIR: join(place, 'dist'),
    BUILD_DATE: '2026-08-03',
  });
  expect(code, output).toBe(0);
});
afterAll(() => {
  rmSync(place, { recursive: true });
  discard(county);
});

test('the name of a withdrawn line leads to the first line of the list', () => {
  for (const path of ['help/', `${MADE_UP}/help/`]) {
    const lines = parse(read(`${path}index.html`)).querySelector('.lines');
    const mark = lines?.querySelector('[id="lantern"]');
    expect([mark?.text, mark?.nextElementSibling?.id], path).toEqual(['', 'part-danger']);
    expect(lines?.querySelectorAll('[id="lantern"]'), path).toHaveLength(1);
  }
});

test('made after their day, the frame and all three copies say so before anything else', () => {
  for (const [tag, { paper }] of Object.entries(words)) {
    const frame = parse(read(tag === 'en' ? 'embed/help/index.html' : `embed/${tag}/help/index.html`));
    expect(frame.querySelector('main')?.firstElementChild?.text, tag).toBe(paper.passed);
    expect(read(`share/cards/${tag}.txt`).startsWith(paper.passed), tag).toBe(true);
    expect(parse(read(`share/cards/${tag}.html`)).querySelector('p')?.text, tag).toBe(paper.passed);
    const [first] = parse(read(`share/cards/${tag}.svg`)).querySelectorAll('text');
    expect(
      first
        ?.querySelectorAll('tspan')
        .map((line) => line.text)
        .join(' '),
      tag,
    ).toBe(paper.passed);
  }
});

test('made after their day, every sheet says so on each of its copies, on the page and in the file', async () => {
  const squeezed = (text: string): string => text.replace(/\s+/g, '');
  for (const [tag, { paper }] of Object.entries(words)) {
    for (const sheet of SHEETS) {
      const page = parse(read(`${twinPath(sheet, tag, 'en').slice(1)}index.html`));
      expect(squeezed(page.querySelector('main')?.text ?? ''), `${sheet} ${tag}`).toContain(squeezed(paper.passed));
      const { text, read: aloud } = await readPdf(readFileSync(join(place, 'dist', pdfPath(sheet, tag))));
      const copies = { poster: 1, tearOff: 1, wallet: 10, discreet: 10, restroom: 2, insert: 2 }[sheet];
      expect(squeezed(text).split(squeezed(paper.passed)).length - 1, `${sheet} ${tag}`).toBe(copies);
      expect(squeezed(aloud), `${sheet} ${tag}`).toContain(squeezed(paper.passed));
    }
  }
});
