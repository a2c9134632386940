import { type Browser, chromium } from 'playwright-core';
import { browserProgram } from '../support/browser.ts';

/** The browser that everything is measured in. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await browserProgram();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  return chromium.launch({ executablePath, env, args });
}
