/** Telephone numbers: only in the hotline files, in two places that agree, and never a retired one. */
import { findNumbers } from '../lib/phone-in-text.ts';
import { numberKey, printedNumber } from '../lib/phone.ts';
import { retiredIn } from '../lib/retired-numbers.ts';
import { type Content, type Entry, validEntries } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { fieldName, type Finding } from './finding.ts';
import { nodesOf, placeOfNode } from '../lib/mdx-tree.ts';
import { textValues } from './yaml-values.ts';

type Line = Entry<'hotlines'> & { data: NonNullable<Entry<'hotlines'>['data']> };

/** A number is believed when two sources show it; seen once, it ships as unconfirmed; never seen, it does not ship. */
function evidenceFindings(line: Line): Finding[] {
  return line.data.channels.flatMap((channel, index) => {
    if (!('number' in channel)) return [];
    const path = ['channels', index, 'number'];
    const report = (message: string): Finding => ({ level: 'error', file: line.file.path, ...line.file.placeOf(path), field: fieldName(path), message });
    const seen = line.data.evidence.filter((source) => source.shows.some((shown) => numberKey(shown) === numberKey(channel.number))).length;
    if (seen === 0) return [report(`"${channel.number}" is not in any "shows:" of the evidence below. One of the two was mistyped. Compare them digit by digit with the source, and correct the wrong one`)];
    if (seen === 1 && line.data.status === 'current') return [report(`"${channel.number}" is shown by one source only. Add a second one to the evidence, or write "status: unconfirmed" so that readers are told`)];
    return [];
  });
}

function letterFindings(line: Line): Finding[] {
  return line.data.channels.flatMap((channel, index) => {
    if (channel.type !== 'call' || channel.letters === undefined || numberKey(channel.letters) === numberKey(channel.number)) return [];
    const path = ['channels', index, 'letters'];
    const spelled = printedNumber(channel.letters);
    return [{ level: 'error', file: line.file.path, ...line.file.placeOf(path), field: fieldName(path), message: `"${channel.letters}" spells ${spelled}, but the number is ${channel.number}. One of the two was mistyped` }];
  });
}

function retiredFindings(content: Content): Finding[] {
  const retired = new Map(validEntries(content, 'retiredNumbers').filter((entry) => entry.data.match === 'digits').map((entry) => [numberKey(entry.data.shown), entry.data]));
  return validEntries(content, 'hotlines').flatMap((line) =>
    line.data.channels.flatMap((channel, index) => {
      const old = 'number' in channel ? retired.get(numberKey(channel.number)) : undefined;
      if (old === undefined || !('number' in channel)) return [];
      const path = ['channels', index, 'number'];
      return [{ level: 'error', file: line.file.path, ...line.file.placeOf(path), field: fieldName(path), message: `"${channel.number}" must never be given out: ${old.why} It is in retired-numbers.yaml` }] satisfies Finding[];
    }),
  );
}

/** Where digits are allowed to be a number: the hotline’s own fields, records of sources, and old documents’ corrections. */
const ALLOWED: Partial<Record<ContentFile['kind'], RegExp>> = {
  hotlines: /^(channels|evidence)\b/,
  retiredNumbers: /^\d+/,
  sources: /\baddress$/,
  partners: /^website$/,
  updates: /^corrections\b/,
};

function proseFindings(content: Content): Finding[] {
  const lines = new Map(validEntries(content, 'hotlines').flatMap(({ id, data }) => data.channels.flatMap((channel) => ('number' in channel ? [[numberKey(channel.number), id] as const] : []))));
  const retired = validEntries(content, 'retiredNumbers').map((entry) => entry.data);
  const advice = (written: string, inPage: boolean): string => {
    if (!inPage) return `"${written}" looks like a telephone number. Numbers stand only under "channels:" in the hotline files, so that a change reaches every page. Take it out of this text`;
    const id = lines.get(numberKey(written));
    const part = id === undefined ? 'If it is a help line, add it to hotlines/ first and then write <Phone id="…" />' : `Write <Phone id="${id}" /> instead`;
    return `"${written}" looks like a telephone number. Numbers come only from the hotline files, so that a change reaches every page. ${part}`;
  };
  const messages = (text: string, inPage: boolean): string[] => {
    const old = retiredIn(text, retired);
    const isOld = (index: number): boolean => old.some((found) => index >= found.index && index < found.index + found.written.length);
    return [
      ...old.map(({ number, written }) => `"${written}" must never be given out: ${number.why}${number.use.length === 0 || !inPage ? '' : ` Use ${number.use.map((id) => `<Phone id="${id}" />`).join(' or ')} instead`}`),
      ...findNumbers(text).filter(({ index }) => !isOld(index)).map(({ written }) => advice(written, inPage)),
    ];
  };
  return content.files.flatMap((file) => {
    const inYaml = [...textValues(file.data)]
      .filter(({ path }) => !(ALLOWED[file.kind]?.test(path.join('.')) ?? false))
      .flatMap(({ path, value }) => messages(value, false).map((message): Finding => ({ level: 'error', file: file.path, ...file.placeOf(path), field: fieldName(path), message })));
    const nodes = file.body === undefined ? [] : [...nodesOf(file.body)];
    const inText = nodes
      .filter((node) => ['text', 'inlineCode', 'code'].includes(node.type))
      .flatMap((node) => messages(node.value ?? '', true).map((message): Finding => ({ level: 'error', file: file.path, ...placeOfNode(node), field: '', message })));
    return [...inYaml, ...inText];
  });
}

export function numberFindings(content: Content): Finding[] {
  const lines = validEntries(content, 'hotlines').filter((line) => line.data.status !== 'withdrawn');
  return [...lines.flatMap(evidenceFindings), ...lines.flatMap(letterFindings), ...retiredFindings(content), ...proseFindings(content)];
}
