/** Slips of the hand that lose words or print signs: nothing is broken for a program, and something is missing for a reader. */
import { isPart, type MdxNode, nodesOf } from '../lib/mdx-tree.ts';
import { type PartName, vocabulary } from '../schemas/vocabulary.ts';
import type { Content } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, errorOn, type Finding } from './finding.ts';
import { textValues } from './yaml-values.ts';

/** Parts that have a text of their own between their two tags; whatever stands between others' tags is lost. */
const WITH_WORDS = new Set<string>([
  'Term',
  'Note',
  'Do',
  'Avoid',
  'Myth',
  'Sheet',
  'Activity',
  'Slide',
  'Say',
  'Question',
]);

/** Kinds whose values are patterns or addresses, full of signs. */
const NOT_WORDS: readonly ContentFile['kind'][] = ['words', 'sources'];

/** "TODO" in capitals, or with a colon: in Spanish "todo" is a word. */
const UNFINISHED = /^[Tt]odo:|\b(?:TODO|[Tt][Bb][Dd]|FIXME|XXX+|[Ll]orem ipsum)\b/;
/** Signs nobody sees and everybody is led astray by: a text that runs backwards, a letter of no width. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const unseen = (text: string): boolean => UNSEEN.test(text.replace(/[\n\r\t]/g, ''));

/** Signs of Markdown and parts in a value that is printed as it stands. */
const MARKS = /<\/?[A-Za-z]|\*\*|\]\(|^#+ /m;

function dataMessages(value: string): string[] {
  return [
    ...(unseen(value)
      ? ['There is a sign in this text that nobody can see. Type the text anew instead of pasting it']
      : []),
    ...(UNFINISHED.test(value)
      ? [`"${UNFINISHED.exec(value)?.[0]}" is still in this text. Finish it, or leave it out`]
      : []),
    ...(MARKS.test(value)
      ? [
          `"${MARKS.exec(value)?.[0].trim()}" would be printed as it stands: this text is plain, without Markdown or parts. Take it out`,
        ]
      : []),
  ];
}

/** What Markdown took for plain text although somebody meant it as a sign. */
const SLIPS: [RegExp, string][] = [
  [/<\s+\/?[A-Z]/, 'There is a space after "<", so this part is printed as it stands. Take the space out'],
  [
    /\]\s+\((?:\/|https?:)/,
    'There is a space between the words of a link and its address. Take it out: [words](/address/)',
  ],
  [/\]\[/, 'This link has no address. Write it like this: [words](/address/)'],
  [/^#{1,6}[^\s#\d]/, 'A heading has a space after its # signs. Put one there'],
  [
    /^\|.*\|$/m,
    'This table has no line of dashes below its first row, so it is printed as it stands. Add one: | --- | --- |',
  ],
];

function textMessages(node: MdxNode): string[] {
  const value = node.value ?? '';
  return [
    ...(unseen(value)
      ? ['There is a sign in this text that nobody can see. Type the sentence anew instead of pasting it']
      : []),
    ...(UNFINISHED.test(value)
      ? [`"${UNFINISHED.exec(value)?.[0]}" is still in this text. Finish it, or leave it out`]
      : []),
    ...SLIPS.filter(([pattern]) => pattern.test(value)).map(([, message]) => message),
  ];
}

/** `<Phone id="nhth">Ask for Jane</Phone>`: the words between are shown nowhere. */
const isLosingWords = (node: MdxNode): boolean =>
  isPart(node) &&
  (node.name ?? '') in vocabulary &&
  !WITH_WORDS.has(node.name as PartName) &&
  (node.children ?? []).length > 0;

function pageFindings(file: ContentFile): Finding[] {
  if (file.body === undefined) return [];
  return nodesOf(file.body).flatMap((node) => [
    ...(node.type === 'text' ? textMessages(node).map((message) => errorOn(file, node, message)) : []),
    ...(isLosingWords(node)
      ? [
          errorOn(
            file,
            node,
            `The words between <${node.name}> and </${node.name}> are shown nowhere. End it with " />" and put the words beside it`,
          ),
        ]
      : []),
  ]);
}

/** Worth another look: an address nobody can press, and a mailbox that may be somebody's own. */
const lookAgain = (file: ContentFile): Finding[] =>
  file.body === undefined
    ? []
    : nodesOf(file.body)
        .filter((node) => node.type === 'text')
        .flatMap((node) => {
          const value = node.value ?? '';
          const address = /https?:\/\/\S+/.exec(value)?.[0];
          const mailbox = /[\w.+-]+@[\w-]+\.[\w.]+/.exec(value)?.[0];
          return [
            ...(address === undefined
              ? []
              : [`"${address}" cannot be pressed. Write it as a link: [words](${address})`]),
            ...(mailbox === undefined
              ? []
              : [
                  `"${mailbox}" may be somebody’s own, and mail leaves a copy with whoever sends it. Link to a page instead, or name an office’s mailbox in a link`,
                ]),
          ].map((message): Finding => ({ ...errorOn(file, node, message), level: 'warning' }));
        });

export const slipFindings = ({ files }: Content): Finding[] =>
  files.flatMap((file) => [
    ...(NOT_WORDS.includes(file.kind)
      ? []
      : [...textValues(file.data)].flatMap(({ path, value }) =>
          dataMessages(value).map((message) => errorAt(file, path, message)),
        )),
    ...pageFindings(file),
    ...lookAgain(file),
  ]);
