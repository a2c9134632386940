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

export const set = (): unknown => ask((tab) => tab.setItem(NAME, ''));
export const isSet = (): boolean => ask((tab) => NAME in tab) === true;
export const open = (): unknown => ask((tab) => tab.removeItem(NAME));
