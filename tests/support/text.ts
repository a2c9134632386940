/** What a reader reads on a finished page, worked out with a library and none of the site's own code. */
import { type HTMLElement, parse } from 'node-html-parser';

/** Blocks stand apart, words that a tag runs through stay whole, spaces are evened out. */
export function textOf(root: HTMLElement): string {
  const copy = parse(root.outerHTML);
  for (const unread of copy.querySelectorAll('script, style, template')) unread.remove();
  return copy.structuredText
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
}
