import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from './is-running.ts';

const LOCK = resolve('.cache/build.lock');
/** Of this build alone. */
const OWN = `${LOCK}.${process.pid}`;

/** A build says so often that it is alive, and so long without a word means that it is not (milliseconds). */
const BEAT = 5_000;
const SILENCE = 600_000;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * The lock appears with the build's number in it or not at all: an empty one, left by a disk that was full, would never be
 * given back.
 */
function take(): boolean {
  mkdirSync(dirname(LOCK), { recursive: true });
  try {
    writeFileSync(OWN, String(process.pid));
    linkSync(OWN, LOCK);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(OWN, { force: true });
  }
}

/** Its number alone proves nothing: after a power cut another program may have it. */
const isHeld = (file: string): boolean =>
  isRunning(Number(readFileSync(file, 'utf8'))) && Date.now() - statSync(file).mtimeMs < SILENCE;

/** Takes away the lock of a build that has ended without giving it back. */
function takeAwayAbandoned(): boolean {
  try {
    if (isHeld(LOCK)) return false;
    // Of two that wait, one moves it; and if another build has taken it in between, it is given back.
    renameSync(LOCK, OWN);
    if (isHeld(OWN)) linkSync(OWN, LOCK);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EEXIST') return true;
    throw error;
  } finally {
    rmSync(OWN, { force: true });
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
    if (takeAwayAbandoned()) continue;
    if (tries === 0) say('Another build is under way here. Waiting for it to end …');
    await pause(100);
  }
  const beat = setInterval(() => utimes(LOCK, new Date(), new Date(), () => {}), BEAT);
  try {
    return await build();
  } finally {
    clearInterval(beat);
    rmSync(LOCK, { force: true });
  }
}
