import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hotlineSchema } from '../../src/schemas/hotline.ts';
import { COUNTY } from '../support/county.ts';

const harbor = (): Record<string, unknown> =>
  parse(readFileSync(join(COUNTY, 'hotlines/harbor.yaml'), 'utf8')) as Record<string, unknown>;
const messages = (change: Record<string, unknown>): string[] =>
  hotlineSchema.safeParse({ ...harbor(), ...change }).error?.issues.map((issue) => issue.message) ?? [];

test('a line with all its parts is right', () => {
  expect(messages({})).toEqual([]);
});

describe('each part is asked for by name, with what to write', () => {
  test.each([
    ['name', 'This is missing. Write the name people know, for example: Crisis Line'],
    [
      'relay',
      'This is missing. Write how Deaf people reach it: relay (711), its own TTY (direct) or sign language. Write one of: 711, direct, sign-language, unknown',
    ],
    ['cost', 'This is missing. Write what it costs. Write one of: free, free-message-rates, local-call, unknown'],
    [
      'ifNobodyAnswers',
      'This is missing. Write the line to try next; its own name means "try again", for example: crisis-line',
    ],
  ])('%s', (part, message) => {
    expect(messages({ [part]: undefined })).toContain(message);
  });
});

test('an unknown way of reaching a line lists the known ones', () => {
  expect(messages({ channels: [{ type: 'fax' }] })).toEqual([
    '"fax" is not one of the answers for this. Write one of: call, text, chat, form, website',
  ]);
});

test('two letters side by side in a language list are read as codes, not as words', () => {
  const channels = (harbor()['channels'] as Record<string, unknown>[]).map((channel) => ({
    ...channel,
    languages: ['en', 'zh-Hans', 'ase'],
  }));
  expect(messages({ channels })).toEqual([]);
});
