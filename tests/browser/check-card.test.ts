/** A partner pastes a card and learns whether it can stay: at once, in the page, with no network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { validEntries } from '../../src/checks/content.ts';
import { content, madeOn, talkNumber } from '../support/content.ts';
import { languages } from '../support/languages.ts';
import { browserForTests, type Visit } from '../support/visit.ts';

const open = browserForTests();
const card = (tag: string, format: string): string =>
  readFileSync(join(inject('folder'), `share/cards/${tag}.${format}`), 'utf8');
const codeOf = (tag: string): string => /card .*$/.exec(card(tag, 'txt').trim())?.[0] ?? '';
const atNoon = (day: string): Date => new Date(`${day}T12:00:00`);

async function opened(day = madeOn): Promise<Visit> {
  const visit = await open('/share/check/', {}, (context) => context.clock.setFixedTime(atNoon(day)));
  await visit.page.context().setOffline(true);
  visit.asked.length = 0;
  return visit;
}

const answerOf = ({ page }: Visit): Locator => page.locator('#check-card [role="status"]');

/** What the page says of it, first the verdict. */
async function said(visit: Visit, pasted: string): Promise<string> {
  await visit.page.getByLabel('Paste the card here').fill(pasted);
  await visit.page.getByRole('button', { name: 'Check this card' }).click();
  return answerOf(visit).innerText();
}

describe('every card of today is right, in every way it can be pasted', () => {
  test.each(languages.map(({ tag, words }) => [words.name, tag]))('%s', async (_, tag) => {
    const visit = await opened();
    for (const pasted of [card(tag, 'html'), card(tag, 'txt'), card(tag, 'svg')])
      expect(await said(visit, pasted)).toMatch(/^This card is right\./);
    expect(await said(visit, codeOf(tag))).toMatch(/^This code is today’s\. Compare the numbers with these:/);
    expect(visit.asked).toEqual([]);
    expect(visit.said).toEqual([]);
    await visit.close();
  });
});

test('it is checked as soon as it is pasted, and a screen reader is told', async () => {
  const visit = await opened();
  const status = answerOf(visit);
  expect(await status.getAttribute('aria-live')).toBe('polite');
  await visit.page.getByLabel('Paste the card here').fill(card('en', 'txt'));
  await status.getByText('This card is right.').waitFor();
  await visit.page.getByLabel('Paste the card here').fill('');
  await expect.poll(() => status.innerText()).toBe('');
  expect(visit.page.url()).toBe(`${inject('address')}share/check/`);
  await visit.close();
});

test('by keyboard alone', async () => {
  const visit = await opened();
  await visit.page.getByLabel('Paste the card here').focus();
  await visit.page.keyboard.insertText(card('en', 'txt'));
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Enter');
  expect(await answerOf(visit).innerText()).toContain('This card is right.');
  await visit.close();
});

test('after its day, by the reader’s own clock, it is out of date', async () => {
  const [, until = ''] = /, (\d{4}-\d\d-\d\d),/.exec(codeOf('en')) ?? [];
  const last = await opened(until);
  expect(await said(last, card('en', 'html'))).toMatch(/^This card is right\./);
  await last.close();
  const after = await opened(new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10));
  expect(await said(after, card('en', 'html'))).toMatch(/^This card is out of date\./);
  expect(await said(after, codeOf('en'))).toMatch(/^This card is out of date\./);
  await after.close();
});

test('an old number is crossed out, with what to use instead, and is never a link', async () => {
  const old = validEntries(content, 'retiredNumbers').find(
    ({ data }) => data.match === 'digits' && ['unverified', 'superseded'].includes(data.status) && data.use.length > 0,
  )!.data;
  const use = validEntries(content, 'hotlines').filter(({ id }) => old.use.includes(id));
  const visit = await opened();
  const answer = await said(visit, card('en', 'txt').replace(talkNumber, old.shown));
  expect(answer).toMatch(/^Do not use this card\./);
  expect(answer).toContain(`${old.shown}: an old or wrong number, never to be given out. Use instead: `);
  for (const { data } of use) expect(answer).toContain(data.name);
  expect(await visit.page.locator('#check-card s').allInnerTexts()).toEqual([old.shown]);
  expect(await visit.page.locator('#check-card a').count()).toBe(0);
  await visit.close();
});

test('a changed digit, a number of nobody’s, an earlier card, no code and nothing at all are each told', async () => {
  const visit = await opened();
  expect(await said(visit, card('en', 'txt').replace(talkNumber, '307-555-0188'))).toContain(
    '307-555-0188: not a number of this site.',
  );
  expect(await said(visit, card('en', 'txt').replace(/\w{8}\s*$/, '00ff00ff'))).toMatch(
    /^The numbers are right\. The card is an earlier one\./,
  );
  expect(await said(visit, `Call ${talkNumber}`)).toMatch(/^The numbers are right today\./);
  expect(await said(visit, 'Hello')).toMatch(/^No number and no card code found\./);
  await visit.close();
});

test('what is pasted is never run', async () => {
  const visit = await opened();
  await said(
    visit,
    `<img src=x onerror="document.title='run'"><script>document.title='run'</script> ${talkNumber} 307-555-0188<b>`,
  );
  expect(await visit.page.title()).not.toBe('run');
  expect(visit.asked).toEqual([]);
  await visit.close();
});

test('without JavaScript there is no box, and today’s codes and numbers are there to compare by eye', async () => {
  const { page, close } = await open('/share/check/', { javaScriptEnabled: false });
  await page.getByText('Checking by itself needs JavaScript').waitFor();
  expect(await page.locator('textarea').count()).toBe(0);
  for (const { tag } of languages) expect(await page.getByText(codeOf(tag)).isVisible(), tag).toBe(true);
  expect(await page.locator('main').innerText()).toContain(talkNumber);
  await close();
});
