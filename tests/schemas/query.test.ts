import { describe, expect, test } from 'vitest';
import { asSearched, wordByWord } from '../../src/browser/search/query.ts';

describe('what is typed becomes what is searched', () => {
  test.each([
    ['+1 (888) 373-7888', '8883737888'],
    ['1-888-373-7888', '8883737888'],
    ['307.555.0142', '3075550142'],
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
  expect(wordByWord('texting daughter', false)).toEqual(['texting', 'daughter']);
  expect(wordByWord('grooming', false)).toEqual([]);
});

test('where words are set apart by spaces, they are tried one by one only when nothing has all of them', () => {
  expect(wordByWord('self-harm', true)).toEqual([]);
  expect(wordByWord('texting daughter', true)).toEqual([]);
  expect(wordByWord('no tengo', false, 'es')).toEqual(['tengo']);
});

test('where they are not, they are cut and tried in any case, short ones too', () => {
  expect(wordByWord('警察 天気', true, 'ja')).toEqual(['警察', '天気']);
  expect(wordByWord('怀孕 吃饭', false, 'zh-Hans')).toEqual(['怀孕', '吃饭']);
  expect(wordByWord('ຕຳຫຼວດ', true, 'lo')).toEqual([]);
});

test('digits of other scripts are those of the pages', () => {
  expect(asSearched('٩١١', 'ar')).toBe('911');
  expect(asSearched('໑-໘໘໘-໓໗໓-໗໘໘໘', 'lo')).toBe('8883737888');
  expect(asSearched('９８８', 'ja')).toBe('988');
});

test('common English words are left out of English only', () => {
  expect(asSearched('he has my pictures')).toBe('pictures');
  expect(asSearched('me he ido', 'es')).toBe('me he ido');
});
