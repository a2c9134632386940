import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOCK = resolve('.cache/build.lock');

function take(): boolean {
  mkdirSync(dirname(LOCK), { recursive: true });
  try {
    const file = openSync(LOCK, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The build that holds the lock has ended without giving it back. */
function isAbandoned(): boolean {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/**
 * Runs one build at a time in this project. Astro writes files that all builds share (`.astro/`), so two at once could put
 * one county's words on another's pages.
 *
 * @param say is told once when there is another build to wait for
 */
export async function oneAtATime<Result>(say: (line: string) => void, build: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; !take(); tries += 1) {
    if (isAbandoned()) rmSync(LOCK, { force: true });
    else if (tries === 0) say('Another build is under way here. Waiting for it to end …');
    await pause(100);
  }
  try {
    return await build();
  } finally {
    rmSync(LOCK, { force: true });
  }
}
