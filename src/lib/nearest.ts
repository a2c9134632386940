import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word a mistyped one probably meant, or undefined when none is near: at most two letters off, or a third of
 * the word for long ones, so that a suggestion is help and not noise.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const guess = closest(written.toLowerCase(), [...known]);
  return distance(written.toLowerCase(), guess.toLowerCase()) <= Math.max(2, written.length / 3) ? guess : undefined;
}

/** ` Did you mean "nhth"?`, or nothing. Starts with a space so that it can follow a sentence. */
export function didYouMean(written: string, known: readonly string[]): string {
  const guess = nearest(written, known);
  return guess === undefined ? '' : ` Did you mean "${guess}"?`;
}
