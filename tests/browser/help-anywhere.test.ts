/** The help page where little works: every number is there to read, whole, whatever is missing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { validEntries } from '../../src/checks/content.ts';
import { longDate } from '../../src/lib/dates.ts';
import { content, firstHrefs, madeOn } from '../support/content.ts';
import { page as pageOf } from '../support/pages.ts';
import { textOf } from '../support/text.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();
const folder = mkdtempSync(join(tmpdir(), 'help-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = validEntries(content, 'hotlines').filter((line) => line.data.status !== 'withdrawn');
const numbers = lines.flatMap(({ data }) =>
  data.channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])),
);

/** The numbers that nobody could read: not in the page, without a size, off the screen sideways, or under something. */
const unreadable = (wanted: readonly string[]): string[] => {
  const width = document.documentElement.clientWidth;
  const isReadable = (element: Element): boolean => {
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const isOnTop = top !== null && (element.contains(top) || top.contains(element));
    return box.width > 0 && box.height > 0 && box.x >= 0 && box.right <= width + 1 && isOnTop;
  };
  const elements = [...document.querySelectorAll('main a, main [translate]')];
  return wanted.filter(
    (number) => !elements.some((element) => element.textContent?.includes(number) && isReadable(element)),
  );
};

describe('every number can be read', () => {
  test.each([
    ['on a telephone of 240 by 320', { viewport: { width: 240, height: 320 } }],
    ['at 400 percent', { viewport: { width: 320, height: 256 } }],
    ['where colors are forced', { forcedColors: 'active' as const }],
    ['without JavaScript', { javaScriptEnabled: false }],
    ['in the dark', { colorScheme: 'dark' as const }],
  ])('%s', async (_, options) => {
    const { page, close } = await open('/help/', options);
    if (!('javaScriptEnabled' in options)) expect(await page.evaluate(unreadable, numbers)).toEqual([]);
    else for (const number of numbers) expect(await page.getByText(number).first().isVisible(), number).toBe(true);
    await close();
  });

  test('with letters twice as large', async () => {
    const { page, close } = await open('/help/', { viewport: { width: 360, height: 640 } });
    const settings = await page.context().newCDPSession(page);
    await settings.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    expect(await page.evaluate(unreadable, numbers)).toEqual([]);
    await close();
  });

  test('without any style', async () => {
    const { page, close } = await open('/help/', { viewport: { width: 360, height: 640 } });
    await page.evaluate(() => document.querySelector('style')?.remove());
    expect(await page.evaluate(unreadable, numbers)).toEqual([]);
    await close();
  });

  test('from a file, saved with "Keep a copy", without the network', async () => {
    const { page, close } = await open('/help/');
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save this page as a file' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('numbers.html');
    const file = join(folder, 'numbers.html');
    await download.saveAs(file);
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    expect(asked.filter((address) => !/^(file|data):/.test(address))).toEqual([]);
    expect(await page.evaluate(unreadable, numbers)).toEqual([]);
    await page.getByText(`This is a copy. Its numbers are from ${longDate(madeOn)}`).waitFor();
    for (const link of await page.locator('a[href^="/"], a[href^="."]').all())
      expect(await link.getAttribute('href')).toBe('a link that works from a file');
    await close();
  });

  test('as text alone, in the order of need', () => {
    const text = textOf(pageOf('/help/').root.querySelector('main') ?? pageOf('/help/').root);
    for (const number of numbers) expect(text).toContain(number);
    const places = Object.values(firstHrefs).map((href) => pageOf('/help/').html.indexOf(`href="${href}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  const browser = ['w3m', 'lynx'].find((name) => spawnSync(name, ['-version']).error === undefined);
  test.runIf(browser !== undefined)('in a text browser', () => {
    const file = join(folder, 'text.html');
    writeFileSync(file, pageOf('/help/').html);
    const { stdout } = spawnSync(browser ?? '', ['-dump', file], { encoding: 'utf8' });
    for (const number of numbers) expect(stdout).toContain(number);
    expect(stdout.indexOf('911')).toBeLessThan(400);
  });
});

test('before the numbers of the lines, in plain words: what a worker may have to report, and that you may ask first', () => {
  const { root } = pageOf('/help/');
  const before = root.querySelector('#before');
  expect(before?.text).toContain('What do you have to report?');
  expect(before?.text).toContain('You do not have to give your name.');
  expect(root.outerHTML.indexOf('id="before"')).toBeLessThan(root.outerHTML.indexOf('<article'));
});

test('each way to keep a copy says what keeping it risks', () => {
  const ways = pageOf('/help/')
    .root.querySelectorAll('#keep li, #keep p')
    .map((way) => way.text);
  expect(ways).toHaveLength(3);
  for (const way of ways) expect(way).toMatch(/find/);
});

test('on paper the help page is one sheet, with every number at 16 points or more, and where and when', async () => {
  const { page, close } = await open('/help/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect([...pdf.matchAll(/\/Type \/Page\b/g)]).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const small = await page.evaluate((wanted) => {
    const sizes = [...document.querySelectorAll<HTMLElement>('main [translate]')]
      .filter((element) => element.checkVisibility() && wanted.includes(element.textContent ?? ''))
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75);
    return { least: Math.min(...sizes), count: sizes.length };
  }, numbers);
  expect(small.count).toBeGreaterThanOrEqual(new Set(numbers).size);
  expect(small.least).toBeGreaterThan(15.99);
  expect(await page.locator('main > .checked').innerText()).toMatch(/\w+ \d+, \d{4}/);
  expect(
    await page
      .getByText(`${new URL(inject('address')).pathname}help/`)
      .first()
      .isVisible(),
  ).toBe(true);
  expect(await page.locator('a.exit').isVisible()).toBe(false);
  await close();
});

test('on paper the page with the small card is the card alone', async () => {
  const { page, close } = await open('/help/card/');
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => document.body.innerText);
  expect(shown.trim().startsWith('Help, any hour')).toBe(true);
  const box = await page.locator('main section').boundingBox();
  expect(box?.width).toBeCloseTo(3.5 * 96, 0);
  // As high as a wallet card; how high exactly is up to the machine's fonts.
  expect(box?.height).toBeLessThanOrEqual(2.4 * 96);
  await close();
});
