/** Walking a page's tree. */
import type { mdxToMdast } from 'satteri';

export type MdxRoot = ReturnType<typeof mdxToMdast>;

/** What the checks need of a node; every node of the tree fits. */
export interface MdxNode {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: { line: number; column: number } };
}

const walked = new WeakMap<object, readonly MdxNode[]>();

/** Every node, parents before children, in reading order. Each check asks this of each page, so a walk is remembered. */
export function nodesOf(root: MdxRoot | MdxNode): readonly MdxNode[] {
  const known = walked.get(root);
  if (known !== undefined) return known;
  const nodes: MdxNode[] = [];
  const walk = (node: MdxNode): void => {
    nodes.push(node);
    node.children?.forEach(walk);
  };
  walk(root as MdxNode);
  walked.set(root, nodes);
  return nodes;
}

export const isPart = (node: MdxNode): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The attributes written as plain text; others are a finding of their own. */
export function attributesOf(node: MdxNode): Record<string, string> {
  const plain = (node.attributes ?? []).filter(
    (attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string',
  );
  return Object.fromEntries(plain.map((attribute) => [attribute.name ?? '', attribute.value as string]));
}

export const placeOfNode = (node: MdxNode): { line: number; column: number } => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
