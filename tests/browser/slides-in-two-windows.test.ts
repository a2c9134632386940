/** The wall and the notes in two windows: they follow each other, and whoever leaves one leaves both. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { site } from '../support/content.ts';
import { present, shown, slidesPath, titles } from '../support/slides.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();

async function twoWindows(page: Page): Promise<Page> {
  const [notes] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open the notes' }).click(),
  ]);
  await notes.waitForLoadState();
  await present(page);
  return notes;
}

/** The destination answers only after the test is over. */
const neverAnswers = (page: Page): Promise<unknown> =>
  page.context().route(`${site.exit.address}**`, () => new Promise<void>(() => undefined));

test('the second window has the notes, follows the wall and leads it', async () => {
  const { page, close } = await open(slidesPath);
  const notes = await twoWindows(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(notes)).toEqual([titles[1]]);
  expect(await notes.locator('.notes').filter({ visible: true }).count()).toBe(1);
  expect(await faultsOf(notes)).toEqual([]);
  await notes.keyboard.press('ArrowRight');
  await expect.poll(() => shown(page)).toEqual([titles[2]]);
  await page.reload();
  expect(await shown(page)).toEqual([titles[2]]);
  expect(notes.isClosed()).toBe(false);
  await close();
});

test('an exit in either window leaves both at once, before the other page answers', async () => {
  const first = await open(slidesPath);
  await neverAnswers(first.page);
  const notes = await twoWindows(first.page);
  await first.page.locator('a.exit').click({ noWaitAfter: true });
  await expect.poll(() => notes.isClosed(), { timeout: 1500 }).toBe(true);
  await first.close();

  const second = await open(slidesPath);
  await neverAnswers(second.page);
  const others = await twoWindows(second.page);
  const wallLeaves = second.page.waitForRequest((request) => request.url().startsWith(site.exit.address), {
    timeout: 1500,
  });
  await others.locator('a.exit').click({ noWaitAfter: true });
  await wallLeaves;
  await second.close();
});

test('a browser that allows no second window is answered with a sentence', async () => {
  const { page, close } = await open(slidesPath);
  await page.evaluate(() => (window.open = () => null));
  await page.getByRole('button', { name: 'Open the notes' }).click();
  await page.getByText('Your browser did not allow a second window.').waitFor();
  await close();
});
