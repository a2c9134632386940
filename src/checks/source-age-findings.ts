/**
 * A page that leans on an old source. Measured from the page's own date, never from the clock: what is right today stays
 * right, and an editor is asked the question when the page is in their hands.
 */
import { attributesOf, isPart, nodesOf } from '../lib/mdx-tree.ts';
import { type Content, validEntries } from './content.ts';
import { errorOn, type Finding } from './finding.ts';

const YEARS = 5;
const KINDS = ['pages', 'learn', 'lessons', 'parts'] as const;
/** Laws are as new as their last change, and a record of the work is about its own time. */
const AGELESS = ['law', 'record'];

export function sourceAgeFindings(content: Content): Finding[] {
  const dated = new Map(
    validEntries(content, 'sources')
      .filter(({ data }) => data.dated !== 'undated' && data.historical !== true && !AGELESS.includes(data.kind))
      .map(({ id, data }) => [id, data.dated]),
  );
  return KINDS.flatMap((kind) => validEntries(content, kind)).flatMap(({ file, data }) => {
    const limit = `${Number(data.edited.slice(0, 4)) - YEARS}${data.edited.slice(4)}`;
    const nodes = file.body === undefined ? [] : nodesOf(file.body);
    const cites = nodes.filter((node) => isPart(node) && node.name === 'Cite');
    const once = [...new Map(cites.toReversed().map((node) => [attributesOf(node)['id'] ?? '', node]))];
    return once.flatMap(([id, node]): Finding[] => {
      const date = dated.get(id);
      // "2013" and "2013-08" are as late as their last day, so only what is older for certain is told.
      if (date === undefined || `${date}-99-99`.slice(0, 10) >= limit) return [];
      const message = `The source "${id}" is from ${date}, more than ${YEARS} years before this page was edited. Look for a newer one; if there is none, or it is told as history, write "historical: true" with it in sources.yaml`;
      return [{ ...errorOn(file, node, message), level: 'warning' }];
    });
  });
}
