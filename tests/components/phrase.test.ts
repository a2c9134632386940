import { expect, test } from 'vitest';
import Phrase from '../../src/components/Phrase.astro';
import { fill } from '../../src/lib/fill.ts';
import { rendered } from '../support/render.ts';

test('what is filled into a phrase is kept from translation and from line breaks; the words are not', async () => {
  const phrase = await rendered(Phrase, { phrase: 'Text {word} to {number}', values: { word: 'HELP', number: '988' } });
  expect(phrase.text).toBe('Text HELP to 988');
  expect(phrase.querySelectorAll('[translate="no"]').map((kept) => kept.text)).toEqual(['HELP', '988']);
});

test('a filled phrase reads as one sentence', () => {
  expect(fill('Ages {from} to {to}', { from: 12, to: 25 })).toBe('Ages 12 to 25');
});
