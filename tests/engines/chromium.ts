/** Chromium, started as the other browser tests start it; they answer for the ordinary page themselves. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium as playwright } from 'playwright-core';
import { browserProgram } from '../support/browser.ts';
import { answers } from '../support/destination.ts';
import type { Engine, Tab } from './engine.ts';

async function tabOf(browser: Browser): Promise<Tab> {
  const context = await browser.newContext();
  await answers(context);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return {
    complaints: () => said,
    go: async (address) => void (await page.goto(address)),
    // Back to a page from memory or to one that leaves at once: there may be no end to wait for.
    back: async () => void page.goBack({ waitUntil: 'commit', timeout: 1000 }).catch(() => undefined),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    type: (selector, words) => page.fill(selector, words),
    ask: async <Answer>(expression: string) =>
      Promise.race([page.evaluate(expression).catch(() => undefined), pause(1000)]) as Promise<Answer | undefined>,
    close: () => context.close(),
  };
}

export async function chromium(): Promise<Engine> {
  const { executablePath, env } = await browserProgram();
  const browser = await playwright.launch({
    executablePath,
    env,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    name: `Chromium ${browser.version().split('.').slice(0, 2).join('.')}`,
    open: () => tabOf(browser),
    close: () => browser.close(),
  };
}
