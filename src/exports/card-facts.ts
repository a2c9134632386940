/** What a card to copy says, in one language. Each way to copy it (page, text, picture) says all of this and nothing else. */
import { createHash } from 'node:crypto';
import type { CardCode } from '../lib/card-code.ts';
import { type Piece, pieces } from '../lib/fill.ts';
import type { FirstLine } from '../lib/first-lines.ts';
import { channelLabel } from '../lib/hotline-words.ts';
import { datesInWords, type PaperDates } from '../lib/paper-dates.ts';
import type { Speech } from '../lib/speech.ts';
import { isReviewed } from '../lib/translation.ts';
import type { Brand } from '../schemas/brand.ts';
import { type CardColors, cardColors } from './card-look.ts';

/** A line to reach somebody: what for, how it is open, and what to press. */
export interface CardLine extends Pick<FirstLine, 'label' | 'how' | 'channel'> {
  /** `Text HELP to 233733`. */
  action: Piece[];
}

export interface CardFacts {
  /** BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Said first when the last day to hand it on is over. */
  passed?: string;
  title: string;
  lines: CardLine[];
  /** What to know before calling. */
  before: string;
  /** That nobody qualified has read the words, where that is so. */
  note?: string;
  /** When it was checked, how long it holds, and where all lines are. */
  dates: Piece[];
  /** The help page in this language, whole. */
  address: string;
  code: CardCode;
  /** Each way to show it has the same. */
  colors: CardColors;
}

/** A run of figures in a sum could be taken for a number to call, so it is read from a place without one. */
const SIGNS = /(?!.{0,4}\d{4})[\da-f]{8}/;

const sumOf = (said: unknown): string =>
  SIGNS.exec(createHash('sha256').update(JSON.stringify(said)).digest('hex'))?.[0] ?? '';

/**
 * @param address of the help page in this language, whole
 * @param brand of the county
 */
export function cardFacts(
  lines: readonly FirstLine[],
  { checked, until, isPassed }: PaperDates,
  { words, language, own }: Speech,
  address: string,
  brand: Brand,
): CardFacts {
  const { help, paper, languages } = words;
  const actionOf = ({ channel }: FirstLine): Piece[] => {
    const { phrase, values } = channelLabel(channel, words);
    return pieces(phrase, values);
  };
  const said = {
    language,
    direction: words.direction,
    title: help.cardTitle,
    lines: lines.map((line) => ({ ...line, action: actionOf(line) })),
    before: help.before,
    ...(own !== undefined && !isReviewed(words) && { note: languages.unreviewed }),
    dates: pieces(paper.dates, datesInWords({ checked, until }, language, address)),
    address,
  };
  // The sum is of what it says; how a line was checked is not on it.
  const heard = { ...said, lines: said.lines.map(({ label, how, action }) => [label, how, action]) };
  const code = { language, checked, until, sum: sumOf({ ...heard, checked, until }) };
  return { ...said, ...(isPassed && { passed: paper.passed }), code, colors: cardColors(brand) };
}
