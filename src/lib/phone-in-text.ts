/**
 * Finding telephone numbers in running text. Used twice: to keep numbers out of prose (they come from `content/hotlines/`),
 * and to account for every number in the finished pages.
 */
import { isDialable } from './phone.ts';
import { type FoundNumber, phoneLikeIn } from './phone-like.ts';

export { evenedOut, type FoundNumber } from './phone-like.ts';

export const findNumbers = (text: string): FoundNumber[] => phoneLikeIn(text, isDialable);
