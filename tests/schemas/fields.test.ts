import { describe, expect, test } from 'vitest';
import { address, sitePath } from '../../src/schemas/fields/address.ts';
import { date, roughDate, sourceDate } from '../../src/schemas/fields/date.ts';
import { id } from '../../src/schemas/fields/id.ts';
import { languageTag } from '../../src/schemas/fields/language-tag.ts';
import { phrase } from '../../src/schemas/fields/phrase.ts';
import type { z } from '../../src/schemas/messages.ts';

const message = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message;

describe('dates', () => {
  const day = date('The day');
  test('a day that exists is kept as it is written, whichever way YAML read it', () => {
    expect(day.parse('2026-11-22')).toBe('2026-11-22');
    expect(day.parse(new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22');
  });
  test.each(['2026-02-30', '2026-13-01', '2025-02-29', '11/22/2026', 'soon'])('%s is not a day', (written) => {
    expect(message(day, written)).toBe(
      `"${written}" is not a day in the calendar. Write it as year-month-day, for example: 2026-11-22`,
    );
  });
  test('a leap day is a day', () => {
    expect(message(day, '2028-02-29')).toBeUndefined();
  });
  test('a rough date may be a year, a month or a day', () => {
    expect(['2011', '2011-08', '2011-11-28'].map((written) => roughDate('When').parse(written))).toEqual([
      '2011',
      '2011-08',
      '2011-11-28',
    ]);
    expect(roughDate('When').parse(2011)).toBe('2011');
    expect(message(roughDate('When'), '2011-14')).toBe(
      '"2011-14" is not a day, a month or a year. Write as much as is known: 2011-11-28, 2011-08 or 2011',
    );
  });
  test('a source may be undated, and must say so', () => {
    expect(sourceDate('Dated').parse('undated')).toBe('undated');
    expect(message(sourceDate('Dated'), 'unknown')).toBe(
      '"unknown" is not a date. Write as much as the source says: 2011-11-28, 2011-08, 2011, or undated',
    );
  });
});

test('a name is lower-case letters, digits and hyphens', () => {
  expect(message(id('A name', 'harbor'), 'harbor-2')).toBeUndefined();
  expect(message(id('A name', 'harbor'), 'Harbor Line')).toBe(
    '"Harbor Line" cannot be a name here. Use only lower-case letters, digits and hyphens, for example: harbor',
  );
});

test('an address of another site is whole', () => {
  const field = address('Where', 'https://988lifeline.org');
  expect(message(field, 'https://988lifeline.org/chat?x=1')).toBeUndefined();
  expect(message(field, '988lifeline.org')).toBe(
    '"988lifeline.org" is not a whole web address. Copy it from the browser\'s address bar, for example: https://988lifeline.org',
  );
  expect(message(field, 'javascript:alert(1)')).toContain('is not a whole web address');
});

test('an address of this site starts and ends with a slash', () => {
  const field = sitePath('Where', '/help/');
  expect(['/', '/help/', '/help/#before'].map((path) => message(field, path))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(message(field, 'help')).toBe(
    '"help" is not an address on this site. It starts and ends with a slash, for example: /help/',
  );
});

test('a language is given by its code', () => {
  expect(['en', 'es', 'zh-Hans', 'ase', 'vi', 'lo'].map((tag) => message(languageTag, tag))).toEqual(
    Array(6).fill(undefined),
  );
  expect(message(languageTag, 'Spanish')).toContain('"Spanish" is not a language code. Write the short code');
  expect(message(languageTag, 'EN')).toContain('"EN" is not a language code');
});

test('a phrase keeps the words in braces that the page fills in', () => {
  const field = phrase('On the button', 'Call {number}');
  expect(message(field, 'Llame al {number}')).toBeUndefined();
  expect(message(field, 'Llame')).toBe('"Llame" must have {number}, as in English: Call {number}');
  expect(message(field, 'Llame al {numero}')).toBe(
    '"Llame al {numero}" must have {number}, as in English: Call {number}',
  );
});
