/** Leaving: what is gone, how fast, and by which ways. The list is that of QE-14. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { site } from '../support/content.ts';
import { answers, destination, neverAnswers } from '../support/destination.ts';
import { GONE, leaving } from '../support/leaving.ts';
import { sitemapPaths } from '../support/pages.ts';
import { browserForTests, type Visit } from '../support/visit.ts';

const open = browserForTests();
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

const isStillHere = async ({ page }: Visit, title: string): Promise<void> => {
  expect(await page.title()).toContain(title);
  expect(await page.locator('h1').isVisible()).toBe(true);
};

test('on every page the exit leaves for the ordinary page, in the same tab, and takes the page out of the history', async () => {
  for (const path of sitemapPaths()) {
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

test('everything is gone in the next frame, within 100 milliseconds, when the ordinary page never answers', async () => {
  const visit = await open('/learn/signs/', {}, neverAnswers);
  const { milliseconds, ...left } = await leaving(visit, () => visit.page.locator('a.exit').click());
  expect(left).toEqual(GONE);
  expect(milliseconds).toBeLessThan(100);
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
  await visit.page.getByLabel('Search this site').fill('grooming');
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

describe('three presses of Shift', () => {
  const status = (visit: Visit) => visit.page.locator('[role="status"]').last().textContent();
  const dots = (visit: Visit) => visit.page.locator('a.exit i').textContent();

  test('leave, saying and showing how many are left', async () => {
    const visit = await open('/help/', {}, neverAnswers);
    await visit.page.keyboard.press('ShiftLeft');
    expect(await status(visit)).toBe('Shift, press 2 more times to exit.');
    expect(await dots(visit)).toBe('●○○');
    await visit.page.keyboard.press('ShiftLeft');
    expect(await status(visit)).toBe('Shift, press 1 more time to exit.');
    expect(await dots(visit)).toBe('●●○');
    expect(await leaving(visit, () => visit.page.keyboard.press('ShiftLeft'))).toMatchObject(GONE);
    await visit.close();
  });

  test('count with the left and the right key together, and when one of the two is let go unheard', async () => {
    for (const keys of [
      ['+ShiftLeft', '+ShiftRight', '-ShiftLeft', '-ShiftRight', '+ShiftLeft', '-ShiftLeft'],
      ['+ShiftLeft', '+ShiftRight', '-ShiftRight', '+ShiftRight', '-ShiftRight', '-ShiftLeft'],
    ]) {
      const visit = await open('/help/', {}, neverAnswers);
      const press = async (): Promise<void> => {
        for (const key of keys) await visit.page.keyboard[key.startsWith('+') ? 'down' : 'up'](key.slice(1));
      };
      expect(await leaving(visit, press), keys.join(' ')).toMatchObject(GONE);
      await visit.close();
    }
  });

  test('do not leave when Shift was part of something else: typing, a shortcut, a click, a held key', async () => {
    const visit = await open('/search/', {}, neverAnswers);
    const { page } = visit;
    await page.getByLabel('Search this site').focus();
    for (const word of ['ABC', 'Def', 'XYZ']) await page.keyboard.type(word);
    for (const keys of ['Shift+KeyA', 'Shift+KeyB', 'Shift+KeyC', 'Shift+KeyD']) await page.keyboard.press(keys);
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('Control+Shift');
      await page.keyboard.press('Alt+Shift');
      await page.keyboard.down('Shift');
      await page.mouse.click(200, 300);
      await page.keyboard.up('Shift');
    }
    await page.keyboard.down('Shift');
    for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    await isStillHere(visit, 'Search');
    await visit.close();
  });

  test('start again when another key comes between', async () => {
    const visit = await open('/help/', {}, neverAnswers);
    for (const key of ['Shift', 'Shift', 'KeyA', 'Shift', 'Shift']) await visit.page.keyboard.press(key);
    expect(await dots(visit)).toBe('●●○');
    await isStillHere(visit, 'Get help');
    await visit.close();
  });

  test('are forgotten after five seconds, and a screen reader is told', async () => {
    const visit = await open('/help/', {}, neverAnswers);
    const { page } = visit;
    await page.clock.install();
    await page.reload();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.clock.runFor(4000);
    expect(await dots(visit)).toBe('●●○');
    await page.clock.runFor(1500);
    expect(await status(visit)).toBe('Exit this page expired.');
    expect(await dots(visit)).toBe('');
    await page.keyboard.press('Shift');
    expect(await dots(visit)).toBe('●○○');
    await visit.close();
  });

  test('are not counted while words are put together, as in Chinese or Japanese', async () => {
    const visit = await open('/search/', {}, neverAnswers);
    await visit.page.evaluate(() => {
      for (let press = 0; press < 4; press += 1)
        for (const type of ['keydown', 'keyup'])
          document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', isComposing: true, bubbles: true }));
    });
    await isStillHere(visit, 'Search');
    await visit.close();
  });

  test('are not counted in a text box on a touch screen, whose keyboard presses Shift by itself', async () => {
    const visit = await open('/search/', phone, neverAnswers);
    await visit.page.getByLabel('Search this site').focus();
    for (let press = 0; press < 4; press += 1) await visit.page.keyboard.press('Shift');
    await isStillHere(visit, 'Search');
    await visit.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const press = async (): Promise<void> => {
      for (let times = 0; times < 3; times += 1) await visit.page.keyboard.press('Shift');
    };
    expect(await leaving(visit, press)).toMatchObject(GONE);
    await visit.close();
  });
});

test('the exit is whole where colors are forced, where text runs from right to left, and at 400 percent', async () => {
  for (const options of [{ forcedColors: 'active' as const }, {}, { viewport: { width: 320, height: 256 } }]) {
    const visit = await open('/learn/signs/', options, neverAnswers);
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
  for (const path of sitemapPaths()) {
    const visit = await open(path);
    const link = visit.page.getByRole('link', { name: 'Emergency: Exit this page', exact: true });
    expect(await link.count(), path).toBe(1);
    expect(await link.innerText(), path).toContain('Exit this page');
    expect(await link.getAttribute('rel'), path).toBe('nofollow noreferrer');
    expect(await link.innerText(), path).not.toContain(site.exit.name);
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
