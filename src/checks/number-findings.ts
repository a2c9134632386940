/** Telephone numbers in texts: there are none. They come from the hotline files through `<Phone id="…" />`. */
import { nodesOf, placeOfNode } from '../lib/mdx-tree.ts';
import { findNumbers } from '../lib/phone-in-text.ts';
import { numberKey } from '../lib/phone.ts';
import { retiredIn } from '../lib/retired-numbers.ts';
import { type Content, validEntries } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { fieldName, type Finding } from './finding.ts';
import { textValues } from './yaml-values.ts';

/** Where digits are allowed to be a number: the hotline’s own fields, records of sources, and old documents’ corrections. */
const ALLOWED: Partial<Record<ContentFile['kind'], RegExp>> = {
  hotlines: /^(channels|evidence)\b/,
  retiredNumbers: /^\d+/,
  sources: /\baddress$/,
  partners: /^website$/,
  updates: /^corrections\b/,
};

export function numberFindings(content: Content): Finding[] {
  const lines = new Map(
    validEntries(content, 'hotlines').flatMap(({ id, data }) =>
      data.channels.flatMap((channel) => ('number' in channel ? [[numberKey(channel.number), id] as const] : [])),
    ),
  );
  const retired = validEntries(content, 'retiredNumbers').map((entry) => entry.data);
  const advice = (written: string, inPage: boolean): string => {
    if (!inPage)
      return `"${written}" looks like a telephone number. Numbers stand only under "channels:" in the hotline files, so that a change reaches every page. Take it out of this text`;
    const id = lines.get(numberKey(written));
    const part =
      id === undefined
        ? 'If it is a help line, add it to hotlines/ first and then write <Phone id="…" />'
        : `Write <Phone id="${id}" /> instead`;
    return `"${written}" looks like a telephone number. Numbers come only from the hotline files, so that a change reaches every page. ${part}`;
  };
  const messages = (text: string, inPage: boolean): string[] => {
    const old = retiredIn(text, retired);
    const isOld = (index: number): boolean =>
      old.some((found) => index >= found.index && index < found.index + found.written.length);
    return [
      ...old.map(
        ({ number, written }) =>
          `"${written}" must never be given out: ${number.why}${number.use.length === 0 || !inPage ? '' : ` Use ${number.use.map((id) => `<Phone id="${id}" />`).join(' or ')} instead`}`,
      ),
      ...findNumbers(text)
        .filter(({ index }) => !isOld(index))
        .map(({ written }) => advice(written, inPage)),
    ];
  };
  return content.files.flatMap((file) => {
    const inYaml = [...textValues(file.data)]
      .filter(({ path }) => !(ALLOWED[file.kind]?.test(path.join('.')) ?? false))
      .flatMap(({ path, value }) =>
        messages(value, false).map((message): Finding => ({
          level: 'error',
          file: file.path,
          ...file.placeOf(path),
          field: fieldName(path),
          message,
        })),
      );
    const nodes = file.body === undefined ? [] : [...nodesOf(file.body)];
    const inText = nodes
      .filter((node) => ['text', 'inlineCode', 'code'].includes(node.type))
      .flatMap((node) =>
        messages(node.value ?? '', true).map((message): Finding => ({
          level: 'error',
          file: file.path,
          ...placeOfNode(node),
          field: '',
          message,
        })),
      );
    return [...inYaml, ...inText];
  });
}
