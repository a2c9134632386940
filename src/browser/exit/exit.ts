/**
 * The way out, in every page. Without this script the exit links are plain links that leave. With it, the page is gone
 * before the network is asked, leaving adds no step to go back to, three presses of Shift do the same, and going back
 * afterwards does not show the site again in this tab (`latch.ts`).
 *
 * A classic script in the head: it must be able to hide a page before any of it is painted. It reads its words and the
 * destination from its own element. It counts nothing, and tells nobody.
 */
import * as latch from './latch.ts';
import { again, expired, loading, one, to, two } from './own-data.ts';
import { listenForShift, NEEDED } from './shift-presses.ts';
import * as veil from './veil.ts';

/** Milliseconds to wait for the destination before the way back is offered. */
const PATIENCE = 2000;

function leave(address: string): void {
  veil.cloak(loading);
  latch.set();
  // "replace": the page left is not in the tab's history any more.
  location.replace(address);
}

/** The site may be wanted again, by the same person. It is one press away, and never by itself. */
function offer(): void {
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = again ?? '';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    latch.open();
    // Anew: leaving may have stopped this page half read, and may still be under way.
    location.reload();
  });
  veil.cloak().append(link);
}

/** Somebody pressed Back after an exit: on to the destination again, without a picture of this page. */
function stayAway(): void {
  leave(to);
  setTimeout(() => latch.isSet() && offer(), PATIENCE);
}

/** How this page was come to: by the Back button, or by somebody who asked for it. */
function arrive(isBack: boolean): void {
  if (!latch.isSet()) veil.lift();
  else if (isBack) stayAway();
  else offer();
}

const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
arrive(navigation?.type === 'back_forward');

let status: HTMLElement | undefined;
const forget = listenForShift((presses, isExpired) => {
  const left = NEEDED - presses;
  const dots = document.querySelector('[data-exit] > i');
  if (dots) dots.textContent = presses % NEEDED > 0 ? '●'.repeat(presses) + '○'.repeat(left) : '';
  if (status) status.textContent = (isExpired ? expired : [undefined, one, two][left]) ?? '';
  if (left === 0) leave(to);
});

// A page that comes back from the browser's memory was put away veiled, so that it cannot flash.
addEventListener('pagehide', veil.draw);
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  forget();
  arrive(true);
});

addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-exit]');
  if (!link) return;
  event.preventDefault();
  leave(link.href);
});

addEventListener('DOMContentLoaded', () => {
  // There before it says anything, or a screen reader may not listen to it.
  status = document.createElement('div');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  // A page that was left while it loaded has no body.
  document.body?.append(status);
});
