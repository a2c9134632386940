/** Firefox, through WebDriver BiDi. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Engine, Missing, Setting, Tab } from './engine.ts';

async function tabOf(browser: Browser): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const first = await context.newPage();
  const said: string[] = [];
  first.on('console', (message) => said.push(message.text()));
  first.on('pageerror', (error) => said.push(String(error)));
  // Going back may put another handle in the place of the first: the tab is the same.
  const page = async (): Promise<Page> => (await context.pages()).at(-1) ?? first;
  return {
    complaints: () => said,
    go: async (address) => {
      const here = await page();
      await here.goto(address).catch(async () => (await page()).goto(address));
    },
    // Back to a page from memory or to one that leaves at once: there may be no end to wait for.
    back: async () => void (await page()).goBack({ timeout: 1000 }).catch(() => undefined),
    press: async (key) => (await page()).keyboard.press(key),
    click: async (selector) => (await page()).click(selector),
    type: async (selector, words) => (await page()).type(selector, words),
    ask: async <Answer>(expression: string) => {
      try {
        return (await (await page()).evaluate(expression)) as Answer;
      } catch {
        return undefined;
      }
    },
    close: () => context.close(),
  };
}

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

export async function firefox({ proxyPort }: Setting): Promise<Engine | Missing> {
  const executablePath = FIREFOX.find((path) => existsSync(path));
  if (executablePath === undefined) return { name: 'Firefox', missing: 'Firefox (on Debian: firefox-esr)' };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      // Otherwise Firefox asks its maker's servers on its own.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  return {
    name: `Firefox ${/\d+\.\d+/.exec(await browser.version())?.[0] ?? ''}`,
    open: () => tabOf(browser),
    close: () => browser.close(),
  };
}
