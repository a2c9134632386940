/** Slides: on the wall by keys, buttons and fingers, with notes in a second window, on paper, from a file, without a script. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { validEntries } from '../../src/checks/content.ts';
import { pageOf } from '../../src/lib/urls.ts';
import { content, site } from '../support/content.ts';
import { page as pageAt } from '../support/pages.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();
const id = validEntries(content, 'lessons')[0]!.id;
const path = pageOf.trainingPart(id, 'slides');
const titles = pageAt(path)
  .root.querySelectorAll('[data-slide] h2')
  .map((heading) => heading.text);

const shown = async (page: Page): Promise<string[]> =>
  page.locator('[data-slide] h2').filter({ visible: true }).allTextContents();
const present = (page: Page): Promise<void> => page.getByRole('button', { name: 'Show on the wall' }).click();

test('without JavaScript every slide and all that is said to it can be read by scrolling', async () => {
  const { page, close } = await open(path, { javaScriptEnabled: false });
  expect(await shown(page)).toEqual(titles);
  expect(await page.locator('.notes').filter({ visible: true }).count()).toBe(titles.length);
  expect(await page.getByRole('button').count()).toBe(0);
  await close();
});

test('on the wall one slide is shown; keys turn it, and the way out and the numbers stay', async () => {
  const { page, close } = await open(path);
  await present(page);
  expect(await shown(page)).toEqual([titles[0]]);
  for (const key of ['ArrowRight', 'PageDown', ' ']) await page.keyboard.press(key);
  expect(await shown(page)).toEqual([titles[3]]);
  // A screen reader is told: the heading of the slide has the focus.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(titles[3]);
  await page.keyboard.press('ArrowLeft');
  expect(await shown(page)).toEqual([titles[2]]);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  expect(await shown(page)).toEqual([titles.at(-1)]);
  await page.keyboard.press('Home');
  expect(await shown(page)).toEqual([titles[0]]);
  expect(await page.locator('a.exit').isVisible()).toBe(true);
  expect(await page.locator('.notes').filter({ visible: true }).count()).toBe(0);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await page.keyboard.press('Escape');
  expect(await shown(page)).toEqual(titles);
  await close();
});

test('keys do what they always do while no slide is on the wall', async () => {
  const { page, close } = await open(path);
  await page.keyboard.press('End');
  expect(await shown(page)).toEqual(titles);
  await close();
});

test('buttons and a finger turn slides too; a tap and a scroll do not', async () => {
  const { page, close } = await open(path, { hasTouch: true, viewport: { width: 360, height: 640 } });
  await present(page);
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await shown(page)).toEqual([titles[1]]);
  const swipe = (across: number, down: number) =>
    page.evaluate(
      ([x, y]) => {
        const at = (clientX: number, clientY: number) =>
          new Touch({ identifier: 1, target: document.body, clientX, clientY });
        const start = at(180, 300);
        const end = at(180 + x!, 300 + y!);
        document.body.dispatchEvent(new TouchEvent('touchstart', { touches: [start], bubbles: true }));
        document.body.dispatchEvent(new TouchEvent('touchend', { changedTouches: [end], bubbles: true }));
      },
      [across, down],
    );
  await swipe(-120, 5);
  expect(await shown(page)).toEqual([titles[2]]);
  await swipe(-10, 0);
  await swipe(-60, 200);
  expect(await shown(page)).toEqual([titles[2]]);
  await swipe(120, 0);
  expect(await shown(page)).toEqual([titles[1]]);
  await close();
});

test('the second window has the notes, follows the wall and leads it, and leaves with it', async () => {
  const { page, close } = await open(path);
  const [notes] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open the notes' }).click(),
  ]);
  await notes.waitForLoadState();
  await present(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(notes)).toEqual([titles[1]]);
  expect(await notes.locator('.notes').filter({ visible: true }).count()).toBe(1);
  await notes.keyboard.press('ArrowRight');
  await expect.poll(() => shown(page)).toEqual([titles[2]]);
  await page
    .getByRole('link', { name: /Exit this page/ })
    .last()
    .click();
  await expect.poll(() => notes.isClosed()).toBe(true);
  await close();
});

test('on paper: one slide with its notes, one to a sheet, or six', async () => {
  const { page, close } = await open(path);
  const sheets = async (): Promise<number> => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return (pdf.match(/\/Type \/Page\b/g) ?? []).length;
  };
  expect(await sheets()).toBe(titles.length);
  await page.getByLabel('one slide to a sheet').check();
  expect(await sheets()).toBe(titles.length);
  await page.getByLabel('six slides to a sheet').check();
  expect(await sheets()).toBe(Math.ceil(titles.length / 6));
  await close();
});

test('from the file to carry, opened without a network: the pages work, the slides turn, the exit is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'training-'));
  try {
    const files = unzipSync(readFileSync(join(inject('folder'), pageOf.training(id), `${id}.zip`)));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const { page, close } = await open('/404.html');
    await page.context().setOffline(true);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    for (const name of Object.keys(files)) {
      await page.goto(pathToFileURL(join(folder, name)).href);
      expect(await page.locator('h1').count(), name).toBe(1);
      expect(await page.locator('a[data-exit]').last().getAttribute('href'), name).toBe(site.exit.address);
    }
    await page.goto(pathToFileURL(join(folder, id, 'start-here.html')).href);
    await page.getByRole('link', { name: 'Slides', exact: true }).click();
    await present(page);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toEqual([titles[1]]);
    expect(problems).toEqual([]);
    await close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
