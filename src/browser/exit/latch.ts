/**
 * The latch: one mark in this tab, from an exit until the tab closes or the reader opens the site again. While it is set,
 * no page of this site shows itself here. It is the only thing the site ever stores. A browser that refuses storage
 * throws, and then there is no latch: the exit itself must work all the same.
 */

import { home } from './own-data.ts';

/** The home of the site is part of the name: a host may have other sites, with marks of their own. */
const name = `left ${home}`;

function attempt<Answer>(act: () => Answer): Answer | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * Pages of this site that the browser keeps in memory for Back would flash: it shows the last picture of a page before
 * that page can say anything. A page that is sent a message while it is kept is thrown away instead, and loaded anew when
 * it is wanted, which the latch can stop. https://html.spec.whatwg.org/multipage/nav-history-apis.html#nrr-details-reason
 */
const channel = attempt(() => new BroadcastChannel(name));
channel?.addEventListener('message', () => undefined);

export function set(): void {
  attempt(() => sessionStorage.setItem(name, ''));
  attempt(() => channel?.postMessage(''));
}

export const isSet = (): boolean => attempt(() => name in sessionStorage) === true;
export const open = (): unknown => attempt(() => sessionStorage.removeItem(name));
