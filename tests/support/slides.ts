/** The slides of the first training, and what is shown of them. */
import type { Page } from 'playwright-core';
import { validEntries } from '../../src/checks/content.ts';
import { pageOf } from '../../src/lib/urls.ts';
import { content } from './content.ts';
import { page as pageAt } from './pages.ts';

export const training = validEntries(content, 'lessons')[0]!.id;
export const slidesPath = pageOf.trainingPart(training, 'slides');
export const titles = pageAt(slidesPath)
  .root.querySelectorAll('[data-slide] h2')
  .map((heading) => heading.text);

/** The titles of the slides that can be seen. */
export const shown = (page: Page): Promise<string[]> =>
  page.locator('[data-slide] h2').filter({ visible: true }).allTextContents();

export const present = (page: Page): Promise<void> => page.getByRole('button', { name: 'Show on the wall' }).click();
