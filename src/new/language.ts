import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../lib/content-folder.ts';
import type { Kind } from './kind.ts';

export const language: Kind = {
  is: 'a language, with the English words to be translated one by one',
  questions: [
    { name: 'code', asks: 'The short code of the language?', example: 'es' },
    { name: 'name', asks: 'Its own name?', example: 'Español' },
    {
      name: 'direction',
      asks: 'Written from left to right (ltr) or from right to left (rtl)?',
      example: 'ltr',
      otherwise: 'ltr',
    },
  ],
  write: ({ code = '', name = '', direction = '' }) => {
    if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(code))
      throw new Error(`"${code}" is not a language code. Write the short code, for example: es, vi, zh-Hans`);
    return [
      {
        path: `languages/${code}.yaml`,
        text: readFileSync(join(contentFolder(), 'languages/en.yaml'), 'utf8')
          .replace(/^name: .*$/m, () => `name: ${JSON.stringify(name)}`)
          .replace(/^direction: .*$/m, () => `direction: ${direction}`)
          .replace(
            /^# .*$/m,
            () =>
              `# The words of the help pages in ${name}. Translate what stands after each colon; keep the {braces}.`,
          ),
      },
    ];
  },
};
