/**
 * The wall and the notes, in two windows of one browser. They tell each other the place, and that somebody has left, by
 * messages between the two windows alone, which works for a page opened from a file too.
 */
type Message = { slides: 'at'; place: number } | { slides: 'left' };

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' &&
  data !== null &&
  'slides' in data &&
  (data.slides === 'left' || (data.slides === 'at' && 'place' in data && Number.isInteger(data.place)));

export interface OtherWindow {
  /** @returns whether the browser allowed it */
  open(place: number): boolean;
  tell(place: number): void;
}

/** @param isNotes whether this is the window with the notes */
export function connect(isNotes: boolean, hear: { isAt(place: number): void; hasLeft(): void }): OtherWindow {
  let notes: Window | null = null;
  const other = (): Window | null => (isNotes ? (opener as Window | null) : notes);
  // A file has no origin to name, whatever `location` says of it.
  const send = (message: Message): void => other()?.postMessage(message, self.origin === 'null' ? '*' : self.origin);
  addEventListener('message', ({ source, data }) => {
    if (source === null || source !== other() || !isMessage(data)) return;
    if (data.slides === 'at') hear.isAt(data.place);
    else hear.hasLeft();
  });
  // The exit puts a cover in front of the page at once, long before another page answers. Whoever leaves the one window in a
  // hurry leaves both, and where they went must not reach back.
  new MutationObserver(() => {
    if (!document.querySelector('html > [role="alert"]')) return;
    if (!isNotes) return notes?.close();
    send({ slides: 'left' });
    window.opener = null;
  }).observe(document.documentElement, { childList: true });
  return {
    open(place) {
      notes = open(`${location.pathname}#notes-${place + 1}`, 'notes', 'popup,width=760,height=720');
      return notes !== null;
    },
    tell: (place) => send({ slides: 'at', place }),
  };
}
