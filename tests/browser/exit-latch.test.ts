/** After an exit, going back shows nothing of the site in that tab (QE-8), and the way back for its reader is one press. */
import { describe, expect, inject, test } from 'vitest';
import { learnPage } from '../support/content.ts';
import { answers, destination, DESTINATION_COLOR, neverAnswers } from '../support/destination.ts';
import { film, framesWithMore } from '../support/frames.ts';
import { GONE, leaving } from '../support/leaving.ts';
import { browserForTests, type Visit } from '../support/visit.ts';

const paths = ['/', '/learn/', learnPage.path, '/help/'];
const at = (path: string): string => new URL(path, inject('address')).href;
const stored = ({ page }: Visit) => page.evaluate(() => ({ ...sessionStorage }));

async function visitFourPages({ page }: Visit): Promise<void> {
  for (const path of paths) await page.goto(at(path));
}

/** Back, and whatever that leads to. */
async function goBack({ page }: Visit): Promise<void> {
  await page.goBack({ waitUntil: 'commit' }).catch(() => null);
  await page.waitForTimeout(400);
}

const ways = [
  { name: 'that loads pages anew', howItCame: 'back_forward', open: browserForTests() },
  { name: 'that keeps pages in memory', howItCame: 'navigate', open: browserForTests({ remembersPages: true }) },
];

describe.each(ways.filter(({ howItCame }) => howItCame === 'back_forward' || inject('wholeBrowser') !== null))(
  'in a browser $name',
  ({ howItCame, open }) => {
    test('four pages, an exit and six times Back never show a frame of the site', async () => {
      const visit = await open('/404.html', {}, answers);
      await visitFourPages(visit);
      // A page of the site does have more than white and one color, or the test below could not fail.
      const site = await film(visit.page);
      await visit.page.reload();
      await visit.page.waitForTimeout(300);
      await site.stop();
      await visit.page.locator('a.exit').click();
      await visit.page.waitForURL(destination);
      const { frames, stop } = await film(visit.page);
      const shown: string[] = [];
      for (let times = 0; times < 6; times += 1) {
        await goBack(visit);
        shown.push((await visit.page.title()) || '(empty)');
      }
      await stop();
      const desk = await visit.page.context().newPage();
      expect(await framesWithMore(desk, site.frames, DESTINATION_COLOR)).toBeGreaterThan(0);
      expect(await framesWithMore(desk, frames, DESTINATION_COLOR)).toBe(0);
      expect(shown.filter((title) => !['Forecast', '(empty)', '\u200b'].includes(title))).toEqual([]);
      await visit.close();
    });

    test('without an exit, Back shows the page before, as it was', async () => {
      const visit = await open('/', {}, answers);
      await visit.page.goto(at('/help/'));
      await goBack(visit);
      expect(visit.page.url()).toBe(at('/'));
      // A page from memory is the one that was loaded; another was loaded by going back.
      expect(await visit.page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().type)).toBe(
        howItCame,
      );
      expect(await visit.page.locator('h1').isVisible()).toBe(true);
      expect(await visit.page.evaluate(() => document.documentElement.hasAttribute('data-veiled'))).toBe(false);
      await visit.close();
    });

    test('where storage is refused, the exit leaves, and Back shows the site as on any other', async () => {
      const refuse = () => {
        for (const name of ['sessionStorage', 'BroadcastChannel'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('refused', 'SecurityError');
            },
          });
      };
      const visit = await open('/', {}, async (context) => {
        await answers(context);
        await context.addInitScript(refuse);
      });
      await visit.page.goto(at('/help/'));
      await visit.page.locator('a.exit').click();
      await visit.page.waitForURL(destination);
      await goBack(visit);
      expect(visit.page.url()).toBe(at('/'));
      expect(await visit.page.locator('h1').isVisible()).toBe(true);
      expect(visit.said).toEqual([]);
      await visit.close();
    });
  },
);

const open = browserForTests();

test('asking for the site again in that tab shows one plain link, and the link shows the page', async () => {
  const visit = await open('/help/', {}, answers);
  const { page } = visit;
  await page.locator('a.exit').click();
  await page.waitForURL(destination);
  await page.goto(at(learnPage.path));
  expect(await page.evaluate(() => document.documentElement.innerText.trim())).toBe('Open this site again');
  expect(await page.title()).toBe('\u200b');
  await page.getByRole('link', { name: 'Open this site again' }).click();
  expect(page.url()).toBe(at(learnPage.path));
  expect(await page.title()).toContain(learnPage.title);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('[role="alert"]').count()).toBe(0);
  expect(await stored(visit)).toEqual({});
  await page.reload();
  expect(await page.locator('h1').isVisible()).toBe(true);
  await visit.close();
});

test('when Back cannot reach the ordinary page, the plain link comes after two seconds', async () => {
  let isSilent = false;
  const visit = await open('/', {}, (context) =>
    context.route(`${destination}**`, (route) =>
      isSilent
        ? new Promise<void>(() => undefined)
        : route.fulfill({ contentType: 'text/html', body: '<title>Forecast</title>' }),
    ),
  );
  const { page } = visit;
  const seen: string[] = [];
  page.on('console', (message) => seen.push(message.text()));
  // The page itself says what it shows: while a navigation hangs, nobody else can ask.
  await page.context().addInitScript(() => {
    for (const wait of [1500, 2500])
      setTimeout(() => console.log(`${wait}: ${document.documentElement.innerText.trim()}`), wait);
  });
  await page.goto(at('/help/'));
  await page.locator('a.exit').click();
  await page.waitForURL(destination);
  isSilent = true;
  page.goBack({ waitUntil: 'commit', timeout: 3000 }).catch(() => undefined);
  await page.waitForEvent('console', { predicate: (message) => message.text().startsWith('2500'), timeout: 8000 });
  expect(seen).toEqual(['1500: Loading.', '2500: Open this site again']);
  isSilent = false;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('h1').waitFor();
  expect(page.url()).toBe(at('/'));
  await page.waitForTimeout(300);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await visit.close();
});

test('a page that comes back from memory after an exit is veiled before it is shown, and leaves again', async () => {
  const visit = await open('/help/', {}, neverAnswers);
  await visit.page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    sessionStorage.setItem('left /', '');
  });
  expect(await visit.page.evaluate(() => document.documentElement.innerText.trim())).toBe('');
  const comeBack = (): Promise<boolean> =>
    visit.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  const asked = visit.page.waitForRequest(destination);
  expect(await leaving(visit, comeBack)).toMatchObject(GONE);
  await asked;
  await visit.close();
});

test('a new tab opens the site as ever', async () => {
  const visit = await open('/help/', {}, answers);
  await visit.page.locator('a.exit').click();
  await visit.page.waitForURL(destination);
  const other = await visit.page.context().newPage();
  await other.goto(at('/help/'));
  expect(await other.locator('h1').isVisible()).toBe(true);
  await visit.close();
});

test('nothing is stored before an exit, and one mark that says nothing after it', async () => {
  const visit = await open('/search/', {}, answers);
  await visitFourPages(visit);
  expect(await stored(visit)).toEqual({});
  await visit.page.locator('a.exit').click();
  await visit.page.waitForURL(destination);
  await visit.page.goto(at('/help/'));
  expect(await stored(visit)).toEqual({ 'left /': '' });
  expect(await visit.page.evaluate(() => localStorage.length)).toBe(0);
  expect(await visit.page.context().cookies()).toEqual([]);
  await visit.close();
});
