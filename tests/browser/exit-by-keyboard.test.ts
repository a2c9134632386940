/** Leaving by three presses of Shift, and everything that is not three presses of Shift. */
import { describe, expect, test } from 'vitest';
import { neverAnswers } from '../support/destination.ts';
import { GONE, leaving } from '../support/leaving.ts';
import { browserForTests, type Visit } from '../support/visit.ts';

const open = browserForTests();
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

const isStillHere = async ({ page }: Visit, title: string): Promise<void> => {
  expect(await page.title()).toContain(title);
  expect(await page.locator('h1').isVisible()).toBe(true);
};

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
