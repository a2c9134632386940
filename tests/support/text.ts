import type { HTMLElement } from 'node-html-parser';
import { visibleText } from '../../src/checks/check-pages.ts';

/** What a reader reads, spaces evened out. */
export const textOf = (root: HTMLElement): string =>
  visibleText(root)
    .replaceAll('¶', ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
