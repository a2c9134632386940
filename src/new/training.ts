import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../lib/content-folder.ts';
import { AUDIENCES } from '../schemas/lesson.ts';
import { type Kind, nameFrom, type NewFile } from './kind.ts';

/** The files of a training that is there, with the lines of a new one at the top: complete from the start, to be rewritten. */
export const training: Kind = {
  is: 'a training, with the lesson, guide, handout, stories and questions of another one to be rewritten',
  questions: [
    { name: 'title', asks: 'What is it called?', example: 'For coaches' },
    { name: 'summary', asks: 'What is it for, in a sentence?', example: 'One hour for people who coach.' },
    { name: 'audience', asks: 'Who is it for?', example: 'Coaches and their assistants.' },
    {
      name: 'for',
      asks: `Who would look for it: ${AUDIENCES.join(', ')}?`,
      example: 'schools',
      otherwise: 'everyone',
    },
    {
      name: 'from',
      asks: 'Which training is nearest to it? Its files are copied',
      example: 'recognize-and-respond',
    },
    { name: 'order', asks: 'Its place in the list?', example: '70', otherwise: '100' },
  ],
  write: (answers, today) => {
    const { title = '', summary = '', audience = '', from = '', order = '' } = answers;
    const folder = join(contentFolder(), 'training', from);
    const trainings = join(contentFolder(), 'training');
    const known = existsSync(trainings) ? readdirSync(trainings).sort() : [];
    if (known.length === 0)
      throw new Error(
        'There is no training yet to copy. Copy a folder from the "training" folder of another county first, and change it for your own people.',
      );
    if (!known.includes(from)) throw new Error(`There is no training "${from}". Write one of: ${known.join(', ')}`);
    const line = (name: string, value: string) => (text: string) =>
      text.replace(new RegExp(`^${name}: .*$`, 'm'), () => `${name}: ${value}`);
    const own = [
      line('title', JSON.stringify(title)),
      line('summary', JSON.stringify(summary)),
      line('audience', JSON.stringify(audience)),
      line('order', order),
      line('for', `[${answers['for']}]`),
      // Nobody has reviewed the new one.
      (text: string) => text.replace(/^reviewed:(?: .*| *(?:\n +.*)+)\n/m, ''),
      (text: string) => text.replace(/^aliases: .*\n/m, ''),
    ];
    const name = nameFrom(title);
    const copied = (file: string): NewFile => {
      const text = line('edited', today)(readFileSync(join(folder, file), 'utf8'));
      const changed = (file === 'lesson.mdx' ? own : own.slice(-2)).reduce((sum, change) => change(sum), text);
      return { path: `training/${name}/${file}`, text: changed.replaceAll(`/training/${from}/`, `/training/${name}/`) };
    };
    const others = readdirSync(folder).filter((file) => file !== 'lesson.mdx');
    return [copied('lesson.mdx'), ...others.sort().map(copied)];
  },
};
