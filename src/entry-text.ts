/**
 * The text of an entry as a component. Astro would make a module of each file and bundle them all, which takes longer than
 * everything else a page needs; here a text becomes a component when its page is made, with Astro's own parser and runtime.
 */
import { Fragment, jsx } from 'astro/jsx-runtime';
import Slugger from 'github-slugger';
import { defineHastPlugin, defineMdastPlugin, evaluate } from 'satteri';

export interface Heading {
  /** 2 to 6. */
  depth: number;
  /** Its id. */
  slug: string;
  text: string;
}

type Component = (props: Record<string, unknown>) => unknown;
type MakeElement = (type: unknown, props: unknown, key?: unknown) => unknown;

/** By which Astro knows what makes pages of a component, without trying it (https://docs.astro.build/en/reference/renderer-reference/). */
const MADE_BY = Symbol.for('astro:renderer');

/** Gives headings their ids, as Astro does and the checks expect, and lists them. */
function headingIds(headings: Heading[]) {
  const slugger = new Slugger();
  return defineHastPlugin({
    name: 'heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const text = context.textContent(node);
        const slug = slugger.slug(text);
        headings.push({ depth: Number(node.tagName.slice(1)), slug, text });
        context.setProperty(node, 'id', slug);
      },
    },
  });
}

const refuse = (): never => {
  throw new Error(
    'There is program code in the text of a page. Run "npm run check": it says where, and what to write.',
  );
};
const refuseIn = ({ attributes }: { readonly attributes: readonly { type: string; value?: unknown }[] }): void => {
  if (attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)))
    refuse();
};

/**
 * Nothing in a text may run. The checks have refused it before, with a better sentence; this holds where nobody asked them
 * (`npm run dev`), and should they ever read a text in another way than the pages do.
 */
const noCode = defineMdastPlugin({
  name: 'no-code',
  mdxjsEsm: refuse,
  mdxFlowExpression: refuse,
  mdxTextExpression: refuse,
  mdxJsxFlowElement: refuseIn,
  mdxJsxTextElement: refuseIn,
});

/** @returns the text, to be given the parts that may stand in it, and its headings in their order */
export function textOf({ body = '' }: { body?: string | undefined }): { Content: Component; headings: Heading[] } {
  const headings: Heading[] = [];
  const { default: text } = evaluate(body, {
    Fragment,
    jsx: jsx as MakeElement,
    jsxs: jsx as MakeElement,
    elementAttributeNameCase: 'html',
    features: { gfm: true, smartPunctuation: true },
    mdastPlugins: [noCode],
    hastPlugins: [headingIds(headings)],
  }) as { default: Component };
  const Content: Component = (props) =>
    text({ ...props, components: { Fragment, ...(props['components'] as Record<string, unknown>) } });
  return { Content: Object.assign(Content, { [MADE_BY]: 'astro:jsx' }), headings };
}
