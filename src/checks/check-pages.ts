/**
 * The last look before a site is published: every telephone number in every finished page and every file beside them must
 * come from the hotline files, and an old number may stand only as plain text that says it is old, never as a link.
 */
import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { evenedOut, findNumbers } from '../lib/phone-in-text.ts';
import { retiredIn } from '../lib/retired-numbers.ts';
import { faultsInFile, faultsInJson } from './file-faults.ts';
import { faultsInAddress, faultsInText, isAccounted, type Known } from './known-numbers.ts';
import { attributesIn, visibleText } from './page-text.ts';
import { READ_ENDINGS } from './written-values.ts';

/** Crossed out, or marked as the old way of writing a number that still works. */
const isOld = (element: HTMLElement): boolean =>
  element.rawTagName === 's' ||
  (element.rawAttrs.includes('data-old-number') && element.hasAttribute('data-old-number'));

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

/** Nearly every attribute of a page stands on the others too: what is wrong with each value is worked out once. */
function attributeFaults(known: Known): (name: string, value: string) => string[] {
  const found = new Map<string, string[]>();
  return (name, value) => {
    const isAddress = ADDRESSES.has(name);
    if (!isAddress && NOT_READ.test(name)) return [];
    const key = `${isAddress} ${value}`;
    const faults = found.get(key) ?? (isAddress ? faultsInAddress(value, known) : faultsInText(value, known));
    found.set(key, faults);
    return faults;
  };
}

function faultsIn(html: string, known: Known, faultsInAttribute: ReturnType<typeof attributeFaults>): string[] {
  const root = parse(html);
  // What a page may load, as long sums: their letters and digits are chance, now and then ten digits in a row.
  root.querySelector('meta[http-equiv="content-security-policy"]')?.remove();
  const inAttributes = attributesIn(root).flatMap(({ name, value }) => faultsInAttribute(name, value));
  const forMachines = root
    .querySelectorAll('script[type$="json"]')
    .flatMap(({ rawText }) => faultsInJson(rawText, known));
  const old = root.querySelectorAll('s, [data-old-number]');
  const linked = old
    .filter((element) => element.closest('a') !== null)
    .map((element) => `the old number "${element.text}" is a link`);
  const unlisted = old
    .flatMap((element) => findNumbers(element.text))
    .filter(({ written }) => !isAccounted(written, known) && retiredIn(evenedOut(written), known.retired).length === 0)
    .map(({ written }) => `"${written}" is crossed out, but it is not in retired-numbers.yaml`);
  return [
    ...new Set([
      ...faultsInText(visibleText(root, isOld), known),
      ...inAttributes,
      ...forMachines,
      ...linked,
      ...unlisted,
    ]),
  ];
}

/** The index is made from the pages, so what is in it stands on them too. */
const OF_THE_SEARCH = /^pagefind\//;

/** One sentence a fault, with the pages it is on. */
function byFault(found: { page: string; fault: string }[]): string[] {
  return [...Map.groupBy(found, ({ fault }) => fault)].map(([fault, pages]) => {
    const names = pages.map(({ page }) => page);
    const more = names.length > 3 ? `, and ${names.length - 3} more` : '';
    return `${names.slice(0, 3).join(', ')}${more}: ${fault}.`;
  });
}

export interface Look {
  /** Looks at one page as it is on the disk now, while others are still being made. */
  at(page: string): void;
  /** @returns one sentence for each number that cannot be accounted for, starting with its pages; none means all is well */
  atAll(): string[];
}

/**
 * At the end every file is read. One that was looked at before and is still the same to the last byte is not worked through
 * again; one that has been changed since, by whatever mistake, is.
 *
 * @param folder the finished site, absolute
 * @param known the numbers of the content it was made from
 */
export function lookThrough(folder: string, known: Known): Look {
  const faultsInAttribute = attributeFaults(known);
  const seen = new Map<string, { sum: string; faults: string[] }>();
  const faultsOf = (file: string): string[] => {
    const text = readFileSync(join(folder, file), 'utf8');
    const sum = hash('sha256', text);
    const before = seen.get(file);
    if (before?.sum === sum) return before.faults;
    const faults = file.endsWith('.html') ? faultsIn(text, known, faultsInAttribute) : faultsInFile(file, text, known);
    seen.set(file, { sum, faults });
    return faults;
  };
  return {
    at: (page) => void faultsOf(page.replaceAll('\\', '/')),
    atAll: () => {
      const files = globSync(`**/*.{html,${READ_ENDINGS.join(',')}}`, { cwd: folder })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => !OF_THE_SEARCH.test(file))
        .sort();
      return byFault(files.flatMap((page) => faultsOf(page).map((fault) => ({ page, fault }))));
    },
  };
}

/** The whole look at once: see `Look`. */
export const checkPages = (folder: string, known: Known): string[] => lookThrough(folder, known).atAll();
