/** Files that cannot be read at all: broken YAML, broken MDX. */
import { visit, type YAMLParseError } from 'yaml';
import type { ContentFile } from './content-file.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';

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
};

/** The parser notices a missing quote where the file ends; an editor needs the line where the quote was opened. */
function startOfFault(file: ContentFile, error: YAMLParseError): number {
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

function yamlFindings(file: ContentFile): Finding[] {
  const found = file.document.errors.slice(0, 1).map((error): Finding => {
    const advice = yamlFaults[error.code] ?? `This cannot be read: ${error.message.split('\n')[0]}`;
    return { level: 'error', file: file.path, ...file.placeAt(startOfFault(file, error)), field: '', message: advice };
  });
  if (found.length > 0 || (file.data !== null && file.data !== undefined)) return found;
  return [
    {
      level: 'error',
      file: file.path,
      line: 1,
      column: 1,
      field: '',
      message: 'This file is empty. Bring back what was in it, or delete the file',
    },
  ];
}

/** Sätteri's words → what an editor most likely did. */
const mdxFaults: [RegExp, string][] = [
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

function mdxFinding(file: ContentFile): Finding[] {
  if (file.bodyFault === undefined) return [];
  const [, line = '1', column = '1', rest = file.bodyFault] = /^(\d+):(\d+): ([\s\S]*)/.exec(file.bodyFault) ?? [];
  const advice =
    mdxFaults.find(([pattern]) => pattern.test(rest))?.[1] ?? `This cannot be read: ${rest.split('\n')[0]}`;
  return [{ level: 'error', file: file.path, line: Number(line), column: Number(column), field: '', message: advice }];
}

export const syntaxFindings = ({ files }: Content): Finding[] =>
  files.flatMap((file) => [...yamlFindings(file), ...mdxFinding(file)]);
