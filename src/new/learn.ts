import { stringify } from 'yaml';
import { type Kind, nameFrom } from './kind.ts';

export const learn: Kind = {
  is: 'a page under Learn',
  questions: [
    { name: 'title', asks: 'What is the heading of the page?', example: 'For coaches' },
    { name: 'summary', asks: 'What is it for, in a sentence?', example: 'What a coach can notice, and what to do.' },
    {
      name: 'text',
      asks: 'What is its first paragraph? (more can be added in the file)',
      example: 'Coaches see a lot.',
    },
    {
      name: 'for',
      asks: 'Is it for everyone, or for a role (your-role)?',
      example: 'your-role',
      otherwise: 'everyone',
    },
    { name: 'order', asks: 'Its place in the list?', example: '110', otherwise: '100' },
  ],
  write: ({ title = '', summary = '', text = '', for: who = '', order = '' }, today) => [
    {
      path: `learn/${nameFrom(title)}.mdx`,
      text: `---\n${stringify({ title, summary, edited: today, order: Number(order), for: who }, { lineWidth: 0 })}---\n\n${text}\n`,
    },
  ],
};
