/**
 * The way out, in every page. Without this script the exit links are plain links that leave. With it, the page is gone
 * before the network is asked, leaving adds no step to go back to, three presses of Shift do the same, and going back
 * afterwards does not show the site again in this tab (`latch.ts`).
 *
 * A classic script in the head: it must be able to hide a page before any of it is painted. It reads its words and the
 * destination from its own element, and writes, counts and sends nothing.
 */
import * as latch from './latch.ts';
import { listenForShift, NEEDED } from './shift-presses.ts';
import * as veil from './veil.ts';

/** Milliseconds to wait for the destination before the way back is offered. */
const PATIENCE = 2000;

const { to = '', loading, again, two, one, expired } = document.currentScript?.dataset ?? {};

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
    veil.lift();
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

// A page that comes back from the browser's memory was put away veiled, so that it cannot flash.
addEventListener('pagehide', veil.draw);
addEventListener('pageshow', (event) => {
  if (event.persisted) arrive(true);
});

addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-exit]');
  if (!link) return;
  event.preventDefault();
  leave(link.href);
});

addEventListener('DOMContentLoaded', () => {
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  document.body.append(status);
  const dots = document.querySelector('[data-exit] > i');
  listenForShift((presses, isExpired) => {
    const left = NEEDED - presses;
    if (dots) dots.textContent = presses % NEEDED > 0 ? '●'.repeat(presses) + '○'.repeat(left) : '';
    status.textContent = (isExpired ? expired : [undefined, one, two][left]) ?? '';
    if (left === 0) leave(to);
  });
});
