/** A site that lives in a folder of a shared host: the fictional county's, in two languages, under /csec. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readContent, validEntries } from '../../src/checks/content.ts';
import { serve, type Serving } from '../../src/hosting/serve.ts';
import { changedCounty, COUNTY, discard } from '../support/county.ts';
import { MADE_UP, madeUpLanguage } from '../support/made-up-language.ts';
import { run } from '../support/run-command.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();

let place: string;
let county: string;
let site: Serving;
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'folder-'));
  county = changedCounty({ write: { [`languages/${MADE_UP}.yaml`]: stringify(madeUpLanguage(readContent(COUNTY))) } });
  const { code, output } = await run('src/commands/build.ts', {
    CONTENT_DIR: county,
    SITE_DIR: join(place, 'dist'),
    BUILD_DATE: '2026-02-04',
    BASE_PATH: '/csec/',
    SITE_URL: 'https://shared.example',
  });
  expect(code, output).toBe(0);
  site = await serve(join(place, 'dist'), 0, '/csec');
});
afterAll(async () => {
  await site.stop();
  rmSync(place, { recursive: true });
  discard(county);
});

test('every link and every place that a link names is there', async () => {
  const address = site.address.replace('localhost', '127.0.0.1');
  const { links } = await new LinkChecker().check({
    path: address,
    recurse: true,
    checkFragments: true,
    linksToSkip: [`^(?!${new URL(address).origin})`],
  });
  const broken = links.filter((link) => link.state === LinkState.BROKEN).map((link) => `${link.parent} → ${link.url}`);
  expect(broken).toEqual([]);
  const reached = links.filter((link) => link.state === LinkState.OK).map((link) => new URL(link.url).pathname);
  expect(reached).toEqual(
    expect.arrayContaining([
      '/csec/help/',
      '/csec/learn/listening/',
      '/csec/search/',
      `/csec/${MADE_UP}/help/`,
      `/csec/${MADE_UP}/search/`,
    ]),
  );
});

test('the page for wrong addresses, the sitemap and the canonical addresses know the folder', async () => {
  const read = (file: string): string => readFileSync(join(place, 'dist', file), 'utf8');
  expect(await (await fetch(`${site.address}nowhere/`)).text()).toContain('href="/csec/help/"');
  expect(read('sitemap-0.xml')).toContain('<loc>https://shared.example/csec/help/</loc>');
  expect(read(`${MADE_UP}/help/index.html`)).toContain(
    `<link rel="alternate" hreflang="x-default" href="https://shared.example/csec/help/">`,
  );
  expect(read('sitemap-0.xml')).toContain(`hreflang="${MADE_UP}" href="https://shared.example/csec/${MADE_UP}/help/"`);
  expect(read('robots.txt')).toContain('Sitemap: https://shared.example/csec/sitemap-index.xml');
  expect(read('learn/listening/index.html')).toContain(
    '<link rel="canonical" href="https://shared.example/csec/learn/listening/">',
  );
});

test('in a browser the search finds pages of the folder, nothing in a page is refused, and the exit leaves', async () => {
  const elsewhere = validEntries(readContent(COUNTY), 'site')[0]?.data.exit.address ?? '';
  const visit = await open('/404.html', {}, (context) =>
    context.route(`${elsewhere}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Forecast' })),
  );
  visit.said.length = 0;
  await visit.page.goto(`${site.address}search/`);
  await visit.page.getByLabel('Search this site').fill('help');
  const first = visit.page.locator('#search h3 a').first();
  await first.waitFor();
  const found = (await first.getAttribute('href')) ?? '';
  expect(found).toMatch(/^\/csec\/.+\/$/);
  await first.click();
  await visit.page.waitForURL(({ pathname }) => pathname === found);
  expect(await visit.page.locator('h1').count()).toBe(1);
  await visit.page.locator('a.exit').click();
  await visit.page.waitForURL(elsewhere);
  expect(visit.said).toEqual([]);
  await visit.close();
});
