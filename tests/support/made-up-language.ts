/**
 * A language that nobody speaks, made from the site's own: every letter has a mark on it and every phrase is 40 % longer, so
 * that whatever a page says in plain letters was not translated, and whatever does not fit is seen. The code `en-XA` is the
 * one the Unicode locale data keeps for this (https://www.unicode.org/reports/tr35/#unicode_region_subtag).
 */
import { type Content, ownLanguage, shownLines, validEntries } from '../../src/checks/content.ts';
import { lineRevision, partRevision } from '../../src/lib/translation.ts';
import { TRANSLATED_PARTS } from '../../src/schemas/translation.ts';
import type { Words } from '../../src/schemas/language.ts';

export const MADE_UP = 'en-XA';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = [...'ȧƀƈḓḗƒɠħīĵķłḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶŁḾȠǾƤɊŘŞŦŬṼẆẊẎẐ'];

/** `Call {number}` → `Ƈȧŀŀ {number} ȧȧ`; what stands in braces stays. */
function madeUp(phrase: string): string {
  const marked = phrase
    .split(/(\{\w+\})/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/[a-z]/gi, (letter) => MARKED[PLAIN.indexOf(letter)] ?? letter),
    )
    .join('');
  const extra = Math.ceil(phrase.replace(/\{\w+\}/g, '').length * 0.4);
  const padding = 'ŧẇȧđđłḗ '
    .repeat(Math.ceil(extra / 8))
    .slice(0, extra)
    .trim();
  const [, text = marked, end = ''] = /^(.*?)([.!?:]?)$/s.exec(marked) ?? [];
  return `${text} ${padding}${end}`;
}

/** Names and codes, which are the same in every language. */
const KEPT = /^(?:direction|marks|translation)\b|\.line$/;

function translated(value: unknown, path: string): unknown {
  if (KEPT.test(path)) return value;
  if (typeof value === 'string') return madeUp(value);
  if (Array.isArray(value)) return value.map((item, index) => translated(item, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, translated(item, path === '' ? key : `${path}.${key}`)]),
  );
}

/** The whole language file for a county's content, as a translator would have written it. */
export function madeUpLanguage(content: Content): Words {
  const own = validEntries(content, 'languages').find(({ id }) => id === ownLanguage(content))?.data;
  if (own === undefined) throw new Error('The file of the site’s own language is not right. Run "npm run check".');
  return {
    ...(translated(own, '') as Words),
    translation: {
      translator: 'nobody; made up to test the pages',
      english: Object.fromEntries(TRANSLATED_PARTS.map((part) => [part, partRevision(own, part)])),
    },
    lines: Object.fromEntries(
      shownLines(content).map(({ id, data }) => [
        id,
        { english: lineRevision(data), who: madeUp(data.who), happens: madeUp(data.happens) },
      ]),
    ),
  };
}
