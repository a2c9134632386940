/**
 * The last look before a site is published: every telephone number in every finished page must come from the hotline
 * files, and an old number may stand only as struck-through plain text, never as a link.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import { findNumbers } from '../lib/phone-in-text.ts';
import { numberKey } from '../lib/phone.ts';
import { retiredIn } from '../lib/retired-numbers.ts';
import type { RetiredNumber } from '../schemas/retired-number.ts';
import { readContent, validEntries } from './content.ts';

/** Relay is not a help line, but it is a number to call. */
const RELAY = '711';

/** Words run on through these. Links and small numbers stand for themselves: what is next to them is not part of them. */
const INLINE = new Set(['abbr', 'b', 'cite', 'code', 'data', 'em', 'i', 'q', 's', 'small', 'span', 'strong', 'time']);
const UNREAD = new Set(['script', 'style', 'template']);

/** The text a reader sees, a mark between blocks so that numbers in neighboring cells do not run together. */
export function visibleText(node: HTMLElement, skip: (element: HTMLElement) => boolean = () => false): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeType === NodeType.TEXT_NODE) return child.text;
      if (child.nodeType !== NodeType.ELEMENT_NODE) return '';
      const element = child as HTMLElement;
      const tag = element.rawTagName?.toLowerCase() ?? '';
      if (UNREAD.has(tag) || skip(element)) return ' ¶ ';
      const inside = visibleText(element, skip);
      return INLINE.has(tag) && element.getAttribute('translate') !== 'no' ? inside : ` ¶ ${inside} ¶ `;
    })
    .join('');
}

interface Known {
  current: Set<string>;
  retired: RetiredNumber[];
}

function faultsIn(html: string, { current, retired }: Known): string[] {
  const root = parse(html);
  const isOld = (element: HTMLElement): boolean => element.rawTagName === 's';
  const accounted = (written: string): boolean => current.has(numberKey(written)) || numberKey(written) === RELAY;
  const dialed = (link: HTMLElement): string => (link.getAttribute('href') ?? '').replace(/^(tel|sms):/, '');

  const live = visibleText(root, isOld);
  const hidden = root
    .querySelectorAll('[aria-label], [alt], [title], meta[content]')
    .map((element) =>
      ['aria-label', 'alt', 'title', 'content'].map((name) => element.getAttribute(name) ?? '').join(' ¶ '),
    );
  const inText = [live, ...hidden].flatMap((text) => [
    ...retiredIn(text, retired).map(
      ({ written }) => `"${written}" must never be given out; it is in retired-numbers.yaml`,
    ),
    ...findNumbers(text)
      .filter(({ written }) => !accounted(written))
      .map(({ written }) => `"${written}" is in no hotline file`),
  ]);
  const inLinks = root
    .querySelectorAll('a[href^="tel:"], a[href^="sms:"]')
    .filter((link) => !accounted(dialed(link)) || link.querySelector('s') !== null)
    .map((link) => `the link "${link.getAttribute('href')}" leads to a number that is in no hotline file`);
  const struck = root
    .querySelectorAll('s')
    .flatMap((element) => findNumbers(element.text))
    .filter(({ written }) => !accounted(written) && retiredIn(written, retired).length === 0)
    .map(({ written }) => `"${written}" is crossed out, but it is not in retired-numbers.yaml`);
  return [...new Set([...inText, ...inLinks, ...struck])];
}

/** One sentence a fault, with the pages it is on. */
function byFault(found: { page: string; fault: string }[]): string[] {
  return [...Map.groupBy(found, ({ fault }) => fault)].map(([fault, pages]) => {
    const names = pages.map(({ page }) => page);
    const more = names.length > 3 ? `, and ${names.length - 3} more` : '';
    return `${names.slice(0, 3).join(', ')}${more}: ${fault}.`;
  });
}

/**
 * @param folder the finished site, absolute
 * @param contentFolder the content it was made from, absolute
 * @returns one sentence for each number that cannot be accounted for, starting with its pages; none means all is well
 */
export function checkPages(folder: string, contentFolder: string): string[] {
  const content = readContent(contentFolder);
  const channels = validEntries(content, 'hotlines')
    .filter((line) => line.data.status !== 'withdrawn')
    .flatMap((line) => line.data.channels);
  const known: Known = {
    current: new Set(channels.flatMap((channel) => ('number' in channel ? [numberKey(channel.number)] : []))),
    retired: validEntries(content, 'retiredNumbers').map((entry) => entry.data),
  };
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  return byFault(
    pages.flatMap((page) =>
      faultsIn(readFileSync(join(folder, page), 'utf8'), known).map((fault) => ({ page, fault })),
    ),
  );
}
