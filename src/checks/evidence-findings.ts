/** The numbers of the help lines themselves: in two places that agree, spelled right in letters, and never a retired one. */
import { numberKey, printedNumber } from '../lib/phone.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { type Content, shownLines, validEntries, type ValidEntry } from './content.ts';
import { errorAt, type Finding } from './finding.ts';

type Line = ValidEntry<'hotlines'>;

const asPrinted = (shown: string): string => shown.replace(/^text\s+/i, '');
const shows = (source: Evidence, number: string): boolean =>
  source.shows.some((shown) => numberKey(asPrinted(shown)) === numberKey(number));

/** A source shows that a number takes texts when it says so, or when the number is a code that cannot be called. */
const showsTexts = (source: Evidence, number: string): boolean =>
  source.shows.some(
    (shown) =>
      numberKey(asPrinted(shown)) === numberKey(number) &&
      (/^text\s/i.test(shown) || /^\d{5,6}$/.test(numberKey(shown))),
  );

/** Whether anything in the line's evidence shows this number. */
export const isSeen = ({ data }: Line, number: string): boolean =>
  data.evidence.some((source) => shows(source, number));

/** The same page written down twice is one source. */
const distinct = (sources: readonly Evidence[]): Evidence[] => [
  ...new Map(sources.map((source) => [placeOf(source), source])).values(),
];

/** However it is spelled: `https://www.a.org/b/` and `http://a.org/b` are one page, "A  directory." and "a directory" one publisher. */
const placeOf = ({ address, publisher }: Evidence): string =>
  (address ?? publisher)
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A number is believed when two sources show it, or the operator's own page; seen once elsewhere, it ships as unconfirmed;
 * never seen, it does not ship. That it takes texts must be in a source too.
 */
function sightingFindings(line: Line): Finding[] {
  return line.data.channels.flatMap((channel, index) => {
    if (!('number' in channel)) return [];
    const complain = (message: string): Finding[] => [errorAt(line.file, ['channels', index, 'number'], message)];
    const seen = distinct(line.data.evidence).filter((source) => shows(source, channel.number));
    if (seen.length === 0) {
      return complain(
        `"${channel.number}" is not in any "shows:" of the evidence below. One of the two was mistyped. Compare them digit by digit with the source, and correct the wrong one`,
      );
    }
    if (channel.type === 'text' && !seen.some((source) => showsTexts(source, channel.number))) {
      return complain(
        `No evidence below says that "${channel.number}" takes texts. Where a source does, write "text ${channel.number}" in its "shows:"`,
      );
    }
    const isBelieved = seen.length > 1 || seen[0]?.kind === 'operator';
    if (isBelieved || line.data.status !== 'current') return [];
    return complain(
      `"${channel.number}" is shown by one source only, and not by the operator’s own page. Add a second one to the evidence, or write "status: unconfirmed" so that readers are told`,
    );
  });
}

function letterFindings(line: Line): Finding[] {
  return line.data.channels.flatMap((channel, index) => {
    if (channel.type !== 'call' || channel.letters === undefined) return [];
    if (numberKey(channel.letters) === numberKey(channel.number)) return [];
    const spelled = printedNumber(channel.letters);
    return [
      errorAt(
        line.file,
        ['channels', index, 'letters'],
        `"${channel.letters}" spells ${spelled}, but the number is ${channel.number}. One of the two was mistyped`,
      ),
    ];
  });
}

function retiredFindings(content: Content, lines: readonly Line[]): Finding[] {
  const retired = new Map(
    validEntries(content, 'retiredNumbers')
      .filter((entry) => entry.data.match === 'digits')
      .map((entry) => [numberKey(entry.data.shown), entry.data]),
  );
  return lines.flatMap((line) =>
    line.data.channels.flatMap((channel, index) => {
      if (!('number' in channel)) return [];
      const old = retired.get(numberKey(channel.number));
      if (old === undefined) return [];
      const message = `"${channel.number}" must never be given out: ${old.why} It is in retired-numbers.yaml`;
      return [errorAt(line.file, ['channels', index, 'number'], message)];
    }),
  );
}

export function evidenceFindings(content: Content): Finding[] {
  const lines = shownLines(content);
  return [...lines.flatMap(sightingFindings), ...lines.flatMap(letterFindings), ...retiredFindings(content, lines)];
}
