/**
 * Before the tests of finished pages and the browser tests: builds the site once, and gives them its folder and address.
 * Of the county whose content the tests are told of (`env` in `vitest.config.ts`), else of the one that CONTENT_DIR names.
 */
import type { TestProject } from 'vitest/node';
import { type BrowserProgram, browserProgram } from './browser.ts';
import { builtSite } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The finished site, absolute. */
    folder: string;
    /** `http://localhost:…/` */
    address: string;
    browser: BrowserProgram;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, address, discard } = await builtSite(project.config.env?.['CONTENT_DIR']);
  project.provide('folder', folder);
  project.provide('address', address);
  project.provide('browser', await browserProgram());
  return discard;
}
