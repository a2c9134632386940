/** Files that cannot be read: not text, no dashes, broken YAML, broken MDX, nothing in them. */
import { visit, type YAMLParseError, type YAMLWarning } from 'yaml';
import { nodesOf } from '../lib/mdx-tree.ts';
import type { Content } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, errorInFile, type Finding } from './finding.ts';

/** The parser's code → what an editor most likely did. https://eemeli.org/yaml/#errors */
const yamlFaults: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY:
    'A colon with a space after it starts a new "name: value" line. Put the whole text in quotes, for example: title: "Food: a guide"',
  DUPLICATE_KEY: 'This name is here twice. Keep one of the two lines',
  TAB_AS_INDENT: 'There is a tab character at the start of this line. Use spaces',
  BAD_INDENT:
    'This line is not indented like the lines around it, or a bracket above it was never closed. Line it up, or close the bracket',
  MISSING_CHAR: 'A quote or a bracket is opened here and never closed, or a space is missing after a colon',
  BAD_SCALAR_START: 'A text cannot start with this character. Put the text in quotes',
  MULTILINE_IMPLICIT_KEY:
    'Something is missing on this line: a name is followed by a colon and a space, a list item starts with "- "',
  UNEXPECTED_TOKEN: 'Something here does not belong, often a quote or a bracket too many. Put the text in quotes',
  BAD_ALIAS: 'A text cannot start with "*" or "&". Put the text in quotes',
  MULTIPLE_DOCS: 'There is a line of three dashes in this file. Take it out',
  BLOCK_IN_FLOW: 'A comma is missing between two values on this line',
  TAG_RESOLVE_FAILED: 'A text cannot start with an exclamation mark. Put the text in quotes',
};

/** The parser notices a missing quote where the file ends; an editor needs the line where the quote was opened. */
function startOfFault(file: ContentFile, error: YAMLParseError | YAMLWarning): number {
  let start = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return start;
  visit(file.document, {
    Scalar(_, { range, type }) {
      if (range && type?.startsWith('QUOTE') && range[0] < error.pos[0] && range[2] >= error.pos[0] - 1)
        start = range[0];
    },
  });
  return start;
}

/**
 * The steps to the first value that two YAML readers of one file see differently, or nothing. Days they may see in two
 * ways: ours keeps them as they were written, and that is what this site uses.
 */
function firstDifference(ours: unknown, theirs: unknown, path: PropertyKey[] = []): PropertyKey[] | undefined {
  if (typeof ours === 'string' && theirs instanceof Date) return /^\d{4}-\d\d-\d\d$/.test(ours) ? undefined : path;
  if (typeof ours !== 'object' || typeof theirs !== 'object' || ours === null || theirs === null)
    return (ours ?? null) === (theirs ?? null) ? undefined : path;
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const valueOf = (holder: object, key: string): unknown => (holder as Record<string, unknown>)[key];
  for (const key of keys) {
    const different = firstDifference(valueOf(ours, key), valueOf(theirs, key), [...path, key]);
    if (different !== undefined) return different;
  }
  return undefined;
}

function yamlFindings(file: ContentFile): Finding[] {
  if (file.unreadable !== undefined) return [errorInFile(file.path, file.unreadable)];
  const [fault] = [...file.document.errors, ...file.document.warnings];
  if (fault !== undefined) {
    const advice = yamlFaults[fault.code] ?? `This cannot be read: ${fault.message.split('\n')[0]}`;
    return [{ ...errorInFile(file.path, advice), ...file.placeAt(startOfFault(file, fault)) }];
  }
  if (file.data === null || file.data === undefined)
    return [errorInFile(file.path, 'This file is empty. Bring back what was in it, or delete the file')];
  const path = firstDifference(file.data, file.dataForAstro);
  return path === undefined ? [] : [errorAt(file, path, 'This can be read in two ways. Put the text in quotes')];
}

/** Sätteri's words → what an editor most likely did. */
const mdxFaults: [RegExp, string][] = [
  [
    /Expected the closing tag `?<\/(\w+)>`?/,
    'Something stands on the same line as the end of this part. Put the closing tag on a line of its own, with an empty line before and after',
  ],
  [/comment/i, 'HTML comments cannot be used on these pages. Take the comment out'],
  [
    /create a link in MDX/,
    'A "<" starts a part of the page, like <Phone id="nhth" />. To write "less than", write it in words; to link, write [the words](https://the-address)',
  ],
  [
    /corresponding closing brace|in expression|parse expression/,
    'A curly brace starts program code, which pages cannot have. Write the text without { and }',
  ],
  [
    /Expected a closing tag for `<([a-z][^>]*)>`/,
    'HTML tags cannot be used on these pages. Take the tag out and use Markdown',
  ],
  [
    /Expected a closing tag/,
    'This part is opened but never closed. Close it with the same name and a slash, or end a part without text with " />"',
  ],
  [/Unexpected closing tag/, 'This part is closed but was never opened. Take the closing tag out'],
  [
    /(import|export|ESM|acorn|oxc)/i,
    'This line is read as program code because it starts with "import" or "export". Begin the sentence with another word',
  ],
];

function mdxFindings(file: ContentFile): Finding[] {
  if (file.bodyFault === undefined) return [];
  const [, line = '1', column = '1', rest = file.bodyFault] = /^(\d+):(\d+): ([\s\S]*)/.exec(file.bodyFault) ?? [];
  const advice =
    mdxFaults.find(([pattern]) => pattern.test(rest))?.[1] ?? `This cannot be read: ${rest.split('\n')[0]}`;
  return [{ ...errorInFile(file.path, advice), line: Number(line), column: Number(column) }];
}

/** A page whose text was lost looks, on the site, like a page that says nothing. */
function emptyFindings(file: ContentFile): Finding[] {
  if (file.body === undefined || file.unreadable !== undefined) return [];
  const says = nodesOf(file.body).some((node) => !['root', 'yaml', 'paragraph'].includes(node.type));
  return says
    ? []
    : [errorInFile(file.path, 'There is no text below the second line of dashes. Bring it back, or delete the file')];
}

export const syntaxFindings = ({ files }: Content): Finding[] =>
  files.flatMap((file) => [...yamlFindings(file), ...mdxFindings(file), ...emptyFindings(file)]);
