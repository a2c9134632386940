/** A file of the content folder, read and parsed once, able to say on which line each of its values stands. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { mdxToMdast } from 'satteri';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  YAMLParseError,
} from 'yaml';
import { entryId, type KindName } from '../content-map.ts';
import type { MdxRoot } from '../lib/mdx-tree.ts';

interface Place {
  /** 1-based. */
  line: number;
  /** 1-based. */
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
  /** The same as plain values; undefined when it cannot be read. */
  data: unknown;
  /** The values as Astro's own YAML reader sees them; the two must agree. */
  dataForAstro: unknown;
  /** The text of a page, parsed by the site's own Markdown parser; undefined for YAML files and unreadable pages. */
  body: MdxRoot | undefined;
  /** What kept the file from being read at all, in the editor's words. */
  unreadable: string | undefined;
  /** What the Markdown parser said when it could not read the page. */
  bodyFault: string | undefined;
  placeOf(path: readonly PropertyKey[]): Place;
  placeAt(offset: number): Place;
}

const DASHES =
  'The page does not start with its title and date between two lines of three dashes. Its first line is "---", then come the lines like "title: …", then "---" again, and then the text';

/** The lines between the dashes, padded so that line numbers stay those of the file. */
function frontMatter(text: string): string | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  const inside = match?.[1] ?? '';
  // Astro ends the front matter at the first line that starts with either mark, whatever follows it.
  return match === null || /^(?:---|\+\+\+)/m.test(inside) ? undefined : `\n${inside}`;
}

/** A hundred pages of a book. More is a mistake, and reading it would keep the person waiting who made it. */
const MOST_BYTES = 200_000;

function textOf(file: string): { text: string; unreadable: string | undefined } {
  // What it leads to may be anywhere on the machine that builds the site.
  if (lstatSync(file).isSymbolicLink())
    return { text: '', unreadable: 'This is only a pointer to another file. Put the file itself here' };
  if (lstatSync(file).size > MOST_BYTES)
    return {
      text: '',
      unreadable: 'This file is as long as a book. Was something pasted into it by mistake? Make it shorter',
    };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    if (!text.includes('\0')) return { text, unreadable: undefined };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return {
        text: '',
        unreadable: 'This file cannot be opened. Delete it, or put back a real file from its history',
      };
    }
  }
  return {
    text: '',
    unreadable: 'This file is not saved as plain text. In your editor, save it again with the encoding UTF-8',
  };
}

const attempt = <Value>(make: () => Value): { value: Value | undefined; fault: string | undefined } => {
  try {
    return { value: make(), fault: undefined };
  } catch (error) {
    return { value: undefined, fault: error instanceof Error ? error.message : String(error) };
  }
};

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

/** YAML's way of pointing from one value to another (`*`, `&`): no editor means it, and it can lead round in a circle. */
function refuseAliases(document: Document): void {
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      const at = node.range?.[0] ?? 0;
      document.errors.push(new YAMLParseError([at, at + 1], 'BAD_ALIAS', ''));
      return visit.BREAK;
    },
  });
}

export function readContentFile(folder: string, path: string, kind: KindName): ContentFile {
  const isPage = path.endsWith('.mdx');
  const { text, unreadable } = textOf(join(folder, path));
  const front = isPage ? frontMatter(text) : text;
  const yaml = front ?? '';
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  refuseAliases(document);
  const clean = document.errors.length === 0 && document.warnings.length === 0;
  const plain = attempt(() => (clean ? (document.toJS() as unknown) : undefined));
  const body = attempt(() => (isPage && unreadable === undefined ? mdxToMdast(text) : undefined));
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    path,
    kind,
    id: entryId(path),
    document,
    data: isPage && plain.value === null ? {} : plain.value,
    dataForAstro: attempt(() => load(yaml)).value,
    body: body.value,
    bodyFault: body.fault,
    unreadable: unreadable ?? (isPage && front === undefined ? DASHES : plain.fault),
    placeAt,
    placeOf: (steps) => placeAt(nodeAt(document, steps)?.range?.[0] ?? 0),
  };
}
