/** Whether a card that somebody pasted is still right: its numbers one by one, its word to send, its links and its code. */
import { cardsIn, type CodedText, writtenCode } from '../../lib/card-code.ts';
import type { CardRecord, CardRecords } from '../../lib/card-records.ts';
import type { IsoDate } from '../../lib/dates.ts';
import { evenedOut } from '../../lib/phone-like.ts';
import { numberKey } from '../../lib/phone.ts';
import { type CardNumber, endedIn, type Figure, figuresIn, numberOf } from './numbers.ts';
import { pasted } from './pasted.ts';

export interface Verdict {
  /**
   * `right`: today's card, as it was made, still in its time. `coded`: today's code, and no number to compare. `changed`:
   * the code of a card that said something else. `passed`: its day has passed. `wrong`: a number in it is not one of
   * today's. `older`: an earlier card whose numbers are all of today. `uncoded`: the same, and nothing says how old it is.
   * `unconfirmed`: the same, but a number of it is not confirmed. `unreadable`: a code that is not today's, and no number
   * to compare. `live`: neither, but what shows the card as this site has it. `nothing`: none of these. `long`: more than a
   * card can be.
   */
  is:
    | 'right'
    | 'coded'
    | 'changed'
    | 'passed'
    | 'wrong'
    | 'older'
    | 'uncoded'
    | 'unconfirmed'
    | 'unreadable'
    | 'live'
    | 'nothing'
    | 'long';
  numbers: CardNumber[];
  /** Where links lead that are not the card's. */
  links: string[];
  /** What today's card says, to compare, where what was pasted does not say it. */
  card: string[];
  /** The day to watch, or the one that has passed; `''` where nothing is known. */
  until: IsoDate;
}

/** A whole page is shorter, in signs. */
const LONGEST = 200_000;
/** Relay is no help line, but a number to call. On a card it has no place but where the card has it. */
const RELAY = '711';
const RANK: CardNumber['is'][] = ['old', 'ended', 'unknown', 'elsewhere', 'current'];

/** A card that was pasted, beside today's card in its language; there is none where the site has no longer that language. */
interface Compared extends CodedText {
  today: CardRecord | undefined;
  figures: Figure[];
}

const keysOf = (card: CardRecord): string[] => card.numbers.map(numberKey);
/** Lines are broken anywhere, and in a drawing between any two signs. */
const squeezed = (text: string): string => evenedOut(text).replace(/[\s¶\ue000\ue001]/g, '');

/** Every figure between three and six digits counts, but for the years of its own dates. */
function compared({ said, code }: CodedText, { cards }: CardRecords): Compared {
  const years = [code.checked, code.until].map((day) => day.slice(0, 4));
  const figures = figuresIn(said, (key) => !years.includes(key));
  return { said, code, figures, today: cards[code.language.toLowerCase()] };
}

const isOfToday = ({ code, today }: Compared): boolean => writtenCode(code).toLowerCase() === today?.code.toLowerCase();

/** Whether it says what its code stands for: the same numbers in the same order, and the same word to send. */
function isAsMade({ said, figures, today }: Compared): boolean {
  if (today === undefined) return false;
  const read = squeezed(said.replace(/\ue000[^\ue001]*\ue001/g, ''));
  return (
    figures.map(({ key }) => key).join() === keysOf(today).join() &&
    today.sends.every(({ line }) => read.includes(squeezed(line)))
  );
}

const hasItsWords = ({ said, today }: Compared): boolean =>
  today === undefined || today.sends.every(({ word }) => new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`).test(said));

/** Whether an address is that of the frame, or of a card as a file, in a language there is. */
function isOfCard(link: string, { address, cards }: CardRecords): boolean {
  if (!link.startsWith(address)) return false;
  const path = link.slice(address.length);
  if (path === 'embed/help/') return true;
  const [, framed, file] = /^(?:embed\/([\w-]+)\/help\/|share\/cards\/([\w-]+)\.\w+)$/.exec(path) ?? [];
  return (framed ?? file ?? '').toLowerCase() in cards;
}

function standing(
  cards: Compared[],
  numbers: CardNumber[],
  { strange, isLive }: { strange: string[]; isLive: boolean },
  { until }: CardRecords,
  today: IsoDate,
): Verdict['is'] {
  if (numbers.some(({ is }) => RANK.indexOf(is) < RANK.indexOf('elsewhere'))) return 'wrong';
  const isPassed = cards.some(({ code }) => today > code.until) || today > until;
  if (cards.length === 0) {
    if (numbers.length === 0) return isLive ? 'live' : 'nothing';
    if (isPassed) return 'passed';
    return numbers.some(({ unconfirmed }) => unconfirmed) ? 'unconfirmed' : 'uncoded';
  }
  if (isPassed) return 'passed';
  if (strange.length > 0) return 'changed';
  const isBare = cards.every(({ figures }) => figures.length === 0);
  if (cards.every(isOfToday)) return isBare ? 'coded' : cards.every(isAsMade) ? 'right' : 'changed';
  if (isBare) return 'unreadable';
  const isEarlier = numbers.every(({ is }) => is === 'current') && cards.every(hasItsWords);
  return isEarlier && cards.every((card) => !isOfToday(card) || isAsMade(card)) ? 'older' : 'changed';
}

/** @param today by the reader's own clock */
export function verdictOn(source: string, records: CardRecords, today: IsoDate): Verdict {
  if (source.length > LONGEST) return { is: 'long', numbers: [], links: [], card: [], until: '' };
  const { text, links } = pasted(source);
  const cards = cardsIn(text).map((card) => compared(card, records));
  const isKnown = (key: string): boolean =>
    key !== RELAY && numberOf({ key, written: key }, records, undefined).is !== 'unknown';
  const around = figuresIn(text, isKnown)
    .filter(({ key }) => key !== RELAY)
    .map((figure) => numberOf(figure, records, undefined));
  const found =
    cards.length === 0
      ? around
      : [
          ...cards.flatMap(({ figures, today: card }) =>
            figures.map((figure) => numberOf(figure, records, card && keysOf(card))),
          ),
          // The page around a card is no card, but an old number may stand in neither.
          ...around.filter(({ is }) => is === 'old'),
        ];
  const once = new Map(found.map((number) => [`${number.is} ${numberKey(number.written)}`, number]));
  // What must go comes first.
  const numbers = [...once.values(), ...endedIn(text, records)].sort((a, b) => RANK.indexOf(a.is) - RANK.indexOf(b.is));
  const strange = cards.length === 0 ? [] : [...new Set(links.filter((link) => !link.startsWith(records.address)))];
  const isLive = links.some((link) => isOfCard(link, records));
  const is = standing(cards, numbers, { strange, isLive }, records, today);
  const until =
    [...cards.map(({ code }) => code.until), ...(numbers.length > 0 ? [records.until] : [])].sort()[0] ?? '';
  const shown = is === 'coded' || is === 'changed' ? cards.flatMap(({ today: card }) => (card ? [card] : [])) : [];
  return {
    is,
    numbers,
    links: strange,
    card: [...new Set(shown.flatMap((card) => [...card.numbers, ...card.sends.map(({ line }) => line)]))],
    until,
  };
}
