/** Pages may use Markdown and the parts of `src/schemas/vocabulary.ts`; nothing in them can run. */
import { didYouMean } from '../lib/nearest.ts';
import { type PartName, vocabulary } from '../schemas/vocabulary.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import { attributesOf, isPart, type MdxNode, nodesOf, placeOfNode } from '../lib/mdx-tree.ts';

const partNames = Object.keys(vocabulary);

/** Addresses a link may have: another site, this site, this page, an e-mail. Control characters hide others. */
// eslint-disable-next-line no-control-regex
const SAFE_ADDRESS = /^(?!.*[\u0000-\u0020\u007f-\u009f])(https?:\/\/|mailto:|\/(?!\/)|#)/i;

function partMessages(node: MdxNode): string[] {
  const name = node.name ?? '';
  if (!partNames.includes(name)) {
    if (/^[a-z]/.test(name))
      return [`HTML tags such as <${name}> cannot be used on these pages. Take it out and use Markdown`];
    return [`There is no part called <${name}>.${didYouMean(name, partNames)} The parts are: ${partNames.join(', ')}`];
  }
  const written = node.attributes ?? [];
  if (written.some((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object')) {
    const code = written.some(
      (attribute) =>
        attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null),
    );
    return [
      code
        ? `The answers in <${name}> stand in straight quotes, not in curly braces, for example: <Phone id="nhth" />`
        : `Each answer in <${name}> needs a value in quotes, for example: <Phone id="nhth" />`,
    ];
  }
  const result = vocabulary[name as PartName].safeParse(attributesOf(node));
  return (result.error?.issues ?? []).map((issue) => {
    const field = issue.path.join('.');
    return `<${name}>${field === '' ? '' : ` ${field}`}: ${issue.message}`;
  });
}

function messagesFor(node: MdxNode): string[] {
  if (isPart(node)) return partMessages(node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        'This line is read as program code because it starts with "import" or "export". Pages cannot have code. Begin the sentence with another word',
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ['A curly brace starts program code, which pages cannot have. Write the text without { and }'];
    case 'html':
      return ['HTML cannot be used on these pages. Take it out and use Markdown'];
    case 'heading':
      return node.depth === 1
        ? ['The page’s title is its only first-level heading. Start this one with ## instead of #']
        : [];
    case 'image':
      return SAFE_ADDRESS.test(node.url ?? '')
        ? ['Pictures from other sites would tell them who reads this page. Take the picture out']
        : [];
    case 'link':
    case 'definition': {
      if (/^\s*(tel|sms):/i.test(node.url ?? ''))
        return [
          'Numbers come from the hotline files, so that a change reaches every page. Write <Phone id="…" /> instead of a link',
        ];
      return SAFE_ADDRESS.test(node.url ?? '')
        ? []
        : [
            `"${node.url}" cannot be the address of a link. Start with https:// for another site, or with / for a page here`,
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
      : [...nodesOf(file.body)].flatMap((node) =>
          messagesFor(node).map((message): Finding => ({
            level: 'error',
            file: file.path,
            ...placeOfNode(node),
            field: '',
            message,
          })),
        ),
  );
}
