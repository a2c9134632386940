/** A line as a contact for a partner's own phone: vCard 4.0, https://www.rfc-editor.org/rfc/rfc6350 */
import ICAL from 'ical.js';
import type { HotlineEntry } from '../collections.ts';
import { longDate } from '../lib/dates.ts';
import { fill } from '../lib/fill.ts';
import { after, lastChecked, PAPER_LASTS } from '../lib/freshness.ts';
import { channelLabel } from '../lib/hotline-words.ts';
import { dialed } from '../lib/phone.ts';
import type { Channel } from '../schemas/channel.ts';
import { confirmed, type HelpData } from './help-data.ts';
import { stableId } from './stable-ids.ts';

/** Says nothing to somebody who looks through a phone. */
export const NEUTRAL_NAME = 'A number to keep';

export interface ContactCard {
  line: HotlineEntry;
  isNeutral: boolean;
  /** `nhth.vcf`, or `number-3fa2.vcf`: a list of downloads is read by others too. */
  file: string;
  text: string;
}

type PhoneChannel = Extract<Channel, { number: string }>;
/** https://www.rfc-editor.org/rfc/rfc7095: name, parameters, type, value. */
type Property = [string, Record<string, string | string[]>, string, string];

const numbersOf = (line: HotlineEntry): PhoneChannel[] => line.channels.filter((channel) => 'number' in channel);

/** Each number once, with what it takes. As text, because phones do not read `tel:` links in contacts alike. */
const telephones = (line: HotlineEntry): Property[] =>
  [...Map.groupBy(numbersOf(line), ({ number }) => dialed(number))].map(([number, channels]) => [
    'tel',
    { type: channels.map(({ type }) => (type === 'call' ? 'voice' : 'text')) },
    'text',
    number,
  ]);

function datesOf(line: HotlineEntry, { speech }: HelpData): string {
  const checked = lastChecked(line);
  const until = after(checked, PAPER_LASTS);
  return `Checked ${longDate(checked, speech.language)}. Replace after ${longDate(until, speech.language)}.`;
}

/** The words to send, which a number alone does not tell. */
const textsOf = (line: HotlineEntry, { speech }: HelpData): string[] =>
  numbersOf(line)
    .filter((channel) => channel.type === 'text' && channel.send !== undefined)
    .map((channel) => {
      const { phrase, values } = channelLabel(channel, speech.words);
      return `${fill(phrase, values)}.`;
    });

function contactCard(line: HotlineEntry, isNeutral: boolean, data: HelpData): ContactCard {
  // Of the line's id, so that neither a new line nor a number that is put right gives it another name.
  const file = isNeutral ? `number-${stableId(data, 'line', line.id).slice(0, 4)}.vcf` : `${line.id}.vcf`;
  const name = isNeutral ? NEUTRAL_NAME : line.name;
  const note = [datesOf(line, data), ...(isNeutral ? [] : textsOf(line, data))].join(' ');
  const card: Property[] = [
    ['version', {}, 'text', '4.0'],
    ['uid', {}, 'uri', `urn:uuid:${stableId(data, 'contact', line.id, isNeutral ? 'neutral' : 'own')}`],
    ['fn', {}, 'text', name],
    ...(isNeutral ? [] : [['org', {}, 'text', line.organization] satisfies Property]),
    ...telephones(line),
    ['note', {}, 'text', note],
  ];
  return { line, isNeutral, file, text: `${new ICAL.Component(['vcard', card, []]).toString()}\r\n` };
}

/**
 * Two for each confirmed line with numbers: with its name, and with one that gives nothing away.
 *
 * @throws when two lines would have the same file, and one would get the numbers of the other
 */
export function contactCards(data: HelpData): ContactCard[] {
  const cards = confirmed(data)
    .filter((line) => line.kind !== 'emergency' && numbersOf(line).length > 0)
    .flatMap((line) => [false, true].map((isNeutral) => contactCard(line, isNeutral, data)));
  for (const [file, [first, second]] of Map.groupBy(cards, (card) => card.file))
    if (first !== undefined && second !== undefined)
      throw new Error(
        `The lines "${first.line.id}" and "${second.line.id}" would both have the contact ${file}. Give the file of the newer line in hotlines/ another name.`,
      );
  return cards;
}
