/**
 * The last look before a site is published: every telephone number in every finished page must come from the hotline
 * files, and an old number may stand only as plain text that says it is old, never as a link.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { evenedOut, findNumbers } from '../lib/phone-in-text.ts';
import { digitsOf, leadsToANumber, numberKey } from '../lib/phone.ts';
import { retiredIn } from '../lib/retired-numbers.ts';
import type { RetiredNumber } from '../schemas/retired-number.ts';
import { readContent, shownLines, validEntries } from './content.ts';
import { attributesIn, visibleText } from './page-text.ts';

/** Relay is not a help line, but it is a number to call. */
const RELAY = '711';

interface Known {
  current: ReadonlySet<string>;
  retired: readonly RetiredNumber[];
}

/** Crossed out, or marked as the old way of writing a number that still works. */
const isOld = (element: HTMLElement): boolean => element.rawTagName === 's' || element.hasAttribute('data-old-number');

/**
 * Whether a run of digits is a number of a help line. Figures that stand right behind one ("1-888-373-7888 24 hours") are
 * not part of it, as long as they are too short to be a number themselves.
 */
function isAccounted(written: string, { current }: Known): boolean {
  const key = numberKey(written);
  if (key === RELAY || current.has(key)) return true;
  const digits = digitsOf(written);
  return [...current].some((number) => {
    const at = number.length < 10 ? -1 : digits.indexOf(number);
    const before = at > 0 ? digits.slice(0, at).replace(/1$/, '') : '';
    return at >= 0 && before.length < 7 && digits.length - at - number.length < 7;
  });
}

function faultsInText(text: string, known: Known): string[] {
  return [
    ...retiredIn(text, known.retired).map(
      ({ written }) => `"${written}" must never be given out; it is in retired-numbers.yaml`,
    ),
    ...findNumbers(text)
      .filter(({ written }) => !isAccounted(written, known))
      .map(({ written }) => `"${written}" is in no hotline file`),
  ];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function faultsInAddress(address: string, known: Known): string[] {
  const number = /^(?:tel|sms|callto|facetime):(.*)/is.exec(address.trim())?.[1];
  if (number !== undefined) {
    return known.current.has(numberKey(number)) || numberKey(number) === RELAY
      ? []
      : [`the link "${address}" leads to a number that is in no hotline file`];
  }
  if (leadsToANumber(address)) return [`the link "${address}" calls a number through another service`];
  return retiredIn(decoded(address), known.retired).map(
    ({ written }) => `a link leads to "${written}", which must never be given out; it is in retired-numbers.yaml`,
  );
}

/** Attributes whose value is an address; all others are read as text. */
const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'cite',
  'data',
  'poster',
  'ping',
  'srcset',
  'xlink:href',
]);
/** Attributes that hold drawings, styles and names, full of digits that nobody reads. */
const NOT_READ =
  /^(?:d|points|viewbox|transform|style|class|id|for|integrity|datetime|value|width|height|x\d?|y\d?|aria-(?:labelledby|describedby|controls)|data-astro-.*)$/;

function faultsIn(html: string, known: Known): string[] {
  const root = parse(html);
  // What a page may load, as long sums: their letters and digits are chance, now and then ten digits in a row.
  root.querySelector('meta[http-equiv="content-security-policy"]')?.remove();
  const inAttributes = attributesIn(root).flatMap(({ name, value }) => {
    if (ADDRESSES.has(name)) return faultsInAddress(value, known);
    return NOT_READ.test(name) ? [] : faultsInText(value, known);
  });
  const old = root.querySelectorAll('s, [data-old-number]');
  const linked = old
    .filter((element) => element.closest('a') !== null)
    .map((element) => `the old number "${element.text}" is a link`);
  const unlisted = old
    .flatMap((element) => findNumbers(element.text))
    .filter(({ written }) => !isAccounted(written, known) && retiredIn(evenedOut(written), known.retired).length === 0)
    .map(({ written }) => `"${written}" is crossed out, but it is not in retired-numbers.yaml`);
  return [...new Set([...faultsInText(visibleText(root, isOld), known), ...inAttributes, ...linked, ...unlisted])];
}

/** One sentence a fault, with the pages it is on. */
function byFault(found: { page: string; fault: string }[]): string[] {
  return [...Map.groupBy(found, ({ fault }) => fault)].map(([fault, pages]) => {
    const names = pages.map(({ page }) => page);
    const more = names.length > 3 ? `, and ${names.length - 3} more` : '';
    return `${names.slice(0, 3).join(', ')}${more}: ${fault}.`;
  });
}

/** Every page, and the cards that other sites copy. */
const READ = ['**/*.html', 'share/cards/*.{svg,txt}'];

/**
 * @param folder the finished site, absolute
 * @param contentFolder the content it was made from, absolute
 * @returns one sentence for each number that cannot be accounted for, starting with its pages; none means all is well
 */
export function checkPages(folder: string, contentFolder: string): string[] {
  const content = readContent(contentFolder);
  const channels = shownLines(content).flatMap((line) => line.data.channels);
  const known: Known = {
    current: new Set(channels.flatMap((channel) => ('number' in channel ? [numberKey(channel.number)] : []))),
    retired: validEntries(content, 'retiredNumbers').map((entry) => entry.data),
  };
  const pages = globSync(READ, { cwd: folder }).sort();
  return byFault(
    pages.flatMap((page) =>
      faultsIn(readFileSync(join(folder, page), 'utf8'), known).map((fault) => ({ page, fault })),
    ),
  );
}
