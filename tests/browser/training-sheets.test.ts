/** What is printed for a training: sheets of one page, and the card for the pocket. */
import { describe, expect, test } from 'vitest';
import { validEntries } from '../../src/checks/content.ts';
import { numberKey } from '../../src/lib/phone.ts';
import { pageOf } from '../../src/lib/urls.ts';
import { content, talkNumber } from '../support/content.ts';
import { sheetSizes } from '../support/sheet-sizes.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();
const trainings = validEntries(content, 'lessons').map(({ id }) => id);
const cards = validEntries(content, 'referenceCards');

describe.each(trainings)('%s', (id) => {
  test.each(['handout', 'evaluation', 'certificate'])('the %s is one Letter page without the menus', async (piece) => {
    const { page, close } = await open(pageOf.trainingPart(id, piece));
    expect(sheetSizes(await page.pdf({ preferCSSPageSize: true }))).toEqual(['8.5 x 11']);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header, footer, a.exit').filter({ visible: true }).count()).toBe(0);
    await close();
  });

  test('the handout is set in twelve points or more, and ends with the lines, their day, and when to replace it', async () => {
    const { page, close } = await open(pageOf.trainingPart(id, 'handout'));
    await page.emulateMedia({ media: 'print' });
    const points = await page
      .locator('.sheet :is(li, p, small, a, b, span)')
      .evaluateAll((all) => Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75)));
    expect(points).toBeGreaterThanOrEqual(12);
    const text = (await page.locator('.sheet').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(talkNumber);
    expect(text).toMatch(/Checked \w+ \d+, \d{4}\. Replace after \w+ \d+, \d{4}\./);
    await close();
  });
});

describe.each(cards.map(({ id, data }) => [id, data.lines] as const))('the card of %s', (id, ids) => {
  const numbers = validEntries(content, 'hotlines')
    .filter((line) => ids.includes(line.id))
    .flatMap(({ data }) =>
      data.channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])).slice(0, 2),
    );

  test('has two sides of 4 by 6 inches, or one Letter sheet to fold', async () => {
    const { page, close } = await open(pageOf.trainingPart(id, 'card'));
    expect(sheetSizes(await page.pdf({ preferCSSPageSize: true }))).toEqual(['4 x 6', '4 x 6']);
    await page.getByLabel('Letter, to fold').check();
    expect(sheetSizes(await page.pdf({ preferCSSPageSize: true }))).toEqual(['11 x 8.5']);
    await close();
  });

  test('has on its second side the numbers of the hotline files, their day, and when to replace it', async () => {
    const { page, close } = await open(pageOf.trainingPart(id, 'card'));
    const side = page.getByRole('region', { name: 'Side two' });
    const text = (await side.innerText()).replace(/\s+/g, ' ');
    expect(numbers.length).toBeGreaterThan(1);
    for (const number of numbers) expect(text).toContain(number);
    const printed = [...text.matchAll(/[\d-]{10,}/g)].map(([number]) => numberKey(number));
    expect(printed.toSorted()).toEqual(
      numbers
        .map(numberKey)
        .filter((key) => key.length === 10)
        .toSorted(),
    );
    expect(text).toMatch(/Checked \w+ \d+, \d{4}\. Replace after \w+ \d+, \d{4}\./);
    await close();
  });
});
