import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of an old one. Both moves are renames within one disk, so there is never a
 * half-written site; if the second fails, the old one is put back.
 */
export function replaceFolder(finished: string, place: string): void {
  const old = `${finished}-old`;
  const hadOld = existsSync(place);
  if (hadOld) renameSync(place, old);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (hadOld) renameSync(old, place);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
