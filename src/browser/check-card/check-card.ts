/**
 * Compares a pasted card with today's, as soon as it is there. What is pasted stays in this page: nothing is sent, stored or
 * written into the address. In a browser too old for it the box does not appear, and the lists below remain.
 */
import type { CardRecords } from '../../lib/card-records.ts';
import { longDate } from '../../lib/dates.ts';
import { type CardNumber, type Verdict, verdictOn } from './verdict.ts';

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 300;

/** The reader's own day, `2026-11-22`. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const SAID: Record<Verdict['is'], [string, string]> = {
  right: ['This card is right.', 'You can use it up to {until}. Look again on that day.'],
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
  unreadable: [
    'This is not the code of today’s card.',
    'There is no number here to compare. Paste the whole card, or copy a new one.',
  ],
  nothing: [
    'No number and no card code found.',
    'Paste the whole card: the source of the page, the text, or its last line.',
  ],
};

/** The number itself is crossed out where nobody should call it. */
function saidOf({ written, is, lines }: CardNumber): (string | Node)[] {
  const number = document.createElement(is === 'old' ? 's' : 'b');
  number.textContent = written;
  number.translate = false;
  if (is === 'current') return [number, `: ${lines.join(', ')}`];
  if (is === 'unknown')
    return [
      number,
      ': not a number of this site. If it is your own phone, that is fine. It is no help line we have checked.',
    ];
  const instead = lines.length > 0 ? ` Use instead: ${lines.join('; or ')}.` : '';
  return [number, `: an old or wrong number, never to be given out.${instead}`];
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

  const check = (): void => {
    clearTimeout(waiting);
    const { is, numbers, until } = verdictOn(input.value, records, today());
    const [verdict, what] = SAID[is];
    const list = document.createElement('ul');
    list.append(
      ...numbers.map((number) => {
        const item = document.createElement('li');
        item.append(...saidOf(number));
        return item;
      }),
    );
    answer.dataset['verdict'] = is;
    answer.replaceChildren(
      paragraph('strong', verdict),
      paragraph('p', what.replace('{until}', until && longDate(until))),
      ...(numbers.length > 0 ? [list] : []),
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
