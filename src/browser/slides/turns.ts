/** What turns a page: keys (those of a clicker too) and swipes. */
export type Turn = 'next' | 'back' | 'first' | 'last' | 'stop';

const KEYS: Record<string, Turn> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'stop',
};

/** Keys that scroll: they turn the page only where there is nothing more to scroll to. */
const SCROLLS = ['ArrowDown', 'PageDown', ' ', 'ArrowUp', 'PageUp'];

/** CSS pixels a finger must move sideways, so that a scroll or a tap turns nothing. */
const SWIPE = 50;

/** Whether a slide or its notes go on below, or above. */
function goesOn(turn: Turn): boolean {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  return turn === 'next' ? scrollTop + clientHeight < scrollHeight - 4 : turn === 'back' && scrollTop > 4;
}

/** @param isOn while slides are shown one by one; else keys and fingers do what they always do */
export function listenForTurns(isOn: () => boolean, turn: (turn: Turn) => void): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const wanted = KEYS[key];
    if (!isOn() || wanted === undefined || ctrlKey || metaKey || altKey || shiftKey) return;
    // Space on a button or a link presses it.
    if (key === ' ' && target instanceof Element && target.closest('button, a')) return;
    if (SCROLLS.includes(key) && goesOn(wanted)) return;
    event.preventDefault();
    turn(wanted);
  });
  let from: Touch | undefined;
  addEventListener('touchstart', ({ touches }) => (from = touches.length === 1 ? touches[0] : undefined), {
    passive: true,
  });
  addEventListener('touchend', ({ changedTouches: [to] }) => {
    if (!isOn() || from === undefined || to === undefined) return;
    const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
    if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) turn(across < 0 ? 'next' : 'back');
  });
}
