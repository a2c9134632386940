/** The sentences of a page as a reader reads them, and where each stands: from the Markdown parser's tree, never from its marks. */
import { isPart, type MdxNode, type MdxRoot, placeOfNode } from './mdx-tree.ts';

export interface Prose {
  /** One paragraph, heading, item or cell, as one line of plain text. What is exempt is blank. */
  text: string;
  /** The place of a character of it in the file; lines and columns count from one. */
  placeAt(index: number): { line: number; column: number };
  /** The parts that stand in it, `Cite` or `Count`, each with its place in the text. */
  parts: readonly { name: string; index: number }[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);
const isSourced = (node: MdxNode): boolean =>
  (isPart(node) && node.name === 'Cite') || (node.children ?? []).some(isSourced);
const QUOTED = /“[^”]*”|"[^"]*"/g;
/** Letters nobody sees, used to get a word past a check; look-alikes are made the same by `normalize`. */
const INVISIBLE = /[\p{Cf}\u034f\u180b-\u180f\u3164\uffa0\ufe00-\ufe0f]/gu;
/** A hyphen however it is drawn. */
const HYPHENS = /[\u2010-\u2013\u2212]/g;

export const plain = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(HYPHENS, '-').replace(/\s/g, ' ').replaceAll('’', "'");

/** Words in quotation marks, as so many spaces: somebody else's words, when the text says whose they are. */
export const withoutQuotations = (text: string): string => text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));

/** Whether this site's pages are read, where a quotation has a source and code has no place, or anybody's drafts. */
export type Strictness = 'site' | 'drafts';

function proseOf(block: MdxNode, strictness: Strictness): Prose {
  const starts: { index: number; place: { line: number; column: number } }[] = [];
  const parts: { name: string; index: number }[] = [];
  let text = '';
  const read = (node: MdxNode): void => {
    if (isPart(node)) parts.push({ name: node.name ?? '', index: text.length });
    if (node.type === 'text') {
      const { line, column } = placeOfNode(node);
      (node.value ?? '').split('\n').forEach((row, index) => {
        starts.push({ index: text.length, place: index === 0 ? { line, column } : { line: line + index, column: 1 } });
        text += `${index === 0 ? '' : ' '}${plain(row)}`;
      });
    } else if (node.type === 'break') text += ' ';
    else if (node.type === 'inlineCode') text += strictness === 'site' ? plain(node.value ?? '') : '';
    else for (const child of node.children ?? []) read(child);
  };
  read(block);
  return {
    text,
    parts,
    placeAt: (index) => starts.findLast((start) => start.index <= index)?.place ?? placeOfNode(block),
  };
}

/** Every block of text under a node, in reading order, without what is exempt. */
export function* proseIn(root: MdxRoot | MdxNode, strictness: Strictness = 'site'): Generator<Prose> {
  const node = root as MdxNode;
  // A quotation says whose words it is; a list of what not to say needs no source.
  if (node.type === 'blockquote' && (strictness === 'drafts' || isSourced(node))) return;
  if (isPart(node) && node.name === 'Avoid') return;
  if (BLOCKS.has(node.type)) yield proseOf(node, strictness);
  else for (const child of node.children ?? []) yield* proseIn(child, strictness);
}

export interface Stretch {
  text: string;
  /** From 0, in the text it is of. */
  index: number;
}

const stretches = (text: string, ends: string): Stretch[] =>
  [...text.matchAll(new RegExp(`[^${ends}]+(?:[${ends}](?!\\s|$|["'”’])[^${ends}]*)*[${ends}]?["'”’]?`, 'g'))].map(
    (match) => ({
      text: match[0],
      index: match.index,
    }),
  );

/** Sentences: "2.5 million" and "a.m" do not end one. */
export const sentencesIn = (text: string): Stretch[] => stretches(text, '.?!');

/** What is read in one breath: sentences, and what stands on either side of a colon or semicolon. */
export const clausesIn = (text: string): Stretch[] => stretches(text, '.?!:;');
