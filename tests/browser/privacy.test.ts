/** The promises of the privacy page, each counted, and the page itself against what was counted. */
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { type Counts, COUNTED, prove } from '../support/proof.ts';
import { measured } from '../../src/lib/measured.ts';
import { site } from '../support/content.ts';
import { page, sitemapPaths, UNLISTED } from '../support/pages.ts';
import { textOf } from '../support/text.ts';

async function countIn(address: string, paths: readonly string[], spoil?: string): Promise<Counts> {
  const { executablePath, env } = inject('browser');
  const browser = await chromium.launch({
    executablePath,
    env,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    // Its own policy would stop most of what must not happen before it could be counted.
    const context = await browser.newContext({ bypassCSP: spoil !== undefined });
    if (spoil !== undefined) await context.addInitScript(spoil);
    return await prove(context, address, paths);
  } finally {
    await browser.close();
  }
}

test('on every page and through a whole visit: nothing is sent elsewhere, stored, told or complained about', async () => {
  const counts = await countIn(inject('address'), [...sitemapPaths(), ...UNLISTED, '/404.html']);
  expect(counts).toEqual(Object.fromEntries(Object.keys(COUNTED).map((name) => [name, 0])));
});

test('each count rises when a page does what it must not', async () => {
  const spoil = `addEventListener('DOMContentLoaded', () => {
    document.cookie = 'a=b';
    localStorage.setItem('a', 'b');
    console.log('a');
    navigator.sendBeacon('/help/?a=b');
    new Image().src = 'http://elsewhere.example/';
    fetch('/help/', { referrerPolicy: 'unsafe-url' });
    dispatchEvent(new Event('securitypolicyviolation'));
  })`;
  const counts = await countIn(inject('address'), ['/about/privacy/', '/learn/'], spoil);
  for (const [name, count] of Object.entries(counts)) expect(count, name).toBeGreaterThan(0);
});

test('the privacy page shows what was measured for this site, whole, and nothing that was not', () => {
  const found = measured('privacy', site);
  const text = textOf(page('/about/privacy/').root);
  if (found === undefined) expect(text).toContain('This site has not been measured yet.');
  else for (const [name, count] of Object.entries(found.counts)) expect(text).toContain(`${name} ${count}`);
});
