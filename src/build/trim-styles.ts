import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';

const STYLE = /<style>([^]*?)<\/style>/g;
const SCRIPT = /<script[^]*?<\/script>/g;
/** Astro marks what belongs to one component with twenty letters on each of its elements. */
const SCOPE = /data-astro-cid-[a-z0-9]+/g;
/** A name of a value (`--color-text`), by which the style says what it is for. No script and no element uses one. */
const PROPERTY = /--[a-z][\w-]*/g;
/** What scripts put into a page, and what no tag names. */
const KEPT = ['visually-hidden', 'data-veiled', 'mark', ':focus-visible'];

/** Spaces beside the tags of blocks, where a browser shows none. */
const BLOCK =
  '(?:article|aside|dd|div|dl|dt|footer|h[1-6]|head|header|li|link|main|meta|nav|ol|p|section|table|tbody|td|th|thead|tr|ul)';
const BESIDE_BLOCKS = new RegExp(`\\s+(?=</?${BLOCK}\\b)|(</?${BLOCK}\\b[^>]*>)\\s+`, 'g');

/** Every word in the tags of a page: names of elements, classes, attributes and their values. */
const names = (html: string): string[] =>
  html
    .match(/<[^>]+>/g)
    ?.join(' ')
    .match(/[\w-]+/g) ?? [];

/** Long names, short: the first one found is `0`, the next `1`. */
function shortened(text: string, long: RegExp, prefix: string): string {
  const found = [...new Set(text.match(long))];
  return text.replace(long, (name) => `${prefix}${found.indexOf(name).toString(36)}`);
}

async function trimmed(html: string): Promise<string> {
  const css = [...html.matchAll(STYLE)].map(([, code]) => code).join('');
  const [left] = await new PurgeCSS().purge({
    content: [{ raw: html.replace(STYLE, '').replace(SCRIPT, ''), extension: 'html' }],
    css: [{ raw: css }],
    extractors: [{ extractor: names, extensions: ['html'] }],
    safelist: KEPT,
    variables: true,
  });
  const { code } = transform({ filename: 'page.css', code: Buffer.from(left?.css ?? css), minify: true });
  // One style where the first stood.
  let isFirst = true;
  const one = html.replace(STYLE, () => {
    const style = isFirst ? `<style>${shortened(code.toString(), PROPERTY, '--')}</style>` : '';
    isFirst = false;
    return style;
  });
  return shortened(one, SCOPE, 'data-').replace(BESIDE_BLOCKS, '$1');
}

/**
 * Leaves in every finished page only the style it uses, in one piece: the help page travels over slow connections, and
 * its style is the largest part of it that is not text.
 *
 * @param folder the built site, absolute
 */
export async function trimStyles(folder: string): Promise<void> {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, page);
    writeFileSync(file, await trimmed(readFileSync(file, 'utf8')));
  }
}
