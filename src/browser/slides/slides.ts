/**
 * Slides on the wall: one at a time, turned by keys, swipes or buttons, with the notes in a second window. Nothing is kept;
 * the place is in the address after "#", which no server sees.
 */
import { deck } from './deck.ts';
import { listenForTurns } from './turns.ts';
import { connect } from './two-windows.ts';

const root = document.documentElement;
const slides = deck();
const isNotes = location.hash.startsWith('#notes');

for (const element of document.querySelectorAll('[data-with-script]')) element.removeAttribute('hidden');

const other = connect(isNotes, (place) => slides.show(place));

function go(place: number): void {
  slides.show(place);
  other.tell(slides.place());
}

function start(showing: 'wall' | 'notes'): void {
  root.dataset['showing'] = showing;
  go(slides.place());
}

function stop(): void {
  delete root.dataset['showing'];
  slides.current()?.scrollIntoView();
}

const isShowing = (): boolean => root.dataset['showing'] !== undefined;

const doing: Record<string, () => void> = {
  present: () => start('wall'),
  notes: () => other.open(slides.place()),
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
listenForTurns(isShowing, (turn) => doing[turn]?.());
if (isNotes) start('notes');
