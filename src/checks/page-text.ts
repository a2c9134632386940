/** What is written in a finished page: what a reader sees, and what only machines do. */
import { type HTMLElement, NodeType } from 'node-html-parser';

/** Elements that words run on through: a number may be split over them. */
const INLINE = new Set('a abbr b br cite code data em i mark q s small span strong sub sup time u wbr'.split(' '));
const UNREAD = new Set(['script', 'style', 'template']);

/** Stands between two blocks, so that figures in neighboring cells do not run together. */
const BLOCK_MARK = ' ¶ ';

/** The small numbers of sources: "call 911" with sources 11 and 13 is not the number 911-1113. */
const isCitation = (element: HTMLElement): boolean =>
  element.rawTagName === 'sup' && element.querySelector('a[href^="#source-"]') !== null;

/**
 * The text a reader sees.
 *
 * @param skip leaves out an element and what is in it
 */
export function visibleText(node: HTMLElement, skip: (element: HTMLElement) => boolean = () => false): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeType === NodeType.TEXT_NODE) return child.text;
      if (child.nodeType !== NodeType.ELEMENT_NODE) return '';
      const element = child as HTMLElement;
      const tag = element.rawTagName?.toLowerCase() ?? '';
      if (tag === 'br') return ' ';
      if (UNREAD.has(tag) || skip(element) || isCitation(element)) return BLOCK_MARK;
      const inside = visibleText(element, skip);
      return INLINE.has(tag) ? inside : `${BLOCK_MARK}${inside}${BLOCK_MARK}`;
    })
    .join('');
}

/** Every attribute that people hear or see, or that a click follows, with its element. */
export function attributesIn(root: HTMLElement): { element: HTMLElement; name: string; value: string }[] {
  return root
    .querySelectorAll('*')
    .flatMap((element) =>
      Object.entries(element.attributes).map(([name, value]) => ({ element, name: name.toLowerCase(), value })),
    );
}
