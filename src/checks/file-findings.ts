/** Files: missing, in the wrong place, twins, badly named. */
import { contentMap, REQUIRED_FILES } from '../content-map.ts';
import { nearest } from '../lib/nearest.ts';
import { PICTURE_TYPES } from '../schemas/picture.ts';
import { type Content, namesOf } from './content.ts';
import { errorInFile, type Finding } from './finding.ts';

/** The pictures themselves; the picture checks look at those. */
const isPictureFile = (path: string): boolean =>
  new RegExp(`^pictures/[^/]+\\.(?:${PICTURE_TYPES.join('|')})$`).test(path);

/** Kinds the site cannot be built without at least one of. */
const NEEDED = ['languages', 'hotlines'] as const;

/** Of the county's own look; `brand-findings.ts` looks at those. */
const isDrawing = (path: string): boolean => /^brand\/[^/]+\.svg$/.test(path);

function missing(content: Content): Finding[] {
  const { paths, files } = content;
  const required = [...REQUIRED_FILES, ...(namesOf(content, 'glossary').length > 0 ? ['learn/glossary.mdx'] : [])];
  const absent = required
    .filter((file) => !paths.includes(file))
    .map((file) =>
      errorInFile(
        file,
        'This file is missing, and other pages need it. Bring it back from the history of the folder. If it was never there, "npm run new -- county ../example" writes one to start from',
      ),
    );
  const empty = NEEDED.filter((kind) => !files.some((file) => file.kind === kind)).map((kind) => {
    const pattern = contentMap[kind].files;
    return errorInFile(
      `${pattern.split('/')[0]}/`,
      `There is no file like ${pattern}. Without one there is nothing to show; bring the folder back from its history`,
    );
  });
  return [...absent, ...empty];
}

function unknown({ paths, files }: Content): Finding[] {
  const known = new Set(files.map((file) => file.path));
  const patterns = Object.values(contentMap).map((kind) => kind.files as string);
  const folders = [...new Set(patterns.map((pattern) => pattern.split('/')[0] ?? ''))];
  return paths
    .filter(
      (path) => !known.has(path) && !isPictureFile(path) && !isDrawing(path) && !/(^|\/)README\.(md|txt)$/i.test(path),
    )
    .map((path) => {
      const renamed = path.endsWith('.md') ? `${path}x` : path.replace(/\.yml$/, '.yaml');
      const folder = path.split('/')[0] ?? '';
      const near = nearest(folder, folders);
      const advice =
        renamed !== path
          ? `Rename it to ${renamed}`
          : near !== undefined && near !== folder
            ? `Did you mean the folder ${near}/?`
            : `Files can be: ${patterns.join(', ')}`;
      return errorInFile(
        path,
        `Nothing on the site is made from a file with this name or in this place, so nobody would see it. ${advice}`,
      );
    });
}

/** Two names that differ only in capitals are one address on some computers and two on others. */
function twins({ entries }: Content): Finding[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) => {
    const key = `${entry.kind} ${entry.id.toLowerCase()}`;
    const first = seen.get(key);
    seen.set(key, first ?? entry.file.path);
    if (first === undefined) return [];
    return [
      errorInFile(
        entry.file.path,
        `There are two files with one name: this one and ${first}. Only one of them can have the address. Rename or delete one`,
      ),
    ];
  });
}

const isLanguageTag = (tag: string): boolean => {
  try {
    return (
      Intl.getCanonicalLocales(tag)[0] === tag &&
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined
    );
  } catch {
    return false;
  }
};

function badNames({ files }: Content): Finding[] {
  return files.flatMap((file) => {
    if (file.kind === 'languages') {
      return isLanguageTag(file.id)
        ? []
        : [
            errorInFile(
              file.path,
              `"${file.id}" is not a language code. Name the file after the language’s short code, for example: es.yaml, zh-Hans.yaml`,
            ),
          ];
    }
    if (/^(?:[a-z0-9]+(?:-[a-z0-9]+)*[/.])+[a-z]+$/.test(file.path)) return [];
    const better = file.path
      .toLowerCase()
      .replace(/[^a-z0-9/.]+/g, '-')
      .replace(/(^|\/)-+|-+(?=[/.])/g, '$1');
    return [
      errorInFile(
        file.path,
        `The name of this file becomes a web address. Use only lower-case letters, digits and hyphens: ${better}`,
      ),
    ];
  });
}

export const fileFindings = (content: Content): Finding[] => [
  ...missing(content),
  ...unknown(content),
  ...twins(content),
  ...badNames(content),
];
