import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { contentFolder } from '../lib/content-folder.ts';
import type { Kind } from './kind.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `mon-fri 08:00-17:00; sat 10:00-14:00` → the entries of "open". */
function openingTimes(written: string): { days: string[]; from: string; to: string }[] {
  return written.split(';').map((part) => {
    const match = /^\s*([a-z]{3})(?:-([a-z]{3}))?\s+(\d\d:\d\d)-(\d\d:\d\d)\s*$/i.exec(part);
    const [first, last] = [match?.[1], match?.[2] ?? match?.[1]].map((day) => DAYS.indexOf(day?.toLowerCase() ?? ''));
    if (match === null || first === undefined || last === undefined || first < 0 || last < first)
      throw new Error(
        `"${part.trim()}" is not understood. Write hours like this: mon-fri 08:00-17:00; sat 10:00-14:00`,
      );
    return { days: DAYS.slice(first, last + 1), from: match[3] ?? '', to: match[4] ?? '' };
  });
}

/** Other hours for a way of reaching a line that is there. */
export const hours: Kind = {
  is: 'the new hours of a help line',
  questions: [
    { name: 'line', asks: 'Which line? (the name of its file in hotlines/)', example: 'crisis-line' },
    { name: 'way', asks: 'Which way of reaching it, counted from the top of its file?', example: '1', otherwise: '1' },
    {
      name: 'hours',
      asks: 'When does somebody answer? (always, unknown, or days and times)',
      example: 'mon-fri 08:00-17:00; sat 10:00-14:00',
    },
    { name: 'seen', asks: 'On which day did you see that? (year-month-day)', example: '2027-03-14' },
    {
      name: 'how',
      asks: 'How do you know? (operator-wrote, operator-business-line, operator-website, partner-211 or published-sources)',
      example: 'operator-website',
    },
  ],
  write: ({ line = '', way = '', hours: written = '', seen, how }) => {
    const path = `hotlines/${line}.yaml`;
    if (!/^[a-z0-9-]+$/.test(line) || !existsSync(join(contentFolder(), path)))
      throw new Error(`There is no help line "${line}". Write the name of its file in hotlines/, without the ending.`);
    const document = parseDocument(readFileSync(join(contentFolder(), path), 'utf8'));
    const channel = ['channels', Number(way) - 1];
    if (!document.hasIn(channel)) throw new Error(`The line "${line}" has no way number ${way}.`);
    const isSet = written !== 'always' && written !== 'unknown';
    document.setIn([...channel, 'hours'], isSet ? 'set-times' : written);
    if (isSet) document.setIn([...channel, 'open'], document.createNode(openingTimes(written)));
    else document.deleteIn([...channel, 'open']);
    document.setIn([...channel, 'checked', 'on'], seen);
    document.setIn([...channel, 'checked', 'how'], how);
    return [{ path, text: document.toString({ lineWidth: 120, flowCollectionPadding: false }), adds: true }];
  },
};
