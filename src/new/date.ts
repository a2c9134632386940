import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { contentFolder } from '../lib/content-folder.ts';
import { type Kind, nameFrom } from './kind.ts';

const FILE = 'calendar.yaml';

/** One entry more in the calendar. */
export const date: Kind = {
  is: 'a date in the calendar',
  questions: [
    { name: 'title', asks: 'What is it?', example: 'Training for faith communities' },
    { name: 'on', asks: 'On which day? (year-month-day)', example: '2027-03-14' },
    { name: 'from', asks: 'When does it start?', example: '18:30' },
    { name: 'to', asks: 'When does it end?', example: '19:30' },
    { name: 'place', asks: 'Where, or how to join?', example: 'Central Library, Room 3' },
    {
      name: 'training',
      asks: 'Which training of this site is it, if it is one?',
      example: 'for-schools',
      otherwise: '',
    },
  ],
  write: ({ title = '', on = '', from = '', to = '', place = '', training = '' }, today) => {
    const document = parseDocument(readFileSync(join(contentFolder(), FILE), 'utf8'));
    const entry = {
      id: `${nameFrom(title)}-${on}`,
      title,
      on,
      from,
      to,
      place,
      ...(training === '' ? {} : { training }),
      status: 'confirmed',
      edited: today,
    };
    if (isSeq(document.contents)) document.contents.flow = false;
    document.add(document.createNode(entry));
    return [{ path: FILE, text: document.toString({ lineWidth: 0, flowCollectionPadding: false }), adds: true }];
  },
};
