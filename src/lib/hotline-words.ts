/**
 * A help line's facts as sentences in one language: from values in `content/hotlines/` and phrases in
 * `content/languages/`. Pure functions, so that the page, the card and every export say the same.
 */
import type { Channel } from '../schemas/channel.ts';
import type { Hotline } from '../schemas/hotline.ts';
import type { Words } from '../schemas/language.ts';
import { type IsoDate, longDate } from './dates.ts';
import { fill } from './fill.ts';
import { daysBetween, freshnessOf, lastChecked } from './freshness.ts';
import { languageNames, listFormat } from './intl.ts';
import { callHref, textHref } from './phone.ts';
import type { Speech } from './speech.ts';
import { translatedLine } from './translation.ts';

type Listed = Pick<Channel, 'languages' | 'interpreters' | 'interpreterLanguages'>;

/** As the language file has it, else as the standard names of the Unicode locale data have it. */
export const languageName = (tag: string, { words, language }: Speech): string =>
  words.languageNames?.[tag] ?? languageNames(language).of(tag) ?? tag;

function interpreterText({ interpreters, interpreterLanguages }: Listed, { words }: Speech): string[] {
  if (interpreters !== 'offered') return [];
  return [
    interpreterLanguages === undefined
      ? words.values.interpreters.offered
      : fill(words.values.interpreters.count, { count: interpreterLanguages }),
  ];
}

/** `English, Spanish, and 200+ languages through an interpreter`. */
export function languagesText(channel: Listed, speech: Speech): string {
  const names = [...channel.languages.map((tag) => languageName(tag, speech)), ...interpreterText(channel, speech)];
  return names.length === 0 ? speech.words.values.languages : listFormat(speech.language, 'conjunction').format(names);
}

/**
 * Who a line is for and what happens, in the reader's language. A line that nobody has translated yet says it in the
 * site's own, marked so that it is read aloud and laid out as that: half a line is worse than a line in English.
 */
export function lineWords(
  line: Pick<Hotline, 'who' | 'happens'> & { id: string },
  { words, own }: Speech,
): { who: string; happens: string; lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined } {
  if (own === undefined) return line;
  return translatedLine(words, line) ?? { ...line, lang: own.language, dir: own.words.direction };
}

/** Where a line helps, like `lineWords`. */
export function areaWords(area: string, { words, own }: Speech): { text: string; lang?: string; dir?: 'ltr' | 'rtl' } {
  const text = words.areas[area];
  if (text !== undefined || own === undefined) return { text: text ?? '' };
  return { text: own.words.areas[area] ?? '', lang: own.language, dir: own.words.direction };
}

/** Whether somebody answers in this language (BCP 47 tag), without an interpreter. */
export const isSpokenOn = (channel: Pick<Channel, 'languages'>, language: string): boolean =>
  channel.languages.some((tag) => language === tag || language.startsWith(`${tag}-`));

/** `English or Spanish.`, for the first lines of the help page. */
export function shortLanguages(channel: Listed, speech: Speech): string {
  const { words, language } = speech;
  const names = channel.languages.map((tag) => languageName(tag, speech));
  return fill(words.first.inLanguages, {
    languages: listFormat(language, 'disjunction').format(names),
  });
}

/** A phrase and what goes into its braces: kept apart, so that a page can mark the numbers in it. */
export interface Label {
  phrase: string;
  values: Record<string, string>;
}

/** What is on a channel’s button: `Call 1-888-373-7888`, `Text HELP to 233733`, `Chat on their site`. */
export function channelLabel(channel: Channel, words: Words): Label {
  switch (channel.type) {
    case 'call':
      return {
        phrase: channel.label === 'toll-free' ? words.channels.callFree : words.channels.call,
        values: { number: channel.number },
      };
    case 'text':
      return channel.send === undefined
        ? { phrase: words.channels.text, values: { number: channel.number } }
        : { phrase: words.channels.textWord, values: { word: channel.send, number: channel.number } };
    default:
      return { phrase: words.channels[channel.type], values: {} };
  }
}

/** Where a channel’s button leads. */
export function channelHref(channel: Channel): string {
  if (channel.type === 'call') return callHref(channel.number);
  return channel.type === 'text' ? textHref(channel.number) : channel.address;
}

/** One sentence when every channel was checked alike, else one for each way of checking. */
export function checkedText(line: Pick<Hotline, 'channels'>, { words, language }: Speech): string[] {
  return [
    ...new Set(
      line.channels.map(({ checked }) =>
        fill(words.values.checked[checked.how], { date: longDate(checked.on, language) }),
      ),
    ),
  ];
}

/** What the time since the last check has made of it; nothing while it is fresh. */
export function ageText(
  line: Pick<Hotline, 'channels'>,
  { words, language }: Speech,
  today: IsoDate,
): string | undefined {
  const on = lastChecked(line);
  const freshness = freshnessOf(line, today);
  if (freshness === 'fresh') return undefined;
  const said = freshness === 'late' ? words.values.age.late : words.values.age.old;
  return fill(said, { days: daysBetween(on, today), date: longDate(on, language) });
}

/**
 * What can be said of all numbers at once: the weakest way any of them was checked, on the oldest day. A page must not
 * claim for every line what holds for one.
 */
export function leastChecked(channels: readonly Channel[], { words, language }: Speech): string | undefined {
  const published = channels.filter(({ checked }) => checked.how === 'published-sources');
  const weakest = (published.length > 0 ? published : channels)
    .map(({ checked }) => checked)
    .toSorted((a, b) => a.on.localeCompare(b.on, 'en'))[0];
  return weakest && fill(words.values.checked[weakest.how], { date: longDate(weakest.on, language) });
}

/** What the line may have to pass on, and whether it asks for a name. */
export function tellsText(line: Pick<Hotline, 'tells' | 'identity'>, { words }: Speech): string[] {
  const told =
    line.tells.length === 0 ? [words.values.tells.unknown] : line.tells.map((what) => words.values.tells[what]);
  return line.identity === 'unknown' ? told : [...told, words.values.identity[line.identity]];
}

/** `the police and child protection`, for report lines. */
export function receivedByText(line: Pick<Hotline, 'receivedBy'>, { words, language }: Speech): string | undefined {
  if (line.receivedBy === undefined) return undefined;
  return listFormat(language, 'conjunction').format(line.receivedBy.map((who) => words.values.receivedBy[who]));
}

/** `Compass Connections, for the U.S. Department of Health and Human Services`. */
export function runByLabel(
  { organization, onBehalfOf }: Pick<Hotline, 'organization' | 'onBehalfOf'>,
  words: Words,
): Label {
  return onBehalfOf === undefined
    ? { phrase: '{organization}', values: { organization } }
    : { phrase: words.values.organization.behalf, values: { organization, funder: onBehalfOf } };
}
