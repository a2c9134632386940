/**
 * What changed in the data files, each value as a row a person can read before anything else: first the numbers, hours and
 * languages of help lines, then all else that is said of a line, then what every page depends on (where the exit leads, the
 * first numbers, the menu, the words of the help pages, the rules themselves).
 */
import { type Content, validEntries } from '../checks/content.ts';
import { fieldName } from '../checks/finding.ts';
import type { KindName } from '../content-map.ts';
import type { Channel } from '../schemas/channel.ts';

export interface ValueChange {
  /** The name of the line's file, or the file itself. */
  where: string;
  what: string;
  before: string;
  after: string;
}

const NOTHING = '(none)';

/** Every single value of a file, by the steps that lead to it. */
function valuesIn(data: unknown, path: PropertyKey[] = []): [string, string][] {
  if (typeof data !== 'object' || data === null) return data === undefined ? [] : [[fieldName(path), String(data)]];
  const steps = Array.isArray(data) ? data.map((item, index) => [index, item] as const) : Object.entries(data);
  return steps.flatMap(([step, value]) => valuesIn(value, [...path, step]));
}

const hoursOf = ({ hours, open }: Channel): string =>
  hours === 'set-times'
    ? (open ?? []).map(({ days, from, to }) => `${days.join(' ')} ${from}–${to}`).join('; ')
    : hours;
const languagesOf = ({ languages, interpreters, interpreterLanguages }: Channel): string =>
  [
    ...languages,
    ...(interpreters === 'offered' ? [`interpreters${interpreterLanguages ? ` ${interpreterLanguages}` : ''}`] : []),
  ].join(', ') || NOTHING;

/** A way of reaching a line, in the words a person compares: the number first. */
function wayFacts(channel: Channel, index: number): [string, string][] {
  const way = `${channel.type} ${index + 1}`;
  return [
    [way, 'number' in channel ? channel.number : channel.address],
    ...(channel.type === 'text' && channel.send !== undefined
      ? [[`${way}, word to send`, channel.send] as [string, string]]
      : []),
    [`${way}, hours`, hoursOf(channel)],
    [`${way}, languages`, languagesOf(channel)],
    [`${way}, checked`, `${channel.checked.on}, ${channel.checked.how}, ${channel.checked.by}`],
  ];
}

type Facts = Map<string, Map<string, string>>;

/** Each line by its file's name. Numbers, hours and languages come first, then every other value. */
const lineFacts = (content: Content): Facts =>
  new Map(
    validEntries(content, 'hotlines').map(({ id, data: { channels, ...rest } }) => [
      id,
      new Map([...channels.flatMap(wayFacts), ...valuesIn(rest)]),
    ]),
  );

/** Files on which every page depends, whole. */
const EVERYWHERE: readonly KindName[] = [
  'site',
  'languages',
  'retiredNumbers',
  'redirects',
  'words',
  'sources',
  'calendar',
];

const fileFacts = (content: Content): Facts =>
  new Map(
    content.files
      .filter((file) => EVERYWHERE.includes(file.kind))
      .map((file) => [file.path, new Map(valuesIn(file.data))]),
  );

function changesBetween(before: Facts, after: Facts): ValueChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((where) => {
    const [was, is] = [before.get(where) ?? new Map<string, string>(), after.get(where) ?? new Map<string, string>()];
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((what) => was.get(what) !== is.get(what))
      .map((what) => ({ where, what, before: was.get(what) ?? NOTHING, after: is.get(what) ?? NOTHING }));
  });
}

export const lineChanges = (before: Content, after: Content): ValueChange[] =>
  changesBetween(lineFacts(before), lineFacts(after));

export const fileChanges = (before: Content, after: Content): ValueChange[] =>
  changesBetween(fileFacts(before), fileFacts(after));
