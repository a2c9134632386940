/** Everything in the content folder, as the checks see it. */
import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from '../schemas/messages.ts';
import { contentMap, type KindName } from '../content-map.ts';
import { type ContentFile, readContentFile } from './content-file.ts';

type DataOf<Kind extends KindName> = z.output<(typeof contentMap)[Kind]['schema']>;

/** One thing that meets its schema, and where it stands. */
export interface Entry<Kind extends KindName = KindName> {
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

export interface Content {
  folder: string;
  /** Every file in the folder, known or not, as paths with forward slashes. */
  paths: string[];
  files: ContentFile[];
  entries: Entry[];
}

/** All entries of one kind, right or wrong: for "which names are there". */
export const namesOf = (content: Content, kind: KindName): string[] =>
  content.entries.filter((entry) => entry.kind === kind).map((entry) => entry.id);

/** The entries of one kind that meet their schema. */
export function validEntries<Kind extends KindName>(
  content: Content,
  kind: Kind,
): (Entry<Kind> & { data: DataOf<Kind> })[] {
  return content.entries.filter((entry) => entry.kind === kind && entry.data !== undefined) as (Entry<Kind> & {
    data: DataOf<Kind>;
  })[];
}

function entriesOf(file: ContentFile): Entry[] {
  const { holds, schema } = contentMap[file.kind];
  const make = (id: string, raw: unknown, path: readonly PropertyKey[]): Entry => {
    const result = schema.safeParse(raw);
    return { kind: file.kind, id, file, path, raw, data: result.success ? (result.data as Entry['data']) : undefined };
  };
  if (file.data === undefined)
    return [{ kind: file.kind, id: file.id, file, path: [], raw: undefined, data: undefined }];
  if (holds === 'entry') return [make(file.id, file.data, [])];
  if (holds === 'list')
    return Array.isArray(file.data) ? file.data.map((item, index) => make(String(index), item, [index])) : [];
  if (typeof file.data !== 'object' || file.data === null || Array.isArray(file.data)) return [];
  return Object.entries(file.data).map(([key, value]) => make(key, value, [key]));
}

/** Reads the whole folder. Wrong files are read too: what is wrong with them is for the checks to say. */
export function readContent(folder: string): Content {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const files = (Object.keys(contentMap) as KindName[]).flatMap((kind) =>
    globSync(contentMap[kind].files, { cwd: folder })
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => readContentFile(folder, path, kind)),
  );
  return { folder, paths, files, entries: files.flatMap(entriesOf) };
}
