import { expect, inject, test } from 'vitest';
import { learnPage, site, trainingPath } from '../support/content.ts';
import { eachKindOfPage } from '../support/languages.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();
const plain = { javaScriptEnabled: false };

test('without JavaScript the exit is a plain link that still leaves', async () => {
  for (const path of eachKindOfPage()) {
    const { page, close } = await open(path, plain);
    expect(await page.locator('a.exit').getAttribute('href'), path).toBe(site.exit.address);
    await close();
  }
});

test('without JavaScript the search page says so, has no box, and leads everywhere', async () => {
  const { page, close } = await open('/search/', plain);
  await page.getByText('Search needs JavaScript. Everything is in the list below.').waitFor();
  expect(await page.locator('input').count()).toBe(0);
  await page.getByRole('link', { name: learnPage.title, exact: true }).click();
  expect(page.url()).toBe(`${inject('address')}${learnPage.path.slice(1)}`);
  await close();
});

test('without JavaScript the answers of a self-check open', async () => {
  const { page, close } = await open(trainingPath, plain);
  const question = page.locator('details').first();
  expect(await question.locator('p').isVisible()).toBe(false);
  await question.locator('summary').click();
  expect(await question.locator('p').isVisible()).toBe(true);
  await close();
});
