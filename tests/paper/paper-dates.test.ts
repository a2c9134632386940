/** What a sheet of paper says about its own age. */
import { afterEach, expect, test, vi } from 'vitest';
import PaperDates from '../../src/components/PaperDates.astro';
import * as county from '../support/county-collections.ts';
import { rendered } from '../support/render.ts';
import { textOf } from '../support/text.ts';

vi.mock('../../src/collections.ts', () => import('../support/county-collections.ts'));
afterEach(() => vi.unstubAllEnvs());

async function dated(today: string): Promise<string[]> {
  vi.stubEnv('BUILD_DATE', today);
  const sheet = await rendered(PaperDates, { lines: await county.getHotlines() });
  return sheet.querySelectorAll('p').map(textOf);
}

test('a sheet says when its numbers were checked and when to replace it: half a year later', async () => {
  const [dates, ...more] = await dated('2026-08-02');
  expect(dates).toContain('February 3, 2026');
  expect(dates).toContain('August 2, 2026');
  expect(more).toEqual([]);
});

test('made after that day it says first that it should not be handed out', async () => {
  const { paper } = (await county.getWords())!;
  expect((await dated('2026-08-03'))[0]).toBe(paper.passed);
});
