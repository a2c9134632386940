/**
 * Compares a pasted card with today's, as soon as it is there. What is pasted stays in this page: nothing is sent, stored or
 * written into the address. In a browser too old for it the box does not appear, and the lists below remain.
 */
import type { CardRecords } from '../../lib/card-records.ts';
import { longDate } from '../../lib/dates.ts';
import type { CardNumber } from './numbers.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 300;

/** The reader's own day, `2026-11-22`; a clock that is behind the page itself is wrong. */
function today(made: string): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return day > made ? day : made;
}

const SAID: Record<Verdict['is'], [string, string]> = {
  right: ['This card is right.', 'You can use it up to {until}. Look again on that day.'],
  coded: [
    'This code is today’s. Compare the numbers with these:',
    'Only the code was pasted, so nothing here has looked at the numbers. Use the card up to {until} if they are the same.',
  ],
  changed: [
    'Do not use this card.',
    'It does not say what the card with this code says. Please take it down, and copy a new one.',
  ],
  passed: ['This card is out of date.', 'Its day was {until}. Please take it down, and copy a new one.'],
  wrong: [
    'Do not use this card.',
    'A number in it is not one of today’s help lines. Please take it down, and copy a new one.',
  ],
  older: [
    'The numbers are right. The card is an earlier one.',
    'You can use it up to {until}. A new one has newer words.',
  ],
  uncoded: [
    'The numbers are right today.',
    'There is no card code in it, so nothing says how old it is. Copy a new card, or look here again before {until}.',
  ],
  unconfirmed: [
    'Not confirmed yet.',
    'These are numbers of this site, but not all are confirmed with the operator. There is no card code, so nothing says how old this is.',
  ],
  unreadable: [
    'This is not the code of today’s card.',
    'There is no number here to compare. Paste the whole card, or copy a new one.',
  ],
  live: [
    'This shows the card as it is today.',
    'It comes from this site each time, so its numbers change here and there at once. Look at it on your page now and then.',
  ],
  nothing: ['No number and no card code found.', 'Paste the whole card: its source, or its text.'],
  long: [
    'This is too long to be a card.',
    'Nothing in it was checked. Paste the card alone, not the whole page around it.',
  ],
};

/** The number itself is crossed out where nobody should call it. */
function saidOf({ written, is, lines, unconfirmed }: CardNumber): (string | Node)[] {
  const number = document.createElement(is === 'old' || is === 'ended' ? 's' : 'b');
  number.textContent = written;
  number.translate = false;
  const note = unconfirmed
    ? '. Not confirmed yet: found in published pages only, not yet confirmed with the operator.'
    : '';
  if (is === 'current') return [number, `: ${lines.join(', ')}${note}`];
  if (is === 'elsewhere') return [number, `: ${lines.join(', ')}, which is not on this card${note}`];
  if (is === 'unknown')
    return [
      number,
      ': not a number of this site. If it is your own phone, that is fine. It is no help line we have checked.',
    ];
  const instead = lines.length > 0 ? ` Use instead: ${lines.join('; or ')}.` : '';
  const what = is === 'ended' ? 'this has ended or is wrong' : 'an old or wrong number';
  return [number, `: ${what}, never to be given out.${instead}`];
}

function start(place: HTMLElement, box: DocumentFragment, records: CardRecords): void {
  place.querySelector('#no-check')?.replaceWith(box);
  const form = place.querySelector('form');
  const input = place.querySelector('textarea');
  const answer = place.querySelector<HTMLElement>('[role="status"]');
  if (!form || !input || !answer) return;
  let waiting = 0;

  const paragraph = (name: string, text: string): HTMLElement => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const listed = (items: (string | Node)[][]): HTMLElement[] => {
    if (items.length === 0) return [];
    const list = document.createElement('ul');
    for (const item of items) {
      const made = document.createElement('li');
      made.append(...item);
      list.append(made);
    }
    return [list];
  };

  const check = (): void => {
    clearTimeout(waiting);
    const { is, numbers, links, card, until } = verdictOn(input.value, records, today(records.made));
    const [verdict, what] = SAID[is];
    answer.dataset['verdict'] = is;
    answer.replaceChildren(
      paragraph('strong', verdict),
      ...(is === 'coded' ? listed(card.map((said) => [said])) : []),
      paragraph('p', what.replace('{until}', until && longDate(until))),
      ...listed(numbers.map(saidOf)),
      ...listed(links.map((link) => [`${link}: a link that is not on this card.`])),
      ...(is === 'changed' ? [paragraph('p', 'Today’s card says:'), ...listed(card.map((said) => [said]))] : []),
    );
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    if (input.value.trim() !== '') waiting = window.setTimeout(check, PAUSE);
    else answer.replaceChildren();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
}

const place = document.querySelector<HTMLElement>('#check-card');
const box = document.querySelector<HTMLTemplateElement>('template#check-card-box')?.content;
const records = document.querySelector('script#card-records')?.textContent;
if (place && box && records) start(place, box, JSON.parse(records) as CardRecords);
