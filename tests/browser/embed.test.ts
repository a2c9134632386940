/** The help card in a frame of another site, with the headers the host sends, in every language. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { printedAddress } from '../../src/lib/urls.ts';
import { type Hosted, otherSite, siteAsHosted } from '../support/as-hosted.ts';
import { faultsOf } from '../support/axe.ts';
import { firstHrefs, site } from '../support/content.ts';
import { answers, destination } from '../support/destination.ts';
import { languages, own, pathIn } from '../support/languages.ts';
import { browserForTests } from '../support/visit.ts';

const open = browserForTests();
let host: Hosted;
beforeAll(async () => {
  host = await siteAsHosted(inject('folder'));
});
afterAll(() => host.stop());

const embedOf = (tag: string): string => (tag === own.tag ? 'embed/help/' : `embed/${tag}/help/`);

/** The card in a page of another origin. */
async function framed(tag: string, width: number, path = embedOf(tag)) {
  const other = await otherSite(
    `<iframe title="Help" src="${host.address}${path}" width="${width}" height="1500" style="border:0"></iframe>`,
  );
  const visit = await open('/404.html', { viewport: { width: 1300, height: 900 } }, answers);
  visit.asked.length = 0;
  visit.said.length = 0;
  await visit.page.goto(other.address);
  const frame = visit.page.frames().find((inner) => inner !== visit.page.mainFrame());
  if (frame === undefined) throw new Error('The page of the other site has no frame.');
  const close = async (): Promise<void> => {
    await visit.close();
    await other.stop();
  };
  return { ...visit, frame, other, close };
}

describe.each(languages.map((language) => [language.words.name, language] as const))('%s', (_, { tag, words }) => {
  test.each([240, 1200])('at %i pixels every number is whole, and nothing is asked for besides', async (width) => {
    const { frame, asked, other, said, close } = await framed(tag, width);
    const links = await frame.locator('main ul a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(expect.arrayContaining(Object.values(firstHrefs)));
    const cut = await frame.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const outside: string[] = [];
      while (texts.nextNode()) {
        const { currentNode } = texts;
        if (currentNode.parentElement?.closest('.visually-hidden')) continue;
        const range = document.createRange();
        range.selectNodeContents(currentNode);
        if ([...range.getClientRects()].some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5))
          outside.push(currentNode.textContent ?? '');
      }
      return outside;
    });
    expect(cut).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(asked.filter((address) => !address.endsWith('favicon.ico'))).toEqual([
      other.address,
      host.address + embedOf(tag),
    ]);
    expect(said.filter((line) => !line.includes('404'))).toEqual([]);
    await close();
  });

  test('it says its language, its day, and how far its words can be trusted', async () => {
    const { frame, close } = await framed(tag, 420);
    expect(
      await frame.locator('html').evaluate((html) => ['lang', 'dir'].map((name) => html.getAttribute(name))),
    ).toEqual([tag, words.direction]);
    const text = (await frame.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(printedAddress(pathIn('help', tag), new URL(site.address)));
    expect(text).not.toContain(words.paper.passed);
    expect(text.includes(words.languages.unreviewed)).toBe(
      tag !== own.tag && words.translation?.reviewer === undefined,
    );
    expect(await frame.locator('script').count()).toBe(0);
    await close();
  });

  test('the exit takes the whole tab away, and the link to all lines leads to those of its language', async () => {
    const leave = await framed(tag, 420);
    await leave.frame.locator('a.exit').click();
    await leave.page.waitForURL(destination);
    await leave.close();
    const more = await framed(tag, 420);
    await more.frame.getByRole('link', { name: words.help.embed.all, exact: true }).click();
    await more.page.waitForURL(new URL(pathIn('help', tag), host.address).href);
    await more.close();
  });
});

test('axe finds nothing wrong, by day and by night, whichever way it is written', async () => {
  const whichever = ['ltr', 'rtl'].flatMap(
    (direction) => languages.find(({ words }) => words.direction === direction) ?? [],
  );
  for (const { tag } of whichever) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const visit = await open(`/${embedOf(tag)}`, { colorScheme, viewport: { width: 320, height: 640 } });
      expect(await faultsOf(visit.page), tag).toEqual([]);
      await visit.close();
    }
  }
});

test('looking at the frame adds nothing to the history of the tab', async () => {
  const lengths: number[] = [];
  for (const inside of ['', `<iframe title="Help" src="${host.address}${embedOf(own.tag)}"></iframe>`]) {
    const other = await otherSite(inside);
    const { page, close } = await open('/404.html');
    await page.goto(other.address);
    await page.waitForFunction((count) => document.querySelectorAll('iframe').length === count, inside === '' ? 0 : 1);
    lengths.push(await page.evaluate(() => history.length));
    await close();
    await other.stop();
  }
  expect(lengths[1]).toBe(lengths[0]);
});

test('no other page of the site is shown in a frame', async () => {
  for (const path of [
    'help/',
    `${languages.find(({ tag }) => tag !== own.tag)?.tag ?? ''}/help/`,
    'share/website/',
    '',
  ]) {
    const { frame, close } = await framed(own.tag, 420, path);
    // The browser shows its own page in the frame instead.
    expect(frame.url(), path).toBe('chrome-error://chromewebdata/');
    expect(await frame.locator('main').count(), path).toBe(0);
    await close();
  }
});
