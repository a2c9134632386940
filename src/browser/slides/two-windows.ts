/**
 * The wall and the notes, in two windows of one browser. They tell each other the place by messages between the two windows
 * alone, which works for a page opened from a file too.
 */
const KIND = 'slide';

interface Place {
  kind: typeof KIND;
  place: number;
}

const isPlace = (data: unknown): data is Place =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === KIND && 'place' in data;

export interface OtherWindow {
  open(place: number): void;
  tell(place: number): void;
}

/** @param isNotes whether this is the window with the notes */
export function connect(isNotes: boolean, hear: (place: number) => void): OtherWindow {
  let notes: Window | null = null;
  const other = (): Window | null => (isNotes ? (opener as Window | null) : notes);
  addEventListener('message', ({ source, data }) => {
    if (source !== null && source === other() && isPlace(data) && Number.isInteger(data.place)) hear(data.place);
  });
  // Whoever leaves the one window in a hurry leaves both.
  if (!isNotes) addEventListener('pagehide', () => notes?.close());
  return {
    open(place) {
      notes = open(`${location.pathname}#notes-${place + 1}`, 'notes', 'popup,width=760,height=720');
    },
    tell(place) {
      const message: Place = { kind: KIND, place };
      other()?.postMessage(message, location.origin === 'null' ? '*' : location.origin);
    },
  };
}
