/** What is due to be checked again: as text for the list of every week, and for programs. It only says, and never fails. */
import { expect, test } from 'vitest';
import { COUNTY } from '../support/county.ts';
import { run } from '../support/run-command.ts';

const freshness = (today: string, words: string[] = []) =>
  run('src/commands/freshness.ts', { CONTENT_DIR: COUNTY, BUILD_DATE: today }, words);

test('a support line is due after thirty days, a report line after ninety, longest ago first', async () => {
  const { code, output } = await freshness('2026-03-10');
  expect(code).toBe(0);
  expect(output).toContain('As of 2026-03-10, 4 of 5 ways to reach a line are due to be checked again.');
  expect(output).toContain(
    '- [ ] harbor: call 1-800-555-0199. Checked 35 days ago (operator-website), next by 2026-03-05.',
  );
  expect(output).toContain('- protect: call 307-555-0150. Checked 35 days ago');
  expect((await freshness('2026-02-10')).output).toContain('As of 2026-02-10, 0 of 5 ways');
});

test('years later it still only says', async () => {
  const { code, output } = await freshness('2036-02-10', ['--json']);
  expect(code).toBe(0);
  const { ways } = JSON.parse(output) as { ways: { line: string; days: number; due: string }[] };
  expect(ways).toHaveLength(5);
  expect(ways.every(({ days }) => days > 3600)).toBe(true);
  expect(ways.map(({ due }) => due)).toEqual(ways.map(({ due }) => due).toSorted());
});
