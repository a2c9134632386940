/** Files: missing, empty, in the wrong place, twins. */
import { contentMap, REQUIRED_FILES } from '../content-map.ts';
import { nearest } from '../lib/nearest.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';

const whole = (file: string, message: string): Finding => ({
  level: 'error',
  file,
  line: 1,
  column: 1,
  field: '',
  message,
});

/** Kinds the site cannot be built without at least one of. */
const NEEDED = ['languages', 'hotlines', 'pages', 'goals'] as const;

function missing({ paths, files }: Content): Finding[] {
  const absent = REQUIRED_FILES.filter((file) => !paths.includes(file)).map((file) =>
    whole(
      file,
      'This file is missing, and the site cannot be built without it. Bring it back from the history of the folder.',
    ),
  );
  const empty = NEEDED.filter((kind) => !files.some((file) => file.kind === kind)).map((kind) => {
    const pattern = contentMap[kind].files;
    return whole(
      `${pattern.split('/')[0]}/`,
      `There is no file like ${pattern}. Without one there is nothing to show; bring the folder back from its history.`,
    );
  });
  return [...absent, ...empty];
}

function unknown({ paths, files }: Content): Finding[] {
  const known = new Set(files.map((file) => file.path));
  const patterns = Object.values(contentMap).map((kind) => kind.files as string);
  return paths
    .filter((path) => !known.has(path) && !/(^|\/)(README\.md|\.gitkeep)$/.test(path))
    .map((path) => {
      const guess = path.endsWith('.md') ? `${path}x` : path.replace(/\.yml$/, '.yaml');
      const folder = path.split('/')[0] ?? '';
      const near = nearest(folder, [...new Set(patterns.map((pattern) => pattern.split('/')[0] ?? ''))]);
      const advice =
        guess !== path
          ? `Rename it to ${guess}`
          : near !== undefined && near !== folder
            ? `Did you mean the folder ${near}/?`
            : `Files can be: ${patterns.join(', ')}`;
      return whole(
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
      whole(
        entry.file.path,
        `There are two files with one name: this one and ${first}. Only one of them can have the address. Rename or delete one`,
      ),
    ];
  });
}

function badNames({ files }: Content): Finding[] {
  return files
    .filter((file) => !/^[a-z0-9/.-]+$/.test(file.path))
    .filter((file) => file.kind !== 'languages')
    .map((file) =>
      whole(
        file.path,
        `The name of this file becomes a web address. Use only lower-case letters, digits and hyphens: ${file.path.toLowerCase().replace(/[^a-z0-9/.-]+/g, '-')}`,
      ),
    );
}

export const fileFindings = (content: Content): Finding[] => [
  ...missing(content),
  ...unknown(content),
  ...twins(content),
  ...badNames(content),
];
