/** A child may rely on this sentence: it names a line as left off the phone bill only when the line's record says so. */
import { expect, test, vi } from 'vitest';
import OffTheBill from '../../src/components/OffTheBill.astro';
import * as county from '../support/county-collections.ts';
import { rendered } from '../support/render.ts';
import { textOf } from '../support/text.ts';

let listed: string[] = [];
vi.mock('../../src/collections.ts', async () => {
  const real = await import('../support/county-collections.ts');
  const getHotlines = async () =>
    (await real.getHotlines()).map((line) => ({
      ...line,
      callLogPrivacy: listed.includes(line.id) ? ('listed' as const) : ('unknown' as const),
    }));
  return { ...real, getHotlines };
});

async function said(ids: string[]): Promise<string> {
  listed = ids;
  return textOf(await rendered(OffTheBill, { words: await county.getWords(), language: 'en' }));
}
const { safer } = (await county.getWords())!;

test('none is known: it says so', async () => {
  expect(await said([])).toBe(safer.billNone);
});

test('some are known: those are named, and the others are not said to be', async () => {
  expect(await said(['harbor', 'lantern'])).toBe(
    `${safer.billKnown.replace('{lines}', 'Harbor and Lantern')} ${safer.billOthers}`,
  );
});

test('all are known: nothing is said of others', async () => {
  const all = (await county.getHotlines()).map(({ id }) => id);
  expect(await said(all)).not.toContain(safer.billOthers);
});
