/** Pages may use Markdown and the parts of `src/schemas/vocabulary.ts`; nothing in them can run. */
import { attributesOf, isPart, type MdxNode, nodesOf } from '../lib/mdx-tree.ts';
import { didYouMean } from '../lib/nearest.ts';
import { type PartName, type PartRules, vocabulary } from '../schemas/vocabulary.ts';
import { isReachable } from '../schemas/fields/address.ts';
import type { Content } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorOn, type Finding } from './finding.ts';

const partNames = Object.keys(vocabulary);

/** Addresses a link may have: another site, this site, this page, an e-mail. Invisible characters hide others. */
const SAFE_ADDRESS = /^(?![\s\S]*[\u0000-\u0020\u007f-\u009f])(?:https?:\/\/|mailto:|\/(?![/\\])|#)/i;

/** A whole address, or one on this site: not `https://`, `mailto:` or `http://localhost`. */
const leadsSomewhere = (address: string): boolean =>
  /^https?:/i.test(address)
    ? isReachable(address)
    : !/^mailto:/i.test(address) || /^mailto:[^@\s]+@[^@\s]+\.\w+$/i.test(address);

const NO_CODE = 'A curly brace starts program code, which pages cannot have. Write the text without { and }';
const NO_PICTURES =
  'Pictures are put in with <Picture id="…" />, from pictures/, where a file says what each shows and who agreed. One from another site would tell that site who reads this page';

function placeMessages(name: string, node: MdxNode, { stands, in: kinds }: PartRules, file: ContentFile): string[] {
  const messages: string[] = [];
  if (!(kinds as readonly string[]).includes(file.kind)) {
    messages.push(`<${name}> has no meaning in this file. It can stand in: ${kinds.join(', ')}. Take it out`);
  }
  if (stands === 'block' && node.type === 'mdxJsxTextElement') {
    messages.push(
      `<${name}> stands in the middle of a sentence. Put it on a line of its own, with an empty line before and after`,
    );
  }
  return messages;
}

function partMessages(node: MdxNode, file: ContentFile): string[] {
  const name = node.name ?? '';
  if (!partNames.includes(name)) {
    if (/^[a-z]/.test(name))
      return [`HTML tags such as <${name}> cannot be used on these pages. Take it out and use Markdown`];
    return [`There is no part called <${name}>.${didYouMean(name, partNames)} The parts are: ${partNames.join(', ')}`];
  }
  const written = node.attributes ?? [];
  if (written.some(({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null))) {
    return [`The answers in <${name}> stand in straight quotes, not in curly braces, for example: <Phone id="nhth" />`];
  }
  if (written.some(({ value }) => typeof value !== 'string')) {
    return [`Each answer in <${name}> needs a value in quotes, for example: <Phone id="nhth" />`];
  }
  const part = vocabulary[name as PartName];
  const answers = (part.answers.safeParse(attributesOf(node)).error?.issues ?? []).map((issue) => {
    const field = issue.path.join('.');
    return `<${name}>${field === '' ? '' : ` ${field}`}: ${issue.message}`;
  });
  return [...answers, ...placeMessages(name, node, part, file)];
}

function messagesFor(node: MdxNode, file: ContentFile): string[] {
  if (isPart(node)) return partMessages(node, file);
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        'This line is read as program code because it starts with "import" or "export". Pages cannot have code. Begin the sentence with another word',
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [NO_CODE];
    case 'html':
      return ['HTML cannot be used on these pages. Take it out and use Markdown'];
    case 'heading':
      return node.depth === 1
        ? ['The page’s title is its only first-level heading. Start this one with ## instead of #']
        : [];
    case 'image':
    case 'imageReference':
      return [NO_PICTURES];
    case 'link':
    case 'definition': {
      const address = node.url ?? '';
      if (/^\s*(tel|sms):/i.test(address)) {
        return [
          'Numbers come from the hotline files, so that a change reaches every page. Write <Phone id="…" /> instead of a link',
        ];
      }
      if (SAFE_ADDRESS.test(address) && leadsSomewhere(address)) return [];
      return [
        `"${address}" cannot be the address of a link. Start with https:// for another site, or with / for a page here`,
      ];
    }
    default:
      return [];
  }
}

export function vocabularyFindings({ files }: Content): Finding[] {
  return files.flatMap((file) =>
    file.body === undefined
      ? []
      : nodesOf(file.body).flatMap((node) => messagesFor(node, file).map((message) => errorOn(file, node, message))),
  );
}
