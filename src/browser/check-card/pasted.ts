/** What was pasted, as words to look through: plain text, or the source of a page or a drawing. */
import { evenedOut } from '../../lib/phone-like.ts';
import { withoutTags } from './tags.ts';

/** Tags that words run on through: a number may be split over them. */
const INLINE = /^<\/?(?:a|abbr|b|bdi|bdo|code|data|em|font|i|mark|q|s|small|span|strong|tspan|u|wbr)\b/i;
/** Between two blocks, so that the figures of two do not run together. */
const BLOCK_MARK = ' ¶ ';

/** What a click follows, and what is said aloud or shown for a picture. */
const ATTRIBUTE =
  /\s(href|xlink:href|src|action|formaction|data|alt|title|aria-label)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;
const SAID = /^(?:alt|title|aria-label)$/i;
const DIALED = /^\s*(?:tel|sms|callto|facetime):(?:\/\/)?([^?&;]+)/i;
const ADDRESS = /https?:\/\/[^\s"'<>¶]+/gi;

/** Around what a link dials, in the text: signs that no text has. */
const [DIAL, DIAL_END] = ['\ue000', '\ue001'];
export const DIALS = /\ue000([^\ue001]*)\ue001/g;

const NAMED: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', ndash: '-', shy: '' };

/** `&#49;`, `&#x31;` and the few names that stand in and around numbers. */
const decoded = (source: string): string =>
  source.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, ten?: string, sixteen?: string, name: string = '') => {
    const point = ten === undefined ? parseInt(sixteen ?? '', 16) : Number(ten);
    if (Number.isNaN(point)) return NAMED[name.toLowerCase()] ?? whole;
    return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });

const unescaped = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

export interface Pasted {
  /** All there is to read, every figure in its plain form, and what links dial where the link begins, as `DIALS` finds it. */
  text: string;
  /** Where else its links lead, and every address it names. */
  links: string[];
}

export function pasted(source: string): Pasted {
  const links: string[] = [];
  const inPlaceOf = (tag: string): string => {
    const found = [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare = '']) => {
      const value = double ?? single ?? bare;
      if (SAID.test(name)) return BLOCK_MARK + value + BLOCK_MARK;
      const dialed = DIALED.exec(decoded(value))?.[1];
      if (dialed !== undefined) return DIAL + unescaped(dialed) + DIAL_END;
      links.push(decoded(value).trim());
      return '';
    });
    return (INLINE.test(tag) ? '' : BLOCK_MARK) + found.join('');
  };
  const shown = withoutTags(source.replace(/[\ue000\ue001]/g, ''), inPlaceOf, BLOCK_MARK).replace(/\n/g, BLOCK_MARK);
  const text = evenedOut(decoded(shown));
  return { text, links: [...links, ...(text.match(ADDRESS) ?? [])] };
}
