/**
 * The veil: nothing of the page can be seen, read out or printed any more, in this frame and without the network. The page
 * itself stays underneath, so that an exit by mistake can be undone. Its rules are in `styles/veil.css`.
 */
const root = document.documentElement;
let title: string | undefined;
let cover: HTMLElement | undefined;

/** Nothing of the page shows. Said to nobody: also used when a page is put away for a moment. */
export const draw = (): void => root.setAttribute('data-veiled', '');

/**
 * Draws the veil, empties the title, silences the page, and says one word to a screen reader.
 *
 * @param message "Loading."
 * @returns the cover in front of the page, on which the way back can be offered
 */
export function cloak(message = ''): HTMLElement {
  draw();
  title ??= document.title;
  // Not the empty text: browsers then show the address. https://github.com/alphagov/govuk-frontend sets a neutral one too.
  document.title = '\u200b';
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
  window.speechSynthesis?.cancel();
  if (cover === undefined) {
    cover = document.createElement('div');
    cover.setAttribute('role', 'alert');
    root.append(cover);
  }
  cover.textContent = message;
  return cover;
}

/** The page as it was. */
export function lift(): void {
  root.removeAttribute('data-veiled');
  cover?.remove();
  cover = undefined;
  if (title !== undefined) document.title = title;
  title = undefined;
}
