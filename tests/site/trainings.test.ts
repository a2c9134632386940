/** Every training is whole: all its pieces are there, agree with each other, and fit in one file to carry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { validEntries } from '../../src/checks/content.ts';
import { pageOf } from '../../src/lib/urls.ts';
import { content, site, talkNumber } from '../support/content.ts';
import { page } from '../support/pages.ts';
import { textOf } from '../support/text.ts';

const lessons = validEntries(content, 'lessons');
const cards = validEntries(content, 'referenceCards').map(({ id }) => id);
const stories = new Map(validEntries(content, 'scenarios').map(({ id, data }) => [id, data]));
const checks = new Map(validEntries(content, 'selfChecks').map(({ id, data }) => [id, data]));
/** How the county's text on the duty to report begins. */
const duty = (
  /^---\n[^]*?\n---\s+([^<]+)/.exec(readFileSync(join(content.folder, 'parts/mandatory-reporting.mdx'), 'utf8'))?.[1] ??
  '\0'
)
  .replace(/[*_]/g, '')
  .split('\n')[0]!
  .slice(0, 16);

test('the list leads to every training, in their order', () => {
  const targets = page('/training/')
    .root.querySelectorAll('li h3 a')
    .map((link) => link.getAttribute('href'));
  expect(targets).toEqual(lessons.toSorted((a, b) => a.data.order - b.data.order).map(({ id }) => pageOf.training(id)));
});

describe.each(lessons.map((lesson) => [lesson.data.title, lesson] as const))('%s', (_, { id, data }) => {
  const part = (name: string) => page(pageOf.trainingPart(id, name)).root;
  const pieces = [
    'facilitator',
    'slides',
    'handout',
    'evaluation',
    'certificate',
    ...(cards.includes(id) ? ['card'] : []),
  ];

  test('its lesson leads to every piece, and has its stories, questions, discussion and the duty to report', () => {
    const { root } = page(pageOf.training(id));
    const targets = root.querySelectorAll('nav[aria-labelledby="shelf"] a').map((link) => link.getAttribute('href'));
    for (const name of pieces) expect(targets).toContain(pageOf.trainingPart(id, name));
    expect(targets).toContain(`${pageOf.training(id)}${id}.zip`);
    const text = textOf(root);
    for (const { title } of stories.get(id)?.scenarios ?? []) expect(text).toContain(title);
    for (const question of stories.get(id)?.discussion ?? []) expect(text).toContain(question);
    for (const { question } of checks.get(id)?.questions ?? []) expect(text).toContain(question);
    expect(text).toContain(duty);
    expect(text).toContain('These stories are made up.');
  });

  test('its guide has the fixed parts, every part of the agenda with something to say, and likely questions', () => {
    const guide = part('facilitator');
    const text = textOf(guide);
    const headings = guide.querySelectorAll('h2').map((heading) => heading.text.trim());
    const fixed = [
      'Before you start',
      'Ground rules',
      'Agenda',
      'Step by step',
      'Likely questions',
      'If someone discloses',
      'Closing and self-care',
      'Evaluation',
      'Thirty days later',
    ];
    expect(headings.filter((heading) => fixed.includes(heading))).toEqual(fixed);
    for (const { title } of data.agenda) expect(text).toContain(`· ${title}`);
    expect(guide.querySelectorAll('.question').length).toBeGreaterThanOrEqual(5);
    expect(text).toContain(`Minute 0 to ${data.agenda[0]?.minutes}`);
    expect(text.replace(/\s+/g, ' ')).toContain(`${data.minutes} In all`);
  });

  test('its evaluation asks about each thing it teaches, and more', () => {
    const statements = part('evaluation')
      .querySelectorAll('tbody th')
      .map((cell) => cell.text);
    expect(statements.length).toBeGreaterThan(data.objectives.length);
    for (const { text } of data.objectives) expect(statements.join(' ').toLowerCase()).toContain(text.toLowerCase());
  });

  test('search engines and catalogs are told what it is', () => {
    const written = page(pageOf.training(id)).root.querySelector('script[type="application/ld+json"]')?.rawText ?? '';
    expect(JSON.parse(written)).toMatchObject({
      '@type': 'LearningResource',
      name: data.title,
      timeRequired: `PT${data.minutes}M`,
      teaches: data.objectives.map(({ text }) => text),
      isAccessibleForFree: true,
    });
  });

  test('one file has all of it: pages that lead to each other or to a whole address, and the help lines', () => {
    const files = unzipSync(readFileSync(join(inject('folder'), pageOf.training(id), `${id}.zip`)));
    const names = Object.keys(files).map((name) => name.replace(`${id}/`, ''));
    expect(names).toHaveLength(pieces.length + 2);
    expect(names).toContain('start-here.html');
    expect(names).toContain('help-lines.html');
    const pages = Object.values(files).map((bytes) => strFromU8(bytes));
    for (const html of pages) {
      const root = parse(html);
      for (const link of root.querySelectorAll('a')) {
        const target = link.getAttribute('href') ?? '';
        expect(target).toMatch(/^(?:#|tel:|sms:|https?:\/\/|mailto:|[a-z-]+\.html(?:#|$))/);
        if (/^[a-z-]+\.html/.test(target)) expect(names).toContain(target.split('#')[0]);
      }
      expect(root.querySelector('a.exit')?.getAttribute('href')).toBe(site.exit.address);
      expect(root.querySelectorAll('img[src], script[src], link[rel="stylesheet"]')).toEqual([]);
    }
    expect(strFromU8(files[`${id}/handout.html`] ?? new Uint8Array())).toContain(talkNumber);
  });
});
