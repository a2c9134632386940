import { expect, test } from 'vitest';
import { talkNumber } from '../support/content.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();

test('on paper the menus and the exit are gone, and the numbers are there in black on white', async () => {
  for (const path of ['/', '/help/', '/learn/signs/', '/training/recognize-and-respond/']) {
    const { page, close } = await open(path, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('a.exit').isVisible(), path).toBe(false);
    expect(
      await page
        .locator('header nav')
        .first()
        .isVisible()
        .catch(() => false),
      path,
    ).toBe(false);
    expect(await page.getByText(talkNumber).filter({ visible: true }).count(), path).toBeGreaterThan(0);
    const colors = await page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      text: getComputedStyle(document.body).color,
    }));
    expect(colors, path).toEqual({ ground: 'rgb(255, 255, 255)', text: 'rgb(0, 0, 0)' });
    await close();
  }
});

test('on paper the answers of a self-check are open', async () => {
  const { page, close } = await open('/training/recognize-and-respond/');
  await page.emulateMedia({ media: 'print' });
  const height = await page
    .locator('details p')
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(10);
  await close();
});
