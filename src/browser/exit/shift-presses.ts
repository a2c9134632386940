/**
 * Three presses of Shift leave the page. A press counts when no other key was part of it: not typing "A", not Ctrl+Shift,
 * not Shift and a click.
 *
 * The two faults that GOV.UK's component still has are mended here: an iPhone's keyboard presses Shift by itself at the
 * start of a sentence (https://github.com/alphagov/govuk-frontend/issues/4095), and with both Shift keys down at once the
 * presses were lost (https://github.com/alphagov/govuk-frontend/issues/5393).
 */

/** Milliseconds after which earlier presses no longer count. */
const PAUSE = 5000;
export const NEEDED = 3;

/**
 * @param changed is told how many presses count now, and whether it is because time ran out
 * @returns forgets the presses so far
 */
export function listenForShift(changed: (presses: number, expired: boolean) => void): () => void {
  /** Went down and have not been counted. Counted when one comes up: Windows keeps silent about the first of two. */
  let down = 0;
  let presses = 0;
  let timer = 0;

  const tell = (count: number, expired = false): void => {
    clearTimeout(timer);
    if (count === presses) return;
    // The last press starts over: the page may come back.
    presses = count < NEEDED ? count : 0;
    if (presses > 0) timer = window.setTimeout(() => tell(0, true), PAUSE);
    changed(Math.min(count, NEEDED), expired);
  };
  const reset = (): void => {
    down = 0;
    tell(0);
  };
  const isTypedByTouch = (target: EventTarget | null): boolean =>
    matchMedia('(pointer: coarse)').matches &&
    target instanceof Element &&
    target.matches('input, textarea, select, [contenteditable]');

  addEventListener('keydown', (event) => {
    if (event.isComposing || isTypedByTouch(event.target)) return;
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) reset();
    else if (!event.repeat) down += 1;
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || event.isComposing || down === 0) return;
    const count = presses + down;
    down = 0;
    tell(count);
  });
  // Shift as part of a click.
  addEventListener('pointerdown', reset);
  return reset;
}
