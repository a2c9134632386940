/**
 * A card to copy as a piece of HTML, to stand in any page of any site. It brings its own look on each element and needs
 * nothing else: no style sheet, no class, no id, no script, no file. Its heading is none, so that the page keeps its outline.
 */
import { writtenCode } from '../lib/card-code.ts';
import type { Piece } from '../lib/fill.ts';
import { channelHref } from '../lib/hotline-words.ts';
import { textHref } from '../lib/phone.ts';
import type { CardFacts, CardLine } from './card-facts.ts';
import { BRAND, CARD, LINE, SERIF, SOFT, SYSTEM, TEXT } from './card-look.ts';
import { escaped, inAscii } from './markup.ts';

/** Some pages force colors on all they hold (`* { color: white !important }`), and a number could be white on white. */
const ink = (color: string): string => `color:${color}!important`;

const LOOK = {
  // What the page says of text around the card does not reach into it.
  card: `all:initial;display:block;box-sizing:border-box;max-width:30rem;padding:16px;border:1px solid ${LINE};border-top:5px solid ${BRAND};background:${CARD}!important;${ink(TEXT)};font:16px/1.5 ${SYSTEM};overflow-wrap:anywhere;container-type:inline-size`,
  title: `margin:0 0 8px;${ink(TEXT)};font:600 20px/1.2 ${SERIF}`,
  list: 'margin:0;padding:0;list-style:none',
  item: `margin:0;padding:8px 0;border-top:1px solid ${LINE};list-style:none`,
  label: `display:block;${ink(TEXT)}`,
  how: `display:block;${ink(SOFT)};font-size:14px;line-height:1.4`,
  // In the narrowest columns a number gets smaller, and stays whole.
  number: `display:inline-block;padding:4px 0;${ink(BRAND)};font:600 24px/1.3 ${SERIF};font-size:clamp(15px,11cqi,24px);text-decoration:underline`,
  kept: 'white-space:nowrap;color:inherit!important',
  plain: 'color:inherit!important',
  link: `padding:6px 0;${ink(TEXT)};text-decoration:underline`,
  text: `margin:12px 0 0;${ink(TEXT)};font-size:15px;line-height:1.5`,
  small: `margin:12px 0 0;${ink(SOFT)};font-size:13px;line-height:1.5`,
} as const;

const element = (tag: string, look: keyof typeof LOOK, inside: string, more = ''): string =>
  `<${tag}${more} style="${LOOK[look]}">${inside}</${tag}>`;
const linked = (to: string, look: 'number' | 'link', inside: string): string =>
  element('a', look, inside, ` href="${escaped(to)}"`);

/** Numbers and words to send are not translated, not broken and not turned round. */
const kept = ({ text, name }: Piece): string => {
  if (name === undefined) return escaped(text);
  const isKept = name === 'number' || name === 'word';
  return isKept ? element('bdi', 'kept', escaped(text), ' translate="no"') : element('bdi', 'plain', escaped(text));
};

function listed({ label, how, action, channel }: CardLine): string {
  const notes = how?.map((piece) => (piece.name ? linked(textHref(piece.text), 'link', kept(piece)) : kept(piece)));
  return element(
    'li',
    'item',
    [
      element('span', 'label', escaped(label)),
      ...(notes ? [element('span', 'how', notes.join(''))] : []),
      linked(channelHref(channel), 'number', action.map(kept).join('')),
    ].join(' '),
  );
}

export function cardFragment(card: CardFacts): string {
  const { language, direction, passed, title, lines, before, note, dates, address, code } = card;
  const dated = dates.map((piece) =>
    piece.name === 'address' ? linked(address, 'link', element('bdi', 'plain', escaped(piece.text))) : kept(piece),
  );
  const inside = [
    ...(passed === undefined ? [] : [element('p', 'title', escaped(passed))]),
    element('p', 'title', escaped(title)),
    element('ul', 'list', `\n${lines.map(listed).join('\n')}\n`, ' role="list"'),
    element('p', 'text', escaped(before)),
    ...(note === undefined ? [] : [element('p', 'small', escaped(note))]),
    element('p', 'small', dated.join('')),
    element('p', 'small', escaped(writtenCode(code)), ' lang="en" dir="ltr" translate="no"'),
  ];
  const named = ` lang="${language}" dir="${direction}" aria-label="${escaped(title)}"`;
  return inAscii(`${element('section', 'card', `\n${inside.join('\n')}\n`, named)}\n`);
}
