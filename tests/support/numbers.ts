/** The numbers a county's lines have, as digits, and those that stand in a text. */
import { validEntries } from '../../src/checks/content.ts';
import { findNumbers } from '../../src/lib/phone-in-text.ts';
import { numberKey } from '../../src/lib/phone.ts';
import { content, site } from './content.ts';

const lines = validEntries(content, 'hotlines').filter(({ data }) => data.status !== 'withdrawn');
const numberOf = (id: string, type: 'call' | 'text'): string => {
  const channel = lines.find((line) => line.id === id)?.data.channels.find((one) => one.type === type);
  return channel !== undefined && 'number' in channel ? numberKey(channel.number) : '';
};

const currentNumbers: ReadonlySet<string> = new Set(
  lines.flatMap(({ data }) => data.channels.flatMap((one) => ('number' in one ? [numberKey(one.number)] : []))),
);

/** Of the three first lines. */
export const firstNumbers = {
  danger: numberOf(site.firstLines.danger, 'call'),
  talk: numberOf(site.firstLines.talk, 'call'),
  text: numberOf(site.firstLines.text, 'text'),
};

/** Long numbers by how they look; short ones, which look like any figure, only where they are a line's own. */
export function numbersIn(text: string): Set<string> {
  const long = text.split('\n').flatMap((line) => findNumbers(line).map(({ written }) => numberKey(written)));
  const short = (text.match(/(?<!\d)\d{3,6}(?!\d)/g) ?? []).filter((figure) => currentNumbers.has(figure));
  return new Set([...long, ...short]);
}

/** Of the first report line that takes calls. */
export const reportNumber =
  lines
    .toSorted((a, b) => a.data.order - b.data.order)
    .filter(({ data }) => data.kind === 'report' && data.status === 'current')
    .map(({ id }) => numberOf(id, 'call'))
    .find((number) => number !== '') ?? '';
