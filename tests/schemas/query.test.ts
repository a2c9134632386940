import { describe, expect, test } from 'vitest';
import { asSearched, wordByWord } from '../../src/browser/query.ts';

describe('what is typed becomes what is searched', () => {
  test.each([
    ['+1 (888) 373-7888', '8883737888'],
    ['1-888-373-7888', '8883737888'],
    ['503.640.5311', '5036405311'],
    ['I want to die', 'want die'],
    ["i'm scared", 'scared'],
    ['is it my fault', 'fault'],
    ['who are you', 'who are you'],
    ['  Grooming ', 'grooming'],
    ['911', '911'],
  ])('%s → %s', (typed, searched) => {
    expect(asSearched(typed)).toBe(searched);
  });
});

test('a sentence nobody wrote is tried word by word; a single word is not', () => {
  expect(wordByWord('texting daughter')).toEqual(['texting', 'daughter']);
  expect(wordByWord('grooming')).toEqual([]);
});
