/** A file of the content folder, read and parsed once, able to say on which line each of its values stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { entryId, type KindName } from '../content-map.ts';
import type { MdxRoot } from '../lib/mdx-tree.ts';

export interface Place {
  line: number;
  column: number;
}

export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  path: string;
  kind: KindName;
  /** The entry's name; for lists and maps, the file's own. */
  id: string;
  /** The YAML of the file, or of the lines between the dashes of a page. */
  document: Document;
  /** The same as plain values; undefined when the YAML cannot be read. */
  data: unknown;
  /** The text of a page, parsed by the site's own Markdown parser; undefined for YAML files and unreadable pages. */
  body: MdxRoot | undefined;
  /** What the Markdown parser said when it could not read the page. */
  bodyFault: string | undefined;
  placeOf(path: readonly PropertyKey[]): Place;
  placeAt(offset: number): Place;
}

/** Splits a page into its YAML, padded so that line numbers stay those of the file, and says if the dashes are there. */
function frontMatter(text: string): string | undefined {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)^---\s*$/m.exec(text);
  return match ? `\n${match[1] ?? ''}` : undefined;
}

function parseBody(text: string): Pick<ContentFile, 'body' | 'bodyFault'> {
  try {
    return { body: mdxToMdast(text), bodyFault: undefined };
  } catch (error) {
    return { body: undefined, bodyFault: error instanceof Error ? error.message : String(error) };
  }
}

/** The deepest node on the way to `path`; for a key that is there, the key itself, so that the line is the editor's. */
function nodeAt(document: Document, path: readonly PropertyKey[]): Node | null {
  let here = document.contents as Node | null;
  let last = here;
  for (const step of path) {
    if (isMap(here)) {
      const pair = here.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) break;
      last = pair.key as Node;
      here = pair.value as Node | null;
    } else if (isSeq(here)) {
      const item = here.items[Number(step)] as Node | undefined;
      if (item === undefined) break;
      last = here = item;
    } else break;
  }
  return last;
}

/** @throws when the file cannot be opened. */
export function readContentFile(folder: string, path: string, kind: KindName): ContentFile {
  const text = readFileSync(join(folder, path), 'utf8');
  const isPage = path.endsWith('.mdx');
  const yaml = isPage ? (frontMatter(text) ?? '') : text;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    path,
    kind,
    id: entryId(path),
    document,
    data: document.errors.length === 0 ? (document.toJS() ?? (isPage ? {} : null)) : undefined,
    ...(isPage ? parseBody(text) : { body: undefined, bodyFault: undefined }),
    placeAt,
    placeOf: (steps) => placeAt(nodeAt(document, steps)?.range?.[0] ?? 0),
  };
}
