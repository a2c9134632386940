/** A card to copy as plain text, for mail, newsletters and text messages. */
import { writtenCode } from '../lib/card-code.ts';
import type { Piece } from '../lib/fill.ts';
import type { CardFacts } from './card-facts.ts';

/**
 * A sentence as plain letters. Between letters that run from right to left, a number, a word or an address that was filled
 * in is set apart by two signs that are not seen, or the groups of a number would change places. A date is not: it is in the
 * reader's own words, and a line may end in it. https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const plainText = (said: readonly Piece[], direction: CardFacts['direction']): string =>
  said
    .map(({ text, name }) =>
      direction === 'rtl' && name !== undefined && !/\s/.test(text) ? `\u2068${text}\u2069` : text,
    )
    .join('');

export function cardText(card: CardFacts): string {
  const { passed, title, lines, before, note, dates, code, direction } = card;
  const paragraphs = [
    passed,
    title,
    ...lines.map(({ label, how, action }) =>
      [label, plainText(how ?? [], direction), plainText(action, direction)].filter((line) => line !== '').join('\n'),
    ),
    before,
    note,
    plainText(dates, direction),
    writtenCode(code),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n')}\n`;
}
