/** What changed in the help lines, each as a row a person can read before anything else: numbers, hours, languages. */
import { type Content, validEntries } from '../checks/content.ts';
import type { Channel } from '../schemas/channel.ts';
import type { Hotline } from '../schemas/hotline.ts';

export interface LineChange {
  /** The name of the line's file. */
  line: string;
  what: string;
  before: string;
  after: string;
}

const NOTHING = '(none)';

const reached = (channel: Channel): string => ('number' in channel ? channel.number : channel.address);
const hoursOf = ({ hours, open }: Channel): string =>
  hours === 'set-times'
    ? (open ?? []).map(({ days, from, to }) => `${days.join(' ')} ${from}–${to}`).join('; ')
    : hours;
const languagesOf = ({ languages, interpreters, interpreterLanguages }: Channel): string =>
  [
    ...languages,
    ...(interpreters === 'offered' ? [`interpreters${interpreterLanguages ? ` ${interpreterLanguages}` : ''}`] : []),
  ].join(', ') || NOTHING;

/** The facts of a line that somebody relies on, by what they are called. */
function factsOf(line: Hotline): Map<string, string> {
  const facts = new Map([['status', line.status as string]]);
  for (const [index, channel] of line.channels.entries()) {
    const way = `${channel.type} ${index + 1}`;
    facts.set(way, reached(channel));
    if (channel.type === 'text' && channel.send !== undefined) facts.set(`${way}, word to send`, channel.send);
    facts.set(`${way}, hours`, hoursOf(channel));
    facts.set(`${way}, languages`, languagesOf(channel));
  }
  facts.set('what they may have to tell', line.tells.join(', ') || 'unknown');
  facts.set('cost', line.cost);
  facts.set('next line', line.ifNobodyAnswers);
  return facts;
}

/** In the order of need: ways and hours before the rest, line by line. */
export function lineChanges(before: Content, after: Content): LineChange[] {
  const [old, now] = [before, after].map(
    (content) => new Map(validEntries(content, 'hotlines').map(({ id, data }) => [id, factsOf(data)])),
  );
  const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  return ids.flatMap((line) => {
    const [was, is] = [old?.get(line) ?? new Map<string, string>(), now?.get(line) ?? new Map<string, string>()];
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((what) => was.get(what) !== is.get(what))
      .map((what) => ({ line, what, before: was.get(what) ?? NOTHING, after: is.get(what) ?? NOTHING }));
  });
}
