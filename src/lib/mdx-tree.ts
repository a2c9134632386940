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

/** Every node, parents before children, in reading order. */
export function* nodesOf(root: MdxRoot | MdxNode): Generator<MdxNode> {
  const node = root as MdxNode;
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
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
