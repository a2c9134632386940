/** Whether a card that somebody pasted is still right: its numbers one by one, and its code. Nothing here asks the network. */
import { type CardCode, codesIn, withoutCodes, writtenCode } from '../../lib/card-code.ts';
import { type CardRecords, oldName } from '../../lib/card-records.ts';
import type { IsoDate } from '../../lib/dates.ts';
import { phoneLikeIn } from '../../lib/phone-like.ts';
import { numberKey } from '../../lib/phone.ts';
import { pasted } from './pasted.ts';

/** A number of the card: of today, one that must not be given out any more, or one this site does not know. */
export interface CardNumber {
  written: string;
  is: 'current' | 'old' | 'unknown';
  /** The line it is of, or the lines to use instead. */
  lines: string[];
}

export interface Verdict {
  /**
   * `right`: today's card, still in its time. `passed`: its day has passed. `wrong`: a number in it is not one of today's.
   * `older`: an earlier card whose numbers are all of today. `uncoded`: the same, and nothing says how old it is.
   * `unreadable`: a code that is not today's, and no number to compare. `nothing`: neither.
   */
  is: 'right' | 'passed' | 'wrong' | 'older' | 'uncoded' | 'unreadable' | 'nothing';
  numbers: CardNumber[];
  /** The day to watch, or the one that has passed; `''` where nothing is known. */
  until: IsoDate;
}

const RANK: CardNumber['is'][] = ['old', 'unknown', 'current'];
/** Relay is no help line, but a number to call. */
const RELAY = '711';
/** A whole number as it is usually written. Taken out first, or the figures behind it ("24 hours") would run into it. */
const BETWEEN = String.raw`[\s.·/_()\-]{0,3}`;
const WHOLE = new RegExp(String.raw`(?<!\d)(?:\+?1${BETWEEN})?\(?\d{3}${BETWEEN}\d{3}${BETWEEN}\d{4}(?!\d)`, 'g');
/** A short code stands by itself. Which of them are numbers, only the records know: `97204` is a ZIP code. */
const SHORT = /(?<![\d.,/$#:-])\d{3,6}(?![\d%/:-]|[.,]\d)/g;

function numbersIn(source: string, { numbers, old }: CardRecords): CardNumber[] {
  const { text, dialed } = pasted(source);
  const isKnown = (written: string): boolean => numberKey(written) in numbers || oldName(numberKey(written)) in old;
  const codeless = withoutCodes(text);
  const rest = codeless.replace(WHOLE, ' ¶ ');
  // What is read comes last, because it names the number better than the link it is in.
  const found = [
    ...dialed,
    ...phoneLikeIn(rest, isKnown).map(({ written }) => written),
    ...[...rest.matchAll(SHORT)].map(([written]) => written).filter(isKnown),
    ...[...codeless.matchAll(WHOLE)].map(([written]) => written),
  ];
  const once = new Map(found.map((written) => [numberKey(written), written.trim()]));
  once.delete(RELAY);
  const all = [...once].map(([key, written]): CardNumber => {
    const line = numbers[key];
    if (line !== undefined) return { written, is: 'current', lines: [line] };
    const instead = old[oldName(key)];
    return instead === undefined ? { written, is: 'unknown', lines: [] } : { written, is: 'old', lines: instead };
  });
  // What must go comes first.
  return all.sort((a, b) => RANK.indexOf(a.is) - RANK.indexOf(b.is));
}

function standing(numbers: CardNumber[], codes: CardCode[], { codes: current, until }: CardRecords, today: IsoDate) {
  if (numbers.some(({ is }) => is !== 'current')) return 'wrong';
  if (codes.length === 0) return numbers.length === 0 ? 'nothing' : today > until ? 'passed' : 'uncoded';
  if (codes.some((code) => today > code.until) || today > until) return 'passed';
  if (codes.every((code) => writtenCode(code) === current[code.language])) return 'right';
  return numbers.length === 0 ? 'unreadable' : 'older';
}

/** @param today by the reader's own clock */
export function verdictOn(source: string, records: CardRecords, today: IsoDate): Verdict {
  const numbers = numbersIn(source, records);
  const codes = codesIn(pasted(source).text);
  const until = [...codes.map((code) => code.until), ...(numbers.length > 0 ? [records.until] : [])].sort()[0] ?? '';
  return { is: standing(numbers, codes, records, today), numbers, until };
}
