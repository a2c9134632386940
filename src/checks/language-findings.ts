/** Translations: who made them, what they leave out or say of lines there are not, and which English they follow. */
import { behind, type Behind, isReviewed, needsIn, untranslated, wordsRevision } from '../lib/translation.ts';
import type { Words } from '../schemas/language.ts';
import { type Content, namesOf, ownLanguage, shownLines, validEntries } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, type Finding } from './finding.ts';

interface Translation {
  file: ContentFile;
  data: Words;
}

const note = (finding: Finding): Finding => ({ ...finding, level: 'note' });

/** Needs and areas of the site's own language that have no words here yet: shown in the site's own until they have. */
function missingWords({ file, data }: Translation, own: Words): Finding[] {
  const needs = needsIn(data, own).filter(({ isTranslated }) => !isTranslated);
  const areas = Object.keys(own.areas).filter((name) => !Object.hasOwn(data.areas, name));
  return [
    ...needs.map(({ need, line }) =>
      note(
        errorAt(
          file,
          ['help', 'ways'],
          `The need for the line "${line}" is not translated yet. In the site’s own language it is: ${need}`,
        ),
      ),
    ),
    ...areas.map((name) =>
      note(
        errorAt(
          file,
          ['areas'],
          `The area "${name}" is not translated yet. In the site’s own language it is: ${own.areas[name]}`,
        ),
      ),
    ),
  ];
}

/** Words for what is not there, or not there any more: nobody sees them, and nothing must wait until they are gone. */
function leftoverWords({ file, data }: Translation, own: Words, ids: readonly string[]): Finding[] {
  const lines = Object.keys(data.lines ?? {}).filter((id) => !ids.includes(id));
  const areas = Object.keys(data.areas).filter((name) => !Object.hasOwn(own.areas, name));
  const wanted = own.help.ways.map(({ line }) => line);
  const needs = data.help.ways.flatMap(({ line }, index) => (wanted.includes(line) ? [] : [{ line, index }]));
  return [
    ...lines.map((id) => errorAt(file, ['lines', id], `There is no help line "${id}", so nobody sees these words`)),
    ...areas.map((name) =>
      errorAt(file, ['areas', name], `The site’s own language has no area "${name}", so nobody sees these words`),
    ),
    ...needs.map(({ line, index }) =>
      errorAt(
        file,
        ['help', 'ways', index],
        `The site’s own language has no need for the line "${line}", so nobody sees these words`,
      ),
    ),
  ].map(note);
}

/** A check is of the words that were there then. */
function uncheckedWords({ file, data }: Translation): Finding[] {
  const { translation } = data;
  if (translation?.reviewer === undefined || isReviewed(data)) return [];
  const mark = wordsRevision(data);
  const message =
    translation.checkedWords === undefined
      ? `It is not said which words were checked, so the pages still say that nobody has. If these are the words the reviewer read, write under "translation:" checkedWords: "${mark}"`
      : `These are not the words the reviewer read, so the pages say that nobody has checked them. When somebody has, write checkedWords: "${mark}" and the new day`;
  return [note(errorAt(file, ['translation', 'reviewer'], message))];
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
        ? `The line "${name}" is not translated yet, so the page shows it in the site’s own language. Translate "who" and "happens" there, and write english: "${now}"`
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
  // From the files as written: a slip in a line's file does not make its translations words for nothing.
  const ids = namesOf(content, 'hotlines');
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
      ...missingWords(translation, own.data),
      ...leftoverWords(translation, own.data, ids),
      ...uncheckedWords(translation),
      ...unfinished(translation, own.data),
      // One thing at a time: what is not shown yet is behind nothing.
      ...(translation.data.translation === undefined || untranslated(translation.data, own.data).length > 0
        ? []
        : behind(translation.data, own.data, lines).map((part) => older(translation, part))),
    ]),
  ];
}
