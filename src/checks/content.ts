/** Everything in the content folder, as the checks see it. */
import { existsSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentMap, type KindName } from '../content-map.ts';
import type { z } from '../schemas/messages.ts';
import { type ContentFile, readContentFile } from './content-file.ts';

type DataOf<Kind extends KindName> = z.output<(typeof contentMap)[Kind]['schema']>;

/** One thing that should meet its schema, and where it stands. */
interface Entry<Kind extends KindName = KindName> {
  kind: Kind;
  id: string;
  file: ContentFile;
  /** The steps from the top of the file to this entry: `[]`, or its key or place in a list. */
  path: readonly PropertyKey[];
  /** As written. */
  raw: unknown;
  /** As the site uses it; undefined when it does not meet its schema. */
  data: DataOf<Kind> | undefined;
}

export type ValidEntry<Kind extends KindName> = Entry<Kind> & { data: DataOf<Kind> };

export interface Content {
  folder: string;
  /** Every file in the folder, known or not, as paths with forward slashes. */
  paths: string[];
  files: ContentFile[];
  entries: Entry[];
}

/**
 * Left by editors and operating systems, and read by nothing. Every other file is looked at, whatever it is called: a name
 * that only one of two readers of a folder passes over (`~page.mdx`) would be a page that nobody has checked.
 */
const NOT_CONTENT = /(^|\/)(\.DS_Store|\.gitkeep|Thumbs\.db|desktop\.ini|[^/]*~)$/;

/** All entries of one kind, right or wrong: for "which names are there". */
export const namesOf = (content: Content, kind: KindName): string[] =>
  content.entries.filter((entry) => entry.kind === kind).map((entry) => entry.id);

/** The entries of one kind that meet their schema. */
export function validEntries<Kind extends KindName>(content: Content, kind: Kind): ValidEntry<Kind>[] {
  return content.entries.filter((entry) => entry.kind === kind && entry.data !== undefined) as ValidEntry<Kind>[];
}

/** The site's own language as it is written, even where the rest of `site.yaml` is not right. */
export function ownLanguage({ files }: Content): string {
  const written = files.find((file) => file.kind === 'site')?.data;
  const isRecord = typeof written === 'object' && written !== null && 'language' in written;
  return isRecord && typeof written.language === 'string' ? written.language : 'en';
}

/** The lines a reader can be led to. */
export const shownLines = (content: Content): ValidEntry<'hotlines'>[] =>
  validEntries(content, 'hotlines').filter((line) => line.data.status !== 'withdrawn');

function entriesOf(file: ContentFile): Entry[] {
  const { holds, schema } = contentMap[file.kind];
  const make = (id: string, raw: unknown, path: readonly PropertyKey[]): Entry => {
    const result = schema.safeParse(raw);
    return { kind: file.kind, id, file, path, raw, data: result.success ? (result.data as Entry['data']) : undefined };
  };
  if (file.unreadable !== undefined || file.data === undefined || file.data === null) {
    return holds === 'entry' ? [{ kind: file.kind, id: file.id, file, path: [], raw: undefined, data: undefined }] : [];
  }
  if (holds === 'entry') return [make(file.id, file.data, [])];
  if (holds === 'list') {
    return Array.isArray(file.data) ? file.data.map((item, index) => make(String(index), item, [index])) : [];
  }
  if (typeof file.data !== 'object' || Array.isArray(file.data)) return [];
  return Object.entries(file.data).map(([key, value]) => make(key, value, [key]));
}

/** Reads the whole folder. Wrong files are read too, and one that is not there is empty: that is for the checks to say. */
export function readContent(folder: string): Content {
  const inFolder = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = inFolder
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NOT_CONTENT.test(path))
    .sort();
  const there = new Set(paths);
  const files = (Object.keys(contentMap) as KindName[]).flatMap((kind) =>
    globSync(contentMap[kind].files, { cwd: folder })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => there.has(path))
      .sort()
      .map((path) => readContentFile(folder, path, kind)),
  );
  return { folder, paths, files, entries: files.flatMap(entriesOf) };
}
