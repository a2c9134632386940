/** Counts of children that are so small that they could name somebody are shown nowhere. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { figuresFile } from '../../src/exports/figures.ts';
import { figureText, isSuppressed } from '../../src/lib/figures.ts';
import type { Metric, Observation } from '../../src/schemas/goal.ts';

const children: Metric = { id: 'placed', label: 'Children placed', unit: 'children', observations: [] };
const count = (value: number, qualifier: Observation['qualifier'] = 'exactly'): Observation => ({
  value,
  qualifier,
  kind: 'period',
  asOf: '2026-01-01',
  source: 'report',
});
const source = {
  id: 'report',
  title: 'A report',
  publisher: 'P',
  kind: 'record',
  dated: '2026',
  seen: '2026-01-02',
} as const;

test('fewer than six children are told as fewer than six; six, and five adults, as they are', () => {
  expect(figureText(count(5), children)).toBe('fewer than 6');
  expect(figureText(count(0), children)).toBe('fewer than 6');
  expect(figureText(count(6), children)).toBe('6');
  expect(figureText(count(6, 'fewer-than'), children)).toBe('fewer than 6');
  expect(figureText(count(5), { unit: 'people' })).toBe('5');
  expect(isSuppressed(count(6, 'fewer-than'), children)).toBe(false);
});

test('in the file for spreadsheets the small count is empty, and the column beside it says why', () => {
  const rows = parse(
    figuresFile([{ goal: 'Serve', outcome: 'Homes', metric: children, observation: count(3), source }]),
    {
      columns: true,
    },
  ) as Record<string, string>[];
  expect(rows[0]).toMatchObject({ value: '', qualifier: 'fewer than 6, not shown' });
  expect(JSON.stringify(rows)).not.toContain('"3"');
});

test('a text that a spreadsheet would run is only a text', () => {
  const observation = { ...count(9), note: '=HYPERLINK("https://evil.example")' };
  expect(figuresFile([{ goal: 'g', outcome: 'o', metric: children, observation, source }])).toContain("'=HYPERLINK");
});
