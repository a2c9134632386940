/**
 * The latch: one mark in this tab, from an exit until the tab closes or the reader opens the site again. While it is set,
 * no page of this site shows itself here. It is the only thing the site ever stores. A browser that refuses storage
 * throws, and then there is no latch: the exit itself must work all the same.
 */
const NAME = 'left';

function ask<Answer>(question: (tab: Storage) => Answer): Answer | undefined {
  try {
    return question(sessionStorage);
  } catch {
    return undefined;
  }
}

/**
 * Pages of this site that the browser keeps in memory for Back would flash: it shows the last picture of a page before
 * that page can say anything. A page that is sent a message while it is kept is thrown away instead, and loaded anew when
 * it is wanted, which the latch can stop. https://html.spec.whatwg.org/multipage/nav-history-apis.html#nrr-details-reason
 */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);
channel?.addEventListener('message', () => undefined);

export function set(): void {
  ask((tab) => tab.setItem(NAME, ''));
  channel?.postMessage('');
}

export const isSet = (): boolean => ask((tab) => NAME in tab) === true;
export const open = (): unknown => ask((tab) => tab.removeItem(NAME));
