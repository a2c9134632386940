import { stringify } from 'yaml';
import { type Kind, nameFrom } from './kind.ts';

/** A new line is unconfirmed until a second source shows its number, and says "we do not know yet" where nobody asked. */
export const hotline: Kind = {
  is: 'a help line',
  questions: [
    { name: 'name', asks: 'What is the line called?', example: 'Crisis Line' },
    { name: 'number', asks: 'Which number is called?', example: '307-555-0142' },
    {
      name: 'hours',
      asks: 'Is it answered at all hours (always), or is that unknown?',
      example: 'always',
      otherwise: 'unknown',
    },
    { name: 'language', asks: 'Which language is spoken, as a short code?', example: 'en', otherwise: 'en' },
    { name: 'who', asks: 'Who is it for, in a sentence?', example: 'Anyone who is hurt at home.' },
    { name: 'happens', asks: 'What happens when you call?', example: 'A person answers and listens.' },
    {
      name: 'section',
      asks: 'Its part of the help page: talk, local, report, images or more?',
      example: 'local',
      otherwise: 'more',
    },
    {
      name: 'receives',
      asks: 'Only in the part "report": who gets the report? police, federal-police, child-protection, missing-children-center or school',
      example: 'child-protection',
      otherwise: '',
    },
    { name: 'area', asks: 'Where does it help? A name from "areas" in the language file', example: 'county' },
    { name: 'organization', asks: 'Who runs it?', example: 'Crisis Line' },
    { name: 'next', asks: 'Which line to try when nobody answers?', example: 'nhth' },
    { name: 'publisher', asks: 'Who printed the number you saw?', example: 'State directory' },
    { name: 'seen', asks: 'At which address?', example: 'https://directory.example.org/crisis-line' },
  ],
  write: (answers, today) => {
    const { name = '', number = '', hours, language = '', who, happens, section, area, organization, next } = answers;
    const { publisher, seen } = answers;
    const line = {
      name,
      kind: section === 'report' ? 'report' : 'support',
      section,
      order: 100,
      status: 'unconfirmed',
      who,
      area,
      channels: [
        {
          type: 'call',
          number,
          hours,
          languages: [language],
          interpreters: 'unknown',
          checked: { on: today, how: 'published-sources', by: 'hotline editor' },
        },
      ],
      relay: 'unknown',
      cost: 'unknown',
      happens,
      identity: 'unknown',
      tells: [],
      ...(answers['receives'] ? { receivedBy: [answers['receives']] } : {}),
      ifNobodyAnswers: next,
      organization,
      callLogPrivacy: 'unknown',
      evidence: [{ publisher, kind: 'directory', address: seen, dated: 'undated', shows: [number] }],
      changes: [{ on: today, added: [number], why: 'New on this site.' }],
    };
    return [{ path: `hotlines/${nameFrom(name)}.yaml`, text: stringify(line, { lineWidth: 0 }) }];
  },
};
