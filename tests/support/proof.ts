/**
 * What the site does behind a reader's back: counted, not promised. Every page is opened, then a visit is played: search,
 * follow a result, print, leave. The privacy page shows what the last such run counted (`npm run prove`), and the tests
 * fail when any count is not zero.
 */
import type { BrowserContext, Page, Request } from 'playwright-core';
import { answers, destination } from './destination.ts';

/** What is counted, each in the words of the privacy page. */
export const COUNTED = {
  otherSites: 'requests to any other site',
  queries: 'addresses with a query string',
  referrers: 'requests that tell where the reader was',
  beacons: 'beacons and pings',
  cookies: 'cookies set or kept',
  stored: 'entries in any storage before leaving',
  messages: 'messages in the browser’s console',
  violations: 'loads or scripts that the page’s own policy had to stop',
} as const;

export type Counts = Record<keyof typeof COUNTED, number>;

const zero = (): Counts => Object.fromEntries(Object.keys(COUNTED).map((name) => [name, 0])) as Counts;

/** Everything a page can keep on the device, counted in the page. */
const storedIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const [databases, caches_, workers] = await Promise.all([
      indexedDB.databases(),
      caches.keys(),
      navigator.serviceWorker.getRegistrations(),
    ]);
    return localStorage.length + sessionStorage.length + databases.length + caches_.length + workers.length;
  });

async function watch(context: BrowserContext, address: string, counts: Counts): Promise<void> {
  const { origin } = new URL(address);
  context.on('request', (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    // Leaving is asked for by the reader; all that counts is what it tells.
    if (url.origin !== origin && !request.url().startsWith(destination)) counts.otherSites += 1;
    if (url.search !== '') counts.queries += 1;
    if (['ping', 'beacon'].includes(request.resourceType())) counts.beacons += 1;
    if ((request.headers()['referer'] ?? '') !== '') counts.referrers += 1;
  });
  context.on('response', (response) => {
    if (response.headers()['set-cookie'] !== undefined) counts.cookies += 1;
  });
  context.on('console', (message) => {
    if (message.text() === 'policy') counts.violations += 1;
    else counts.messages += 1;
  });
  context.on('weberror', () => (counts.messages += 1));
  await context.addInitScript(() => addEventListener('securitypolicyviolation', () => console.log('policy')));
}

async function playVisit(page: Page, address: string): Promise<void> {
  await page.goto(new URL('/search/', address).href);
  await page.locator('#query').fill('help');
  await page.locator('#search ol a').first().click();
  await page.waitForLoadState();
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(new URL('/help/', address).href);
}

/**
 * @param context a browser window with nothing in it
 * @param address of the finished site, `http://localhost:…/`
 * @param paths every page
 */
export async function prove(context: BrowserContext, address: string, paths: readonly string[]): Promise<Counts> {
  const counts = zero();
  await watch(context, address, counts);
  await answers(context);
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(new URL(path, address).href);
    counts.stored += await storedIn(page);
  }
  await playVisit(page, address);
  counts.stored += await storedIn(page);
  await page.locator('a.exit').click();
  await page.waitForURL(destination);
  counts.cookies += (await context.cookies()).length;
  return counts;
}
