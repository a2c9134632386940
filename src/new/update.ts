import { stringify } from 'yaml';
import { answeredFigures, figureQuestions } from './figures.ts';
import { type Kind, nameFrom } from './kind.ts';

export const update: Kind = {
  is: 'a progress update',
  questions: () => [
    { name: 'title', asks: 'Which time does it report on, in words?', example: 'January to June 2027' },
    { name: 'from', asks: 'Its first month?', example: '2027-01' },
    { name: 'to', asks: 'Its last month?', example: '2027-06' },
    { name: 'summary', asks: 'What happened, in a sentence?', example: 'Two trainings, and a new partner.' },
    {
      name: 'text',
      asks: 'Its first paragraph? (more can be added in the file)',
      example: 'In January the partners met.',
    },
    { name: 'author', asks: 'Which office wrote it?', example: 'County Department of Community Justice' },
    { name: 'source', asks: 'Which entry of sources.yaml is it from?', example: 'annual-report' },
    ...figureQuestions(),
  ],
  write: (answers, today) => {
    const { title = '', from = '', to = '', summary = '', text = '', author = '', source = '' } = answers;
    const { files, lines } = answeredFigures(answers, today);
    const figures = lines.length === 0 ? '' : `\n## Figures\n\n${lines.join('\n')}\n`;
    const front = {
      title,
      summary,
      edited: today,
      period: { from, to },
      published: today,
      author,
      archive: false,
      source,
    };
    return [
      {
        path: `updates/${nameFrom(title)}.mdx`,
        text: `---\n${stringify(front, { lineWidth: 0 })}---\n\n${text}\n${figures}`,
      },
      ...files,
    ];
  },
};
