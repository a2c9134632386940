/** Addresses: none made twice, no old address in the place of a living one, no link to nowhere. */
import { isPart, nodesOf } from '../lib/mdx-tree.ts';
import { didYouMean } from '../lib/nearest.ts';
import { type Address, addressesOf } from './addresses.ts';
import { type Content, validEntries } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, errorInFile, errorOn, type Finding } from './finding.ts';
import { textValues } from './yaml-values.ts';

/** Names the site needs for itself: files it makes, and places that every page has. */
const TAKEN = /^\/(?:404|index|pagefind|_astro|data|embed|share\/cards|robots\.txt|sitemap[\w-]*\.xml)\//;

function twinFindings(addresses: readonly Address[]): Finding[] {
  const first = new Map<string, string>();
  return addresses.flatMap(({ path, file }) => {
    const other = first.get(path);
    first.set(path, other ?? file);
    if (other !== undefined)
      return [
        errorInFile(
          file,
          `The address ${path} is already that of ${other}. Only one of them could be seen. Rename this file`,
        ),
      ];
    return TAKEN.test(path)
      ? [errorInFile(file, `The address ${path} is one the site needs for itself. Rename this file`)]
      : [];
  });
}

function redirectFindings(content: Content, addresses: readonly Address[]): Finding[] {
  const living = new Map(addresses.map((address) => [address.path, address.file]));
  const seen = new Set<string>();
  return validEntries(content, 'redirects').flatMap(({ data, file, path }) => {
    const at = (field: string, message: string): Finding => errorAt(file, [...path, field], message);
    const found: Finding[] = [];
    if (living.has(data.from))
      found.push(
        at(
          'from',
          `${data.from} is the address of a page that is there (${living.get(data.from)}). An old address may only lead on when nothing has it any more`,
        ),
      );
    if (data.from.includes('#'))
      found.push(at('from', `"${data.from}" names a place in a page. Only whole addresses can lead on`));
    if (TAKEN.test(data.from)) found.push(at('from', `${data.from} is an address the site needs for itself`));
    if (seen.has(data.from))
      found.push(at('from', `${data.from} is in this list twice. Keep the line with the right target`));
    seen.add(data.from);
    return found;
  });
}

/** Every link inside the site that stands in a file, and how to say where. */
function linksOf(file: ContentFile): { to: string; report: (message: string) => Finding }[] {
  const inText = (file.body === undefined ? [] : nodesOf(file.body))
    .filter((node) => (node.type === 'link' || node.type === 'definition') && !isPart(node))
    .map((node) => ({ to: node.url ?? '', report: (message: string) => errorOn(file, node, message) }));
  const inYaml = [...textValues(file.data)]
    .filter(
      ({ path }) =>
        ['to', 'page'].includes(String(path.at(-1))) && ['site', 'redirects', 'sources'].includes(file.kind),
    )
    .map(({ path, value }) => ({ to: value, report: (message: string) => errorAt(file, path, message) }));
  return [...inText, ...inYaml].filter(({ to }) => /^(?:#|\/(?![/\\]))/.test(to));
}

function linkFindings(content: Content, addresses: readonly Address[]): Finding[] {
  const byPath = new Map(addresses.map((address) => [address.path, address]));
  const byFile = new Map(addresses.toReversed().map((address) => [address.file, address]));
  const paths = [...byPath.keys()];
  return content.files.flatMap((file) => {
    const own = byFile.get(file.path);
    return linksOf(file).flatMap(({ to, report }) => {
      const [path = '', place] = to.split('#');
      const target = path === '' ? own : byPath.get(path);
      if (path !== '' && target === undefined) {
        const slash = byPath.has(`${path}/`) ? ` Write ${path}/ with a slash at the end` : didYouMean(path, paths);
        return [report(`There is no page ${path} on this site.${slash}`)];
      }
      if (place === undefined || place === '' || target === undefined || target.places.has(place)) return [];
      return [
        report(`There is no place "#${place}" on the page ${target.path}.${didYouMean(place, [...target.places])}`),
      ];
    });
  });
}

export function addressFindings(content: Content): Finding[] {
  const addresses = addressesOf(content);
  return [...twinFindings(addresses), ...redirectFindings(content, addresses), ...linkFindings(content, addresses)];
}
