/** Opening pages of the finished site in the browser. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

interface Options {
  /** Keep pages in memory for Back, as browsers do. Playwright turns that off. */
  remembersPages?: boolean;
}

const KEEPS_NOTHING = '--disable-back-forward-cache';

/** Call at the top of a test file; gives a function that opens a path in a fresh window, with everything it printed. */
export function browserForTests({ remembersPages = false }: Options = {}): (
  path: string,
  options?: BrowserContextOptions,
  prepare?: (context: BrowserContext) => Promise<unknown>,
) => Promise<Visit> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    const ignoreDefaultArgs = remembersPages ? [KEEPS_NOTHING] : [];
    const { executablePath, env } = (remembersPages && inject('wholeBrowser')) || inject('browser');
    browser = await chromium.launch({ executablePath, env, args, ignoreDefaultArgs });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (path, options = {}, prepare = async () => undefined) => {
    if (browser === undefined) throw new Error('The browser is not open yet.');
    const context = await browser.newContext(options);
    await prepare(context);
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(new URL(path, inject('address')).href);
    return { page, said, asked, close: () => context.close() };
  };
}

export interface Visit {
  page: Page;
  /** Everything the console said. */
  said: string[];
  /** Every address asked for. */
  asked: string[];
  close(): Promise<void>;
}
