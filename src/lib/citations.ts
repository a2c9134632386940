import { mdxToMdast } from 'satteri';
import { attributesOf, isPart, nodesOf } from './mdx-tree.ts';

/**
 * The names of the sources a page cites, each once, in reading order: what the small numbers in the text count.
 *
 * @param body the page's Markdown
 * @param partBody gives the Markdown of a shared part by its name
 */
export function citedIn(body: string, partBody: (id: string) => string): string[] {
  const ids: string[] = [];
  for (const node of nodesOf(mdxToMdast(body))) {
    const id = isPart(node) ? attributesOf(node)['id'] : undefined;
    if (id === undefined) continue;
    if (node.name === 'Cite') ids.push(id);
    if (node.name === 'Part') ids.push(...citedIn(partBody(id), partBody));
  }
  return [...new Set(ids)];
}
