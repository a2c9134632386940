/**
 * Builds the real site once, with a fixed date, into a folder of its own, and serves it. The tests of finished pages and
 * the browser tests get its folder and address.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/hosting/serve.ts';
import { type BrowserProgram, browserProgram } from './browser.ts';
import { run } from './run-command.ts';

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
  const folder = join(import.meta.dirname, '../../.cache/tested-site');
  const { code, output } = await run('src/commands/build.ts', { SITE_DIR: folder, BUILD_DATE: '2026-11-22' });
  if (code !== 0) throw new Error(`The site could not be built, so its pages cannot be tested.\n${output}`);
  const site = await serve(folder, 0);
  project.provide('folder', folder);
  project.provide('address', site.address);
  project.provide('browser', await browserProgram());
  return async () => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
