/** Leaving: what is gone, how fast, and by which ways. The list is that of QE-14. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, test } from 'vitest';
import { learnPage } from '../support/content.ts';
import { answers, destination, neverAnswers } from '../support/destination.ts';
import { GONE, leaving } from '../support/leaving.ts';
import { languageOf, eachKindOfPage } from '../support/languages.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();

// Every page has the same script and links (site/pages): what one of them does, its like in another language does too.
test('from pages of every kind the exit leaves for the ordinary page, in the same tab, and takes the page out of the history', async () => {
  for (const path of eachKindOfPage()) {
    const visit = await open('/', {}, answers);
    await visit.page.goto(new URL(path, inject('address')).href);
    const before = await visit.page.evaluate(() => history.length);
    await visit.page.locator('a.exit').click();
    await visit.page.waitForURL(destination);
    expect(await visit.page.evaluate(() => history.length), path).toBe(before);
    expect(visit.page.context().pages(), path).toHaveLength(1);
    await visit.close();
  }
});

test('everything is gone in the next frame, when the ordinary page never answers', async () => {
  const visit = await open(learnPage.path, {}, neverAnswers);
  expect(await leaving(visit, () => visit.page.locator('a.exit').click())).toEqual(GONE);
  await visit.close();
});

test('the hidden link at the top of the page leaves too', async () => {
  const visit = await open('/help/', {}, answers);
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForURL(destination);
  await visit.close();
});

test('without JavaScript both links leave', async () => {
  for (const link of ['a.exit', 'a.skip[data-exit]']) {
    const visit = await open('/help/', { javaScriptEnabled: false }, answers);
    await visit.page.locator(link).focus();
    await visit.page.keyboard.press('Enter');
    await visit.page.waitForURL(destination);
    await visit.close();
  }
});

test('leaving twice is leaving once', async () => {
  const visit = await open('/help/', {}, answers);
  const before = await visit.page.evaluate(() => history.length);
  const clickTwice = (): void => {
    for (const _ of [1, 2]) document.querySelector<HTMLAnchorElement>('a.exit')?.click();
  };
  // The page may be gone before it can answer.
  await visit.page.evaluate(clickTwice).catch(() => undefined);
  await expect.poll(() => visit.page.title().catch(() => '')).toBe('Forecast');
  expect(await visit.page.evaluate(() => history.length)).toBe(before);
  await visit.close();
});

test('leaving works while search results are showing, and with a dialog open', async () => {
  const visit = await open('/search/', {}, neverAnswers);
  await visit.page.getByLabel('Search this site').fill('help');
  await visit.page.locator('#search h3').first().waitFor();
  await visit.page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Something open';
    document.body.append(dialog);
    dialog.showModal();
  });
  const press = async (): Promise<void> => {
    for (let times = 0; times < 3; times += 1) await visit.page.keyboard.press('Shift');
  };
  expect(await leaving(visit, press)).toMatchObject(GONE);
  await visit.close();
});

test('a browser without windows to open, storage to write or beacons to send leaves just the same', async () => {
  const visit = await open('/help/', {}, async (context) => {
    await answers(context);
    await context.addInitScript(() => {
      const refuse = (): never => {
        throw new Error('refused');
      };
      window.open = refuse;
      navigator.sendBeacon = refuse;
      window.fetch = refuse;
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'BroadcastChannel'])
        Object.defineProperty(window, name, { get: refuse });
    });
  });
  await visit.page.locator('a.exit').click();
  await visit.page.waitForURL(destination);
  expect(visit.said).toEqual([]);
  await visit.close();
});

test('the exit is whole where colors are forced, where text runs from right to left, and at 400 percent', async () => {
  for (const options of [{ forcedColors: 'active' as const }, {}, { viewport: { width: 320, height: 256 } }]) {
    const visit = await open(learnPage.path, options, neverAnswers);
    if (Object.keys(options).length === 0) await visit.page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await visit.page.evaluate(() => scrollTo(0, 900));
    const link = visit.page.locator('a.exit');
    const box = await link.boundingBox();
    const width = visit.page.viewportSize()?.width ?? 0;
    expect(box !== null && box.x >= 0 && box.x + box.width <= width && box.y >= 0).toBe(true);
    expect((box?.height ?? 0) >= 44 && (box?.width ?? 0) >= 44).toBe(true);
    expect(await leaving(visit, () => link.click())).toMatchObject(GONE);
    await visit.close();
  }
});

test('the label is the same everywhere, is said with "Emergency", and does not tell where it leads', async () => {
  for (const path of eachKindOfPage()) {
    const visit = await open(path);
    const { exit } = languageOf(path).words;
    const link = visit.page.getByRole('link', { name: `${exit.hidden}: ${exit.label}`, exact: true });
    expect(await link.count(), path).toBe(1);
    expect(await link.innerText(), path).toContain(exit.label);
    expect(await link.getAttribute('rel'), path).toBe('nofollow noreferrer');
    expect(await link.innerText(), path).not.toContain(exit.place);
    const box = await link.boundingBox();
    expect((box?.height ?? 0) >= 44 && (box?.width ?? 0) >= 44, path).toBe(true);
    await visit.close();
  }
});

test('inside a page of another site the exit takes the whole tab away', async () => {
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Another site</title><iframe src="${inject('address')}embed/help/"></iframe>`);
  });
  await new Promise<void>((ready) => void host.listen(0, '127.0.0.1', ready));
  for (const javaScriptEnabled of [true, false]) {
    const visit = await open('/404.html', { javaScriptEnabled }, answers);
    await visit.page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    await visit.page.frameLocator('iframe').locator('a.exit').click();
    await visit.page.waitForURL(destination);
    await visit.close();
  }
  host.close();
});
