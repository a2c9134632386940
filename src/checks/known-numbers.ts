/** The numbers a finished site may give out, and what is wrong with any other. */
import { findNumbers } from '../lib/phone-in-text.ts';
import { digitsOf, leadsToANumber, numberKey } from '../lib/phone.ts';
import { retiredIn } from '../lib/retired-numbers.ts';
import type { RetiredNumber } from '../schemas/retired-number.ts';
import { type Content, shownLines, validEntries } from './content.ts';

/** Relay is not a help line, but it is a number to call. */
const RELAY = '711';

export interface Known {
  current: ReadonlySet<string>;
  retired: readonly RetiredNumber[];
}

export function knownNumbers(content: Content): Known {
  const channels = shownLines(content).flatMap((line) => line.data.channels);
  return {
    current: new Set(channels.flatMap((channel) => ('number' in channel ? [numberKey(channel.number)] : []))),
    retired: validEntries(content, 'retiredNumbers').map((entry) => entry.data),
  };
}

const isKnown = (written: string, { current }: Known): boolean =>
  numberKey(written) === RELAY || current.has(numberKey(written));

/**
 * Whether a run of digits is a number of a help line. Figures that stand right behind one ("1-888-373-7888 24 hours") are
 * not part of it, as long as they are too short to be a number themselves.
 */
export function isAccounted(written: string, known: Known): boolean {
  if (isKnown(written, known)) return true;
  const digits = digitsOf(written);
  return [...known.current].some((number) => {
    const at = number.length < 10 ? -1 : digits.indexOf(number);
    const before = at > 0 ? digits.slice(0, at).replace(/1$/, '') : '';
    return at >= 0 && before.length < 7 && digits.length - at - number.length < 7;
  });
}

export function faultsInText(text: string, known: Known): string[] {
  return [
    ...retiredIn(text, known.retired).map(
      ({ written }) => `"${written}" must never be given out; it is in retired-numbers.yaml`,
    ),
    ...findNumbers(text)
      .filter(({ written }) => !isAccounted(written, known))
      .map(({ written }) => `"${written}" is in no hotline file`),
  ];
}

/** What a field holds that is there for a number and nothing else: all of it must be one. */
export const faultsInNumber = (written: string, known: Known): string[] =>
  isKnown(written, known) ? [] : [`"${written}" is in no hotline file`];

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

export function faultsInAddress(address: string, known: Known): string[] {
  const number = /^(?:tel|sms|callto|facetime):(.*)/is.exec(address.trim())?.[1];
  if (number !== undefined) {
    return isKnown(number, known) ? [] : [`the link "${address}" leads to a number that is in no hotline file`];
  }
  if (leadsToANumber(address)) return [`the link "${address}" calls a number through another service`];
  return retiredIn(decoded(address), known.retired).map(
    ({ written }) => `a link leads to "${written}", which must never be given out; it is in retired-numbers.yaml`,
  );
}
