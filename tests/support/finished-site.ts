/**
 * Before the tests of finished pages and the browser tests: builds the site once, and gives them its folder and address.
 * Of the county whose content the tests are told of (`env` in `vitest.config.ts`), else of the one that CONTENT_DIR names.
 */
import type { TestProject } from 'vitest/node';
import { type BrowserProgram, testBrowser, wholeBrowser } from './browser.ts';
import { builtSite } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The finished site, absolute. */
    folder: string;
    /** `http://localhost:…/` */
    address: string;
    browser: BrowserProgram;
    /** One that keeps pages in memory for Back; null where there is none. */
    wholeBrowser: BrowserProgram | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, address, discard } = await builtSite(project.config.env?.['CONTENT_DIR']);
  project.provide('folder', folder);
  project.provide('address', address);
  project.provide('browser', await testBrowser());
  project.provide('wholeBrowser', wholeBrowser() ?? null);
  return discard;
}
