/** Pages as a browser shows them from nginx: with two policies, the page's own and the server's, both have to let it work. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { otherSite } from '../support/as-hosted.ts';
import { realNginx, type RealServer } from '../support/real-server.ts';
import { browserForTests } from '../support/visit.ts';

const { nginx } = inject('servers');
const open = browserForTests();

describe.skipIf(nginx === undefined)('from nginx', () => {
  let server: RealServer;
  beforeAll(async () => {
    const redirects = { moved: [], capitals: [] };
    server = await realNginx(nginx!, { domain: 'a.example', folder: inject('folder'), home: '/', redirects });
  });
  afterAll(() => server.discard());

  test.each(['/help/', '/', '/search/', '/share/', '/nowhere/'])(
    '%s has its style, and nothing in it is refused',
    async (path) => {
      const visit = await open('/404.html');
      visit.said.length = 0;
      await visit.page.goto(server.origin + path);
      const font = await visit.page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(font).toContain('system-ui');
      expect(visit.said.filter((line) => !line.includes('404'))).toEqual([]);
      await visit.close();
    },
  );

  test('the search finds', async () => {
    const visit = await open('/404.html');
    visit.said.length = 0;
    await visit.page.goto(`${server.origin}/search/`);
    await visit.page.getByLabel('Search this site').fill('help');
    await visit.page.waitForFunction(() =>
      /found/.test(document.querySelector('#search [role="status"]')?.textContent ?? ''),
    );
    expect(await visit.page.locator('#search h3').count()).toBeGreaterThan(0);
    expect(visit.said).toEqual([]);
    await visit.close();
  });

  test.each([
    ['/embed/help/', true],
    ['/help/', false],
    ['/share/cards/en.html', false],
    ['/data/hotlines.json', false],
  ])('%s in a frame of another site: %s', async (path, shown) => {
    const other = await otherSite(`<iframe src="${server.origin}${path}" width="420" height="900"></iframe>`);
    const visit = await open('/404.html');
    await visit.page.goto(other.address);
    const frame = visit.page.frames().find((inner) => inner !== visit.page.mainFrame());
    // Where a frame is refused, the browser shows a page of its own in it.
    expect(frame?.url() === server.origin + path).toBe(shown);
    await visit.close();
    await other.stop();
  });
});
