/** Everything a reader will read, wherever it is written: the text of pages, and the sentences in data. */
import { attributesOf, isPart, nodesOf, placeOfNode } from '../lib/mdx-tree.ts';
import { plain, type Prose, proseIn } from '../lib/prose.ts';
import type { KindName } from '../content-map.ts';
import type { Content } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { fieldName } from './finding.ts';

export interface WrittenText {
  file: ContentFile;
  /** Plain; what is exempt is blank. */
  text: string;
  /** Empty for the text of a page. */
  field: string;
  /** The parts that stand in it, each with its place in the text. */
  parts: Prose['parts'];
  placeAt(index: number): { line: number; column: number };
}

/** Lists of other people's titles, addresses and numbers, and of the very words that are looked for. */
const NOT_PROSE: readonly KindName[] = ['sources', 'redirects', 'retiredNumbers', 'words'];
/** Values that are names, not sentences, and words that people type into search. */
const NOT_SENTENCES =
  /^(aliases|searchWords|address|website|name|formerly|alsoKnownAs|organization|onBehalfOf|publisher|printed|original|quote|seenAt|id|wrong)$/;

/** A line that calls itself "100% confidential" promises it. */
const NAMES_READ_AS_PROMISES = /^(name|organization)$/;

function* stringsIn(
  value: unknown,
  path: PropertyKey[],
  kind: KindName,
): Generator<{ path: PropertyKey[]; text: string }> {
  const last = [...path].reverse().find((step) => typeof step === 'string') ?? '';
  const isPromise = kind === 'hotlines' && path.length === 1 && NAMES_READ_AS_PROMISES.test(String(last));
  if (NOT_SENTENCES.test(String(last)) && !isPromise) return;
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index], kind);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, [...path, key], kind);
}

/** A page kept as a record says what it said then. */
const isArchive = ({ data }: ContentFile): boolean =>
  typeof data === 'object' && data !== null && 'archive' in data && data.archive === true;

function* textsIn(content: Content): Generator<WrittenText> {
  for (const file of content.files) {
    if (NOT_PROSE.includes(file.kind) || isArchive(file)) continue;
    for (const { path, text } of stringsIn(file.data, [], file.kind))
      yield { file, text: plain(text), field: fieldName(path), parts: [], placeAt: () => file.placeOf(path) };
    if (file.body === undefined) continue;
    for (const node of nodesOf(file.body)) {
      const answers = isPart(node) ? attributesOf(node) : {};
      for (const name of ['title', 'asks', 'belief']) {
        const text = answers[name];
        if (text === undefined) continue;
        yield { file, text: plain(text), field: `<${node.name}> ${name}`, parts: [], placeAt: () => placeOfNode(node) };
      }
    }
    for (const { text, parts, placeAt } of proseIn(file.body)) yield { file, text, field: '', parts, placeAt };
  }
}

const read = new WeakMap<Content, readonly WrittenText[]>();

/** Several checks read all of it. */
export function writtenTexts(content: Content): readonly WrittenText[] {
  const texts = read.get(content) ?? [...textsIn(content)];
  read.set(content, texts);
  return texts;
}
