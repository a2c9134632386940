/** Slides: on the wall by keys, buttons and fingers, on paper, from a file, without a script. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { pageOf } from '../../src/lib/urls.ts';
import { faultsOf } from '../support/axe.ts';
import { site } from '../support/content.ts';
import { present, shown, slidesPath, titles, training } from '../support/slides.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();
const path = slidesPath;

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
  // Not to the last one, which has no next.
  const keys = ['ArrowRight', 'PageDown', 'Enter'].slice(0, titles.length - 2);
  for (const key of keys) await page.keyboard.press(key);
  const now = keys.length;
  expect(await shown(page)).toEqual([titles[now]]);
  // A screen reader is told, and the keyboard stays where it was.
  expect(await page.getByRole('status').allTextContents()).toContain(
    `Slide ${now + 1} of ${titles.length}: ${titles[now]}`,
  );
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next');
  await page.keyboard.press('ArrowLeft');
  expect(await shown(page)).toEqual([titles[now - 1]]);
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

test('axe finds nothing on the wall', async () => {
  const { page, close } = await open(path);
  await present(page);
  await page.keyboard.press('ArrowRight');
  expect(await faultsOf(page)).toEqual([]);
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

test('an address that is no place in the slides, or notes without a wall, shows the page', async () => {
  for (const hash of ['#notes-2', '#source-psu-2013', '#wall-x', '#3.7']) {
    const { page, close } = await open(`${path}${hash}`);
    expect(await shown(page), hash).toEqual(titles);
    await close();
  }
});

test('on a small screen nothing is cut off, and keys scroll what is long before they turn it', async () => {
  const { page, close } = await open(path, { viewport: { width: 320, height: 480 } });
  await present(page);
  for (const _ of titles) {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const before = await shown(page);
  await page.keyboard.press('PageDown');
  const moved = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 4);
  expect(await shown(page)).toEqual(moved ? before : [titles[2]]);
  await close();
});

test('on paper: one slide with its notes, one to a sheet, or six', async () => {
  const { page, close } = await open(path);
  const sheets = async (): Promise<number> => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return (pdf.match(/\/Type \/Page\b/g) ?? []).length;
  };
  // Each with one sheet more, for the sources.
  expect(await sheets()).toBe(titles.length + 1);
  await page.getByLabel('one slide to a sheet').check();
  expect(await sheets()).toBe(titles.length + 1);
  await page.getByLabel('six slides to a sheet').check();
  expect(await sheets()).toBe(Math.ceil(titles.length / 6) + 1);
  // Printing while a slide is on the wall prints them all.
  await present(page);
  expect(await sheets()).toBe(Math.ceil(titles.length / 6) + 1);
  await close();
});

test('from the file to carry, opened without a network: the pages work, the slides turn, the exit is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'training-'));
  try {
    const files = unzipSync(readFileSync(join(inject('folder'), pageOf.training(training), `${training}.zip`)));
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
    await page.goto(pathToFileURL(join(folder, training, 'start-here.html')).href);
    await page.getByRole('link', { name: 'Slides', exact: true }).click();
    await present(page);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toEqual([titles[1]]);
    const [notes] = await Promise.all([
      page.context().waitForEvent('page'),
      page.evaluate(() => document.querySelector<HTMLElement>('[data-do="notes"]')?.click()),
    ]);
    await notes.waitForLoadState();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shown(notes)).toEqual([titles[2]]);
    expect(problems).toEqual([]);
    await close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
