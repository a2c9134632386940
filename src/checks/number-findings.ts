/** Telephone numbers in texts: there are none. They come from the hotline files through `<Phone id="…" />`. */
import { attributesOf, isPart, type MdxNode, nodesOf } from '../lib/mdx-tree.ts';
import { findNumbers } from '../lib/phone-in-text.ts';
import { leadsToANumber, numberKey } from '../lib/phone.ts';
import { retiredIn } from '../lib/retired-numbers.ts';
import type { RetiredNumber } from '../schemas/retired-number.ts';
import { type Content, shownLines, validEntries } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, errorOn, type Finding } from './finding.ts';
import { textValues } from './yaml-values.ts';

/** Where digits are allowed to be a number: the hotline’s own fields, records of sources, and old documents’ corrections. */
const ALLOWED: Partial<Record<ContentFile['kind'], RegExp>> = {
  hotlines: /^(channels\.\d+\.(number|letters|address)|evidence|changes\.\d+\.(added|removed))\b/,
  retiredNumbers: /^\d+\.shown$/,
  sources: /\baddress$/,
  partners: /^website$/,
  words: /\.find\./,
  updates: /^corrections\b/,
};

/** Nodes that hold one run of words; a number may be split over the bold, linked or cited pieces inside them. */
const RUNS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/**
 * The words of a run. A part that stands for itself (a number, a figure) is a mark that no number can run through; a citation
 * is nothing, or somebody could put one into the middle of a number.
 */
function wordsOf(node: MdxNode): string {
  if (node.value !== undefined) return node.value;
  if (node.type === 'break') return ' ';
  if (isPart(node) && (node.children ?? []).length === 0) return node.name === 'Cite' ? '' : '\u25a1';
  return (node.children ?? []).map(wordsOf).join('');
}

/** What the parts of a page, and its links, say besides its words. */
function hiddenWords(node: MdxNode): string[] {
  if (isPart(node) && node.name !== 'OldContact') return Object.values(attributesOf(node));
  return [];
}

/** Relay is not a help line: anybody may be told to call it first. */
const RELAY = '711';

interface Known {
  lines: ReadonlyMap<string, string>;
  retired: readonly RetiredNumber[];
}

function adviceFor(written: string, { lines }: Known, inPage: boolean): string {
  const reason = `"${written}" looks like a telephone number.`;
  if (!inPage) {
    return `${reason} Numbers stand only under "channels:" in the hotline files, so that a change reaches every page. Take it out of this text`;
  }
  const id = lines.get(numberKey(written));
  const instead =
    id === undefined
      ? 'If it is a help line, add it to hotlines/ first and then write <Phone id="…" />'
      : `Write <Phone id="${id}" /> instead`;
  return `${reason} Numbers come only from the hotline files, so that a change reaches every page. ${instead}`;
}

/** Three digits of a line may stand in a sentence of a data file, where a part cannot: "say 911 first". */
function isCommonKnowledge(written: string, { lines }: Known, inPage: boolean): boolean {
  const key = numberKey(written);
  return key === RELAY || (!inPage && key.length === 3 && lines.has(key));
}

function messagesFor(text: string, known: Known, inPage: boolean): string[] {
  const old = retiredIn(text, known.retired);
  const isOld = (index: number): boolean =>
    old.some((found) => index >= found.index && index < found.index + found.written.length);
  const parts = (number: RetiredNumber): string => number.use.map((id) => `<Phone id="${id}" />`).join(' or ');
  return [
    ...old.map(
      ({ number, written }) =>
        `"${written}" must never be given out: ${number.why}${number.use.length === 0 || !inPage ? '' : ` Use ${parts(number)} instead`}`,
    ),
    ...findNumbers(text)
      .filter(({ written, index }) => !isOld(index) && !isCommonKnowledge(written, known, inPage))
      .map(({ written }) => adviceFor(written, known, inPage)),
  ];
}

function inPageFindings(file: ContentFile, known: Known): Finding[] {
  if (file.body === undefined) return [];
  return nodesOf(file.body).flatMap((node) => {
    const words = [...(RUNS.has(node.type) ? [wordsOf(node)] : []), ...hiddenWords(node)];
    const inWords = words.flatMap((text) => messagesFor(text, known, true));
    // Other sites' addresses are full of digits; only what is on the list of old contacts is looked for there.
    const inLink =
      node.url === undefined
        ? []
        : [
            ...retiredIn(decoded(node.url), known.retired).map(
              ({ written, number }) => `The link leads to "${written}", which must never be given out: ${number.why}`,
            ),
            ...(leadsToANumber(node.url)
              ? ['This link calls or writes to a number through another service. Write <Phone id="…" /> instead']
              : []),
          ];
    return [...inWords, ...inLink].map((message) => errorOn(file, node, message));
  });
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

export function numberFindings(content: Content): Finding[] {
  const numbers = shownLines(content).flatMap(({ id, data }) =>
    data.channels.flatMap((channel) => ('number' in channel ? [[numberKey(channel.number), id] as const] : [])),
  );
  const known: Known = {
    lines: new Map(numbers),
    retired: validEntries(content, 'retiredNumbers').map((entry) => entry.data),
  };
  return content.files.flatMap((file) => {
    const inYaml = [...textValues(file.data)]
      .filter(({ path }) => !(ALLOWED[file.kind]?.test(path.join('.')) ?? false))
      .flatMap(({ path, value }) => messagesFor(value, known, false).map((message) => errorAt(file, path, message)));
    return [...inYaml, ...inPageFindings(file, known)];
  });
}
