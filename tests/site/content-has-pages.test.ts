/** Nothing that somebody wrote may be missing from the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { validEntries } from '../../src/checks/content.ts';
import { yearPages } from '../../src/lib/update-years.ts';
import { pageOf } from '../../src/lib/urls.ts';
import { content, site } from '../support/content.ts';
import { languageOf, languages, LISTED_TWINS, own, pathIn } from '../support/languages.ts';
import { page, sitemapPaths } from '../support/pages.ts';
import { textOf } from '../support/text.ts';

const names = (kind: Parameters<typeof validEntries>[1]): string[] =>
  validEntries(content, kind).map((entry) => entry.id);

/** Of lists of updates, once there are too many for one. */
const years = yearPages(validEntries(content, 'updates'));

/** Every training has these besides its lesson; the lesson leads to them (`trainings.test.ts`). */
const PIECES = ['facilitator', 'slides', 'handout', 'evaluation', 'certificate'];
const isPiece = (path: string): boolean =>
  /^\/training\/[^/]+\/(?:facilitator|slides|handout|evaluation|certificate|card)\//.test(path);

test('every page of text, training, goal and update has its address, and the sitemap has no other', () => {
  const expected = [
    '/',
    ...languages.flatMap(({ tag }) => LISTED_TWINS.map((kind) => pathIn(kind, tag))),
    // The search page of the site's own language is a page of text.
    ...names('pages')
      .filter((id) => id !== 'search')
      .map(pageOf.page),
    ...names('learn').map(pageOf.learn),
    ...names('lessons').map(pageOf.training),
    ...names('lessons').flatMap((id) => PIECES.map((piece) => pageOf.trainingPart(id, piece))),
    ...names('referenceCards').map((id) => pageOf.trainingPart(id, 'card')),
    ...names('goals').map(pageOf.goal),
    ...names('updates').map(pageOf.update),
    ...years.map(({ path }) => path),
  ];
  expect(sitemapPaths()).toEqual(expected.sort());
});

test('every word of the glossary, every partner and every event of the timeline is on its page', () => {
  const glossary = page('/learn/glossary/').root;
  for (const { id, data } of validEntries(content, 'glossary'))
    expect(glossary.querySelector(`[id="${id}"] dt`)?.text, id).toContain(data.term);
  const about = textOf(page('/about/').root);
  for (const { data } of validEntries(content, 'partners')) expect(about).toContain(data.did);
  const progress = textOf(page('/progress/').root);
  for (const { data } of validEntries(content, 'timeline')) expect(progress).toContain(data.text);
});

test('every old address leads on to a page that is there', () => {
  const redirects = validEntries(content, 'redirects');
  for (const { data } of redirects) {
    const html = readFileSync(join(inject('folder'), `${data.from.slice(1)}index.html`), 'utf8');
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${data.to}">`);
    expect(existsSync(join(inject('folder'), `${data.to.slice(1).split('#')[0]}index.html`)), data.to).toBe(true);
  }
});

test('the list from A to Z leads to every page of the site’s own language, help line and word', () => {
  const targets = page('/search/')
    .root.querySelectorAll('[aria-labelledby^="letter-"] a')
    .map((link) => link.getAttribute('href'));
  const expected = [
    ...sitemapPaths()
      .filter((path) => path !== '/' && !isPiece(path) && languageOf(path) === own)
      // Many updates are listed by their years alone.
      .filter((path) => years.length === 0 || !names('updates').map(pageOf.update).includes(path))
      .filter((path) => !years.some((year) => year.path === path && year.part > 1)),
    ...names('hotlines').map(pageOf.hotline),
    ...names('glossary').map(pageOf.term),
  ];
  expect(targets.toSorted()).toEqual(expected.sort());
});

test('robots.txt lets search engines in and names the sitemap', () => {
  const robots = readFileSync(join(inject('folder'), 'robots.txt'), 'utf8');
  expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site.address}/sitemap-index.xml\n`);
});

test('every citation leads to its source, and every source listed is cited', () => {
  for (const path of sitemapPaths()) {
    const { root } = page(path);
    const cited = root.querySelectorAll('sup a').map((link) => `${link.getAttribute('href')} ${link.text.trim()}`);
    const listed = root
      .querySelectorAll('[aria-labelledby="page-sources"] li')
      .map((item, index) => `#${item.id} ${index + 1}`);
    expect([...new Set(cited)].sort(), path).toEqual([...listed].sort());
  }
});
