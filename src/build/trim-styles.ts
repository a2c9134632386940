import { Features, transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { lightningTargets } from './browsers.ts';

const STYLE = /<style>([^]*?)<\/style>/g;
const SCRIPT = /<script[^]*?<\/script>/g;
/** Astro marks what belongs to one component with twenty letters on each of its elements. */
const SCOPE = /data-astro-cid-[a-z0-9]+/g;
/** A name of a value (`--color-text`), by which the style says what it is for. No script and no element uses one. */
const PROPERTY = /(?<![\w-])--[a-z][\w-]*/g;
/** What scripts put into a page, and what no tag names. */
const KEPT = [
  'visually-hidden',
  'data-veiled',
  'data-showing',
  'data-now',
  'wall',
  'mark',
  'data-verdict',
  'wrong',
  'passed',
  ':focus-visible',
];
/** Spaces beside the tags of blocks, where a browser shows none. Scripts and set text are stepped over whole. */
const BLOCK =
  '(?:article|aside|dd|div|dl|dt|footer|h[1-6]|head|header|li|link|main|meta|nav|ol|p|section|table|tbody|td|th|thead|tr|ul)';
const BESIDE_BLOCKS = new RegExp(
  `(<(script|style|pre|textarea)\\b[^]*?</\\2>)|\\s+(?=</?${BLOCK}\\b)|(</?${BLOCK}\\b[^>]*>)\\s+`,
  'g',
);

/** Every word in the tags of a page, each once: names of elements, classes, attributes and their values. */
const names = (html: string): string[] =>
  [
    ...new Set(
      html
        .match(/<[^>]+>/g)
        ?.join(' ')
        .match(/[\w-]+/g) ?? [],
    ),
  ].sort();

/** Long names, short: the first one found is `0`, the next `1`. */
function shortened(text: string, long: RegExp, prefix: string): string {
  const found = [...new Set(text.match(long))];
  return text.replace(long, (name) => `${prefix}${found.indexOf(name).toString(36)}`);
}

/** A value that is given once and used once stands where it is used: its name says nothing to a browser. */
function inPlace(css: string): string {
  const once = [...new Set(css.match(PROPERTY))].filter(
    (name) => css.split(`${name}:`).length === 2 && css.split(`var(${name})`).length === 2,
  );
  return once.reduce((rest, name) => {
    const [given = '', value] = new RegExp(`${name}:([^;{}]*);?`).exec(rest) ?? [];
    return value === undefined ? rest : rest.replace(given, '').replace(`var(${name})`, () => value);
  }, css);
}

async function usedOf(css: string, used: string[]): Promise<string> {
  const [left] = await new PurgeCSS().purge({
    content: [{ raw: used.join(' '), extension: 'html' }],
    css: [{ raw: css }],
    extractors: [{ extractor: (words) => words.split(' '), extensions: ['html'] }],
    safelist: KEPT,
    variables: true,
  });
  const code = Buffer.from(left?.css ?? css);
  // Not what it adds for light-dark(), which no style here uses.
  const exclude = Features.LightDark;
  const result = transform({ filename: 'page.css', code, minify: true, targets: lightningTargets, exclude });
  return shortened(inPlace(result.code.toString()), PROPERTY, '--');
}

/** Pages of one kind have the same style and nearly the same tags, so most answers are known already. */
function remembering(): (html: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  const namesIn = new Map<string, ReadonlySet<string>>();
  return async (html) => {
    const css = [...html.matchAll(STYLE)].map(([, code]) => code).join('');
    const inStyle = namesIn.get(css) ?? new Set(css.match(/[\w-]+/g));
    namesIn.set(css, inStyle);
    const used = names(html.replace(STYLE, '').replace(SCRIPT, '')).filter((name) => inStyle.has(name));
    const key = `${used.join(' ')} ${css}`;
    const style = known.get(key) ?? usedOf(css, used);
    known.set(key, style);
    return style;
  };
}

async function trimmed(html: string, styleOf: (html: string) => Promise<string>): Promise<string> {
  const style = `<style>${await styleOf(html)}</style>`;
  // One style where the first stood.
  let isFirst = true;
  const one = html.replace(STYLE, () => {
    const kept = isFirst ? style : '';
    isFirst = false;
    return kept;
  });
  return shortened(one, SCOPE, 'data-').replace(
    BESIDE_BLOCKS,
    (_, whole?: string, __?: string, tag?: string) => whole ?? tag ?? '',
  );
}

/**
 * Leaves in a page only the style it uses, in one piece: the help page travels over slow connections, and its style is the
 * largest part of it that is not text.
 *
 * @returns what does that to the HTML of one page; it remembers, so one is enough for all pages of a site
 */
export function styleTrimmer(): (html: string) => Promise<string> {
  const styleOf = remembering();
  return (html) => trimmed(html, styleOf);
}
