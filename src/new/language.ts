import { join } from 'node:path';
import { stringify } from 'yaml';
import { ownLanguage, readContent, shownLines, validEntries } from '../checks/content.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { readFileSync } from 'node:fs';
import { lineRevision, partRevision } from '../lib/translation.ts';
import { TRANSLATED_PARTS } from '../schemas/translation.ts';
import type { Kind } from './kind.ts';

/** What a translator needs besides the words: who, which English, and the sentences of the lines. */
function forTranslator(translator: string): { translation: string; lines: string } {
  const content = readContent(contentFolder());
  const own = validEntries(content, 'languages').find(({ id }) => id === ownLanguage(content))?.data;
  if (own === undefined)
    throw new Error('The file of the site’s own language is not right. Run "npm run check" first.');
  const english = Object.fromEntries(TRANSLATED_PARTS.map((part) => [part, partRevision(own, part)]));
  const lines = shownLines(content).map(({ id, data }) => [
    id,
    { english: lineRevision(data), who: data.who, happens: data.happens },
  ]);
  const written = (data: unknown): string => stringify(data, { lineWidth: 120, defaultStringType: 'PLAIN' });
  return {
    translation: written({ translation: { translator, english } }),
    lines: written({ lines: Object.fromEntries(lines) as unknown }),
  };
}

export const language: Kind = {
  is: 'a language, with the words to be translated one by one; its pages are made when all of them are',
  questions: [
    { name: 'code', asks: 'The short code of the language?', example: 'es' },
    { name: 'name', asks: 'Its own name?', example: 'Español' },
    {
      name: 'direction',
      asks: 'Written from left to right (ltr) or from right to left (rtl)?',
      example: 'ltr',
      otherwise: 'ltr',
    },
    {
      name: 'translator',
      asks: 'Who translates it? A role, never a name',
      example: 'certified court interpreter',
    },
  ],
  write: ({ code = '', name = '', direction = '', translator = '' }) => {
    if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(code))
      throw new Error(`"${code}" is not a language code. Write the short code, for example: es, vi, zh-Hans`);
    const { translation, lines } = forTranslator(translator);
    const content = readContent(contentFolder());
    const own = readFileSync(join(contentFolder(), `languages/${ownLanguage(content)}.yaml`), 'utf8');
    return [
      {
        path: `languages/${code}.yaml`,
        text: `${own
          .replace(/^name: .*$/m, () => `name: ${JSON.stringify(name)}`)
          .replace(/^direction: .*$/m, () => `direction: ${direction}\n${translation.trimEnd()}`)
          .replace(
            /^# .*$/m,
            () =>
              `# The words of the help pages in ${name}. Translate what stands after each colon; keep the {braces}.`,
          )
          .trimEnd()}\n\n# Who each line is for, and what happens.\n${lines}`,
      },
    ];
  },
};
