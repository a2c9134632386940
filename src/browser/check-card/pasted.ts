/** What was pasted, as words to look through: plain text, or the source of a page or a drawing. */
import { evenedOut } from '../../lib/phone-like.ts';

/** Tags that words run on through: a number may be split over them. */
const INLINE = /<\/?(?:a|abbr|b|bdi|bdo|code|data|em|font|i|mark|q|s|small|span|strong|tspan|u|wbr)\b[^>]*>/gi;
const UNREAD = /<(script|style|template)\b[^]*?<\/\1\s*>|<!--[^]*?-->/gi;
const TAG = /<\/?[a-z!?][^>]*>/gi;
/** Between two blocks, so that the figures of two do not run together. */
const BLOCK_MARK = ' ¶ ';

/** What a click follows, and what is said aloud or shown for a picture. */
const DIALED = /(?:tel|sms|callto|facetime):(?:\/\/)?([^"'\s<>?&;]+)/gi;
const SAID = /\s(?:alt|title|aria-label)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

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
  /** All there is to read, every figure in its plain form. */
  text: string;
  /** What its links dial. */
  dialed: string[];
}

export function pasted(source: string): Pasted {
  const read = source.replace(UNREAD, BLOCK_MARK);
  const said = [...read.matchAll(SAID)].map(([, double, single]) => double ?? single ?? '');
  const shown = read
    .replace(INLINE, '')
    .replace(TAG, BLOCK_MARK)
    .replace(/\s*\n\s*/g, BLOCK_MARK);
  return {
    text: evenedOut(decoded([shown, ...said].join(BLOCK_MARK))),
    dialed: [...decoded(read).matchAll(DIALED)].map(([, number = '']) => evenedOut(unescaped(number))),
  };
}
