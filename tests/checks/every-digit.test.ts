/**
 * Every published number, with every one of its digits changed by one: each such slip must be caught, and by what. The
 * files on the disk are not touched; the checks see the line as it would be read.
 */
import { expect, test } from 'vitest';
import { type Content, readContent, validEntries, type ValidEntry } from '../../src/checks/content.ts';
import { evidenceFindings } from '../../src/checks/evidence-findings.ts';
import { numberLogFindings } from '../../src/checks/number-log-findings.ts';
import { contentMap } from '../../src/content-map.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';

type Line = ValidEntry<'hotlines'>;

const content = readContent(contentFolder());
const lines = validEntries(content, 'hotlines').filter((line) => line.data.status !== 'withdrawn');

/** `1-888-373-7888` with its fourth digit one higher, and so on for each digit. */
const slips = (number: string): string[] =>
  [...number].flatMap((digit, index) =>
    /\d/.test(digit) ? [`${number.slice(0, index)}${(Number(digit) + 1) % 10}${number.slice(index + 1)}`] : [],
  );

/** The line with another number in one of its channels, as its file would be read. */
function withNumber(line: Line, index: number, number: string): Content['entries'][number] {
  const channels = line.data.channels.map((channel, at) => (at === index ? { ...channel, number } : channel));
  const raw = { ...line.data, channels };
  const result = contentMap.hotlines.schema.safeParse(raw);
  return { ...line, raw, data: result.success ? result.data : undefined };
}

/** What stops the slip; undefined when it would be published. */
function stoppedBy(line: Line, index: number, number: string): string | undefined {
  const changed = withNumber(line, index, number);
  if (changed.data === undefined) return 'the number plan';
  const entries = content.entries.map((entry) => (entry.kind === 'hotlines' && entry.id === line.id ? changed : entry));
  const [finding] = evidenceFindings({ ...content, entries });
  if (finding === undefined) return undefined;
  if (/is not in any "shows:"/.test(finding.message)) return 'the evidence record';
  if (/must never be given out/.test(finding.message)) return 'the list of old numbers';
  return 'the rule of two places';
}

test('a slip of one digit in any published number is stopped', () => {
  const missed: string[] = [];
  const caught: Record<string, number> = {};
  for (const line of lines) {
    for (const [index, channel] of line.data.channels.entries()) {
      if (!('number' in channel)) continue;
      for (const slip of slips(channel.number)) {
        const by = stoppedBy(line, index, slip);
        if (by === undefined) missed.push(`${line.id}: ${channel.number} → ${slip}`);
        else caught[by] = (caught[by] ?? 0) + 1;
      }
    }
  }
  expect(missed).toEqual([]);
  expect(Object.values(caught).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
  // Both stop some, so neither could be left out.
  expect(caught['the number plan'] ?? 0).toBeGreaterThan(0);
  expect(caught['the evidence record'] ?? 0).toBeGreaterThan(0);
});

test('a slip made in a number and in all its evidence is stopped by the record that readers see', () => {
  for (const line of lines) {
    for (const [index, channel] of line.data.channels.entries()) {
      if (!('number' in channel)) continue;
      for (const slip of slips(channel.number)) {
        const everywhere = (text: string): string => text.replaceAll(channel.number, slip);
        const evidence = line.data.evidence.map((source) => ({ ...source, shows: source.shows.map(everywhere) }));
        const changed = withNumber({ ...line, data: { ...line.data, evidence } }, index, slip);
        if (changed.data === undefined) continue;
        const entries = content.entries.map((entry) => (entry === line ? changed : entry));
        // Where two ways share one number, the other way is now in no evidence.
        const findings = [...numberLogFindings({ ...content, entries }), ...evidenceFindings({ ...content, entries })];
        expect(findings.map(({ message }) => message).join(' '), `${line.id} ${slip}`).toMatch(
          /in the record|not in any "shows:"|spells/,
        );
      }
    }
  }
});

test('numbers as they are stop nothing', () => {
  expect([...evidenceFindings(content), ...numberLogFindings(content)]).toEqual([]);
});
