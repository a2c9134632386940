/** Find your training: by who you are and how long you have, without JavaScript. */
import { expect, test } from 'vitest';
import { validEntries } from '../../src/checks/content.ts';
import { content } from '../support/content.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();
const lessons = validEntries(content, 'lessons')
  .map(({ data }) => data)
  .toSorted((a, b) => a.order - b.order);
const titles = (fits: (lesson: (typeof lessons)[number]) => boolean): string[] =>
  lessons.filter(fits).map(({ title }) => title);

test('each choice leaves what fits it: what is for anyone fits everybody, and a shorter one fits a longer hour', async () => {
  const { page, close } = await open('/training/', { javaScriptEnabled: false });
  const shown = () => page.locator('.find h3').filter({ visible: true }).allTextContents();
  const choose = (row: string, id: string) => page.locator(`#${row}-${id}`).check();
  expect(await shown()).toEqual(titles(() => true));
  for (const audience of ['faith', 'schools', 'police', 'services', 'counties'] as const) {
    // A row that would choose nothing is left out.
    if ((await page.locator(`#who-${audience}`).count()) === 0) continue;
    await choose('who', audience);
    expect(await shown(), audience).toEqual(
      titles((lesson) => lesson.for.includes(audience) || lesson.for.includes('everyone')),
    );
  }
  if ((await page.locator('#who-any').count()) > 0) await choose('who', 'any');
  for (const minutes of [...new Set(lessons.map((lesson) => lesson.minutes))]) {
    if ((await page.locator(`#time-${minutes}`).count()) === 0) continue;
    await choose('time', String(minutes));
    expect(await shown(), String(minutes)).toEqual(titles((lesson) => lesson.minutes <= minutes));
  }
  await close();
});

test('only when nothing is left is that said', async () => {
  const { page, close } = await open('/training/', { javaScriptEnabled: false });
  const nothing = page.getByText('No training fits both.');
  const shown = () => page.locator('.find h3').filter({ visible: true }).count();
  const ids = await page.locator('.find input').evaluateAll((all) => all.map((each) => each.id));
  for (const who of ids.filter((id) => id.startsWith('who-')))
    for (const time of ids.filter((id) => id.startsWith('time-'))) {
      await page.locator(`#${who}`).check();
      await page.locator(`#${time}`).check();
      expect(await nothing.isVisible(), `${who} ${time}`).toBe((await shown()) === 0);
    }
  await close();
});
