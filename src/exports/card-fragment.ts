/**
 * A card to copy as a piece of HTML, to stand in any page of any site. It brings its own look on each element and needs
 * nothing else: no style sheet, no class, no id, no script, no file. Its heading is none, so that the page keeps its outline.
 */
import { writtenCode } from '../lib/card-code.ts';
import type { Piece } from '../lib/fill.ts';
import { channelHref } from '../lib/hotline-words.ts';
import { textHref } from '../lib/phone.ts';
import type { CardFacts, CardLine } from './card-facts.ts';
import { type CardColors, SERIF, SYSTEM } from './card-look.ts';
import { escaped, inAscii } from './markup.ts';

/** Some pages force colors on all they hold (`* { color: white !important }`), and a number could be white on white. */
const ink = (color: string): string => `color:${color}!important`;

const lookOf = ({ card, text, 'text-soft': soft, brand, line }: CardColors) => ({
  // What the page says of text around the card does not reach into it.
  card: `all:initial;display:block;box-sizing:border-box;max-width:30rem;padding:16px;border:1px solid ${line};border-top:5px solid ${brand};background:${card}!important;${ink(text)};font:16px/1.5 ${SYSTEM};overflow-wrap:anywhere;container-type:inline-size`,
  title: `margin:0 0 8px;${ink(text)};font:600 20px/1.2 ${SERIF}`,
  list: 'margin:0;padding:0;list-style:none',
  item: `margin:0;padding:8px 0;border-top:1px solid ${line};list-style:none`,
  label: `display:block;${ink(text)}`,
  how: `display:block;${ink(soft)};font-size:14px;line-height:1.4`,
  // In the narrowest columns a number gets smaller, and stays whole.
  number: `display:inline-block;padding:4px 0;${ink(brand)};font:600 24px/1.3 ${SERIF};font-size:clamp(15px,11cqi,24px);text-decoration:underline`,
  kept: 'white-space:nowrap;color:inherit!important',
  plain: 'color:inherit!important',
  link: `padding:6px 0;${ink(text)};text-decoration:underline`,
  text: `margin:12px 0 0;${ink(text)};font-size:15px;line-height:1.5`,
  small: `margin:12px 0 0;${ink(soft)};font-size:13px;line-height:1.5`,
});
type Look = ReturnType<typeof lookOf>;

const element = (tag: string, style: string, inside: string, more = ''): string =>
  `<${tag}${more} style="${style}">${inside}</${tag}>`;
const linked = (to: string, style: string, inside: string): string =>
  element('a', style, inside, ` href="${escaped(to)}"`);

/** Numbers and words to send are not translated, not broken and not turned round. */
const kept = ({ text, name }: Piece, look: Look): string => {
  if (name === undefined) return escaped(text);
  const isKept = name === 'number' || name === 'word';
  return isKept
    ? element('bdi', look.kept, escaped(text), ' translate="no"')
    : element('bdi', look.plain, escaped(text));
};

function listed({ label, how, action, channel }: CardLine, look: Look): string {
  const notes = how?.map((piece) =>
    piece.name ? linked(textHref(piece.text), look.link, kept(piece, look)) : kept(piece, look),
  );
  return element(
    'li',
    look.item,
    [
      element('span', look.label, escaped(label)),
      ...(notes ? [element('span', look.how, notes.join(''))] : []),
      linked(channelHref(channel), look.number, action.map((piece) => kept(piece, look)).join('')),
    ].join(' '),
  );
}

export function cardFragment(card: CardFacts): string {
  const { language, direction, passed, title, lines, before, note, dates, address, code } = card;
  const look = lookOf(card.colors);
  const dated = dates.map((piece) =>
    piece.name === 'address'
      ? linked(address, look.link, element('bdi', look.plain, escaped(piece.text)))
      : kept(piece, look),
  );
  const inside = [
    ...(passed === undefined ? [] : [element('p', look.title, escaped(passed))]),
    element('p', look.title, escaped(title)),
    element('ul', look.list, `\n${lines.map((line) => listed(line, look)).join('\n')}\n`, ' role="list"'),
    element('p', look.text, escaped(before)),
    ...(note === undefined ? [] : [element('p', look.small, escaped(note))]),
    element('p', look.small, dated.join('')),
    element('p', look.small, escaped(writtenCode(code)), ' lang="en" dir="ltr" translate="no"'),
  ];
  const named = ` lang="${language}" dir="${direction}" aria-label="${escaped(title)}"`;
  return inAscii(`${element('section', look.card, `\n${inside.join('\n')}\n`, named)}\n`);
}
