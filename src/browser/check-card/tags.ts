/** Takes the source of a page apart in one pass, so that no text, however odd or long, keeps the page busy. */

/** Elements whose inside nobody reads. */
const UNREAD = /^<(script|style|template)\b/i;

/** Where a tag ends, behind its `>`; -1 where it does not. A `>` inside quotes does not end it. */
function endOfTag(source: string, from: number): number {
  const mark = /=\s*(["'])|>/g;
  mark.lastIndex = from;
  for (let found = mark.exec(source); found !== null; found = mark.exec(source)) {
    const [, quote] = found;
    if (quote === undefined) return mark.lastIndex;
    const closed = source.indexOf(quote, mark.lastIndex);
    if (closed < 0) break;
    mark.lastIndex = closed + 1;
  }
  return source.indexOf('>', from) + 1 || -1;
}

/** Where what follows an opening tag is read again. */
function endOfUnread(source: string, from: number, name: string): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = from;
  return close.test(source) ? close.lastIndex : source.length;
}

/**
 * @param onTag what stands in place of a tag
 * @param instead what stands in place of a comment, a script or a style
 */
export function withoutTags(source: string, onTag: (tag: string) => string, instead: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let open = source.indexOf('<'); open >= 0; open = source.indexOf('<', at)) {
    kept.push(source.slice(at, open));
    at = open;
    if (source.startsWith('<!--', open)) {
      at = source.indexOf('-->', open) + 3;
      if (at < 3) at = source.length;
      kept.push(instead);
    } else if (/[a-z!?/]/i.test(source.charAt(open + 1))) {
      const end = endOfTag(source, open);
      // Without an end it is no tag, and neither is anything behind it.
      if (end < 0) break;
      const tag = source.slice(open, end);
      const name = UNREAD.exec(tag)?.[1];
      kept.push(name === undefined ? onTag(tag) : instead);
      at = name === undefined ? end : endOfUnread(source, end, name);
    } else {
      kept.push('<');
      at = open + 1;
    }
  }
  return kept.join('') + source.slice(at);
}
