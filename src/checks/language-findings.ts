/** Translations: who made them, what they leave out or say of lines there are not, and which English they follow. */
import { behind, type Behind, untranslated } from '../lib/translation.ts';
import type { Words } from '../schemas/language.ts';
import { type Content, ownLanguage, shownLines, validEntries } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, type Finding } from './finding.ts';

interface Translation {
  file: ContentFile;
  data: Words;
}

/** Every language has the same needs, in the same order, each leading to the same line. */
function otherNeeds({ file, data }: Translation, own: Words): Finding[] {
  const wanted = own.help.ways.map(({ line }) => line);
  const written = data.help.ways.map(({ line }) => line);
  const at = wanted.findIndex((line, index) => line !== written[index]);
  if (at === -1 && wanted.length === written.length) return [];
  const message = `The needs must be those of the site’s own language, in its order: ${wanted.join(', ')}. Here they are: ${written.join(', ')}`;
  return [errorAt(file, ['help', 'ways'], message)];
}

function unknownNames({ file, data }: Translation, own: Words, ids: readonly string[]): Finding[] {
  const lines = Object.keys(data.lines ?? {}).filter((id) => !ids.includes(id));
  const areas = Object.keys(data.areas).filter((name) => !Object.hasOwn(own.areas, name));
  const missing = Object.keys(own.areas).filter((name) => !Object.hasOwn(data.areas, name));
  return [
    ...lines.map((id) =>
      errorAt(file, ['lines', id], `There is no help line "${id}", so nobody would see these words. Delete them`),
    ),
    ...areas.map((name) =>
      errorAt(file, ['areas', name], `The site’s own language has no area "${name}". Delete it, or add it there too`),
    ),
    ...missing.map((name) =>
      errorAt(file, ['areas'], `The area "${name}" is missing. In the site’s own language it is: ${own.areas[name]}`),
    ),
  ];
}

/** A note, so that a translator can save what is done so far. */
function unfinished({ file, data }: Translation, own: Words): Finding[] {
  const left = untranslated(data, own);
  if (left.length === 0) return [];
  const names = left.slice(0, 3).map((path) => path.join(' › '));
  const more = left.length > 3 ? ` and ${left.length - 3} more` : '';
  const message = `${left.length === 1 ? 'One phrase is' : `${left.length} phrases are`} still in the site’s own language: ${names.join(', ')}${more}. No page of this language is made until all are translated`;
  return [{ ...errorAt(file, left[0] ?? [], message), level: 'note' }];
}

/** Not errors: the page says that its words are older, and a new line must not have to wait for ten translations. */
function older({ file, data }: Translation, { path, name, has, now }: Behind): Finding {
  const isLine = path[0] === 'lines';
  const message =
    has === undefined
      ? isLine
        ? `The line "${name}" is not translated yet, so the page shows it in the site’s own language. Add "who:", "happens:" and "english: "${now}""`
        : `It is not said which words of the site’s own language "${name}" follows. When it says the same, write ${name}: "${now}"`
      : `The site’s own words for "${name}" have changed since these were translated (${has} then, ${now} now). When the translation says the same again, write "${now}"`;
  const place =
    has === undefined && isLine
      ? data.lines === undefined
        ? []
        : ['lines']
      : has === undefined
        ? ['translation', 'english']
        : path;
  return { ...errorAt(file, place, message), level: 'note' };
}

export function languageFindings(content: Content): Finding[] {
  const languages = validEntries(content, 'languages');
  const own = languages.find(({ id }) => id === ownLanguage(content));
  if (own === undefined) return [];
  const lines = shownLines(content).map(({ id, data }) => ({ ...data, id }));
  const ids = validEntries(content, 'hotlines').map(({ id }) => id);
  const misplaced = (['translation', 'lines'] as const)
    .filter((part) => own.data[part] !== undefined)
    .map((part) =>
      errorAt(
        own.file,
        [part],
        `This is the site’s own language, so it is not a translation. Delete "${part}:"; what lines say stands in hotlines/`,
      ),
    );
  const translations = languages.filter((language) => language !== own);
  const unsigned = translations
    .filter(({ data }) => data.translation === undefined)
    .map(({ file }) =>
      errorAt(
        file,
        [],
        'Nobody knows who translated this. Add "translation:" with "translator:" (a role, never a name) and "english: {}"',
      ),
    );
  return [
    ...misplaced,
    ...unsigned,
    ...translations.flatMap((translation) => [
      ...otherNeeds(translation, own.data),
      ...unknownNames(translation, own.data, ids),
      ...unfinished(translation, own.data),
      ...(translation.data.translation === undefined
        ? []
        : behind(translation.data, own.data, lines).map((part) => older(translation, part))),
    ]),
  ];
}
