import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { firstHrefs } from '../support/content.ts';
import { sitemapPaths } from '../support/pages.ts';

test('every link and every place in a page that a link names is there', async () => {
  const address = inject('address').replace('localhost', '127.0.0.1');
  const result = await new LinkChecker().check({
    path: sitemapPaths().map((path) => `${address}${path.slice(1)}`),
    recurse: true,
    checkFragments: true,
    // Other sites may be down; that must not stop ours. They are looked at on a schedule instead.
    linksToSkip: [`^(?!${address})`],
  });
  const broken = result.links
    .filter((link) => link.state === LinkState.BROKEN)
    .map((link) => `${link.parent} → ${link.url}`);
  expect(broken).toEqual([]);
  expect(result.links.filter((link) => link.state === LinkState.OK).length).toBeGreaterThan(sitemapPaths().length);
});

test('a wrong address gets the page that leads to help, and says it is wrong', async () => {
  const response = await fetch(`${inject('address')}nothing/here/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(`href="${firstHrefs.talk}"`);
});
