/**
 * Slides on the wall: one at a time, turned by keys, swipes or buttons, with the notes in a second window. Nothing is kept;
 * what is shown is in the address after "#", which no server sees: `#wall-3`, `#notes-3`.
 */
import { deck } from './deck.ts';
import { listenForTurns } from './turns.ts';
import { connect } from './two-windows.ts';

type Showing = 'wall' | 'notes';

const root = document.documentElement;
const [, written, place = '1'] = /^#(wall|notes)-(\d{1,3})$/.exec(location.hash) ?? [];
const slides = deck(Number(place) - 1);
// The notes are of use beside a wall; opened by themselves they are the page.
const isNotes = written === 'notes' && opener !== null;
const showing = (): Showing | undefined => root.dataset['showing'] as Showing | undefined;

for (const element of document.querySelectorAll('[data-with-script]')) element.removeAttribute('hidden');

function display(): void {
  slides.show();
  // "replace": turning pages adds no steps to go back through.
  history.replaceState(null, '', `#${showing()}-${slides.place() + 1}`);
}

const other = connect(isNotes, {
  isAt: (place) => {
    slides.move(place);
    if (showing()) display();
  },
  hasLeft: () => document.querySelector<HTMLElement>('a.exit')?.click(),
});

function start(what: Showing): void {
  root.dataset['showing'] = what;
  display();
  document.querySelector<HTMLElement>('[data-do="next"]')?.focus();
}

function stop(): void {
  delete root.dataset['showing'];
  history.replaceState(null, '', location.pathname);
  slides.current()?.scrollIntoView();
  document.querySelector<HTMLElement>('[data-do="present"]')?.focus({ preventScroll: true });
}

function go(place: number): void {
  slides.move(place);
  display();
  other.tell(slides.place());
}

function openNotes(): void {
  const refused = document.querySelector<HTMLElement>('[data-refused]');
  if (refused) refused.hidden = other.open(slides.place());
}

const doing: Record<string, () => void> = {
  present: () => start('wall'),
  notes: openNotes,
  next: () => go(slides.place() + 1),
  back: () => go(slides.place() - 1),
  first: () => go(0),
  last: () => go(Infinity),
  stop: () => !isNotes && stop(),
};

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-do]');
  if (button) doing[button.dataset['do'] ?? '']?.();
});
listenForTurns(
  () => showing() !== undefined,
  (turn) => doing[turn]?.(),
);
if (isNotes) start('notes');
else if (written === 'wall') start('wall');
