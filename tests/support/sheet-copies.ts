import type { SheetName } from '../../src/paper/sheets.ts';

/** How many times each stands on its sheet of paper. */
export const COPIES: Record<SheetName, number> = {
  poster: 1,
  tearOff: 1,
  wallet: 10,
  discreet: 10,
  restroom: 2,
  insert: 2,
};
