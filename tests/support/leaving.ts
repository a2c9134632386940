/**
 * What is left of a page after an exit whose destination never answers. While a navigation hangs, the browser answers no
 * question about its page, so the page is asked beforehand to say what it looks like two frames later.
 */
import type { Visit } from './visit.ts';

export interface Left {
  title: string;
  /** Everything there is to read. */
  words: string;
  /** What is said to a screen reader. */
  alerts: string[];
}

/** Nothing of the site: a title that is empty to the eye, and one word. */
export const GONE = { title: '\u200b', words: 'Loading.', alerts: ['Loading.'] };

/** @param act makes the page leave */
export async function leaving({ page }: Visit, act: () => Promise<unknown>): Promise<Left> {
  await page.evaluate(() => {
    const root = document.documentElement;
    const report = (): void => {
      const alerts = [...document.querySelectorAll('[role="alert"]')].map((alert) => alert.textContent);
      const words = root.innerText.trim();
      console.log(JSON.stringify({ title: document.title, words, alerts }));
    };
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(report));
    });
    observer.observe(root, { attributes: true, attributeFilter: ['data-veiled'] });
  });
  const said = page.waitForEvent('console', { timeout: 5000 });
  // The last press may wait for the answer that never comes.
  act().catch(() => undefined);
  return JSON.parse((await said).text()) as Left;
}
