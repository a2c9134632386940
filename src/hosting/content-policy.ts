/**
 * What a page may load and run: nothing (`default-src 'none'`), then one by one what it has. The same list is written into
 * every page and, with who may frame the site, into the headers of hosts that can set them.
 * https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */

/** What one page, or all of them together, must be allowed. Hashes are `sha256-…`, of text inside the page. */
export interface Needs {
  styles: readonly string[];
  scripts: readonly string[];
  /** Scripts in files of this site. */
  files: boolean;
  /** Pictures in files of this site. */
  pictures: boolean;
  /** The search engine: it fetches its index from this site, and runs as WebAssembly. */
  search: boolean;
}

const quoted = (hashes: readonly string[]): string[] => hashes.map((hash) => `'${hash}'`);

export function contentPolicy({ styles, scripts, files, pictures, search }: Needs): string {
  return [
    ["default-src 'none'"],
    ['style-src', ...quoted(styles)],
    ['script-src', ...(files ? ["'self'"] : []), ...(search ? ["'wasm-unsafe-eval'"] : []), ...quoted(scripts)],
    search ? ["connect-src 'self'"] : [],
    // The arch in the browser's tab is inside the page.
    [pictures ? "img-src data: 'self'" : 'img-src data:'],
    ["base-uri 'none'"],
    ["form-action 'none'"],
  ]
    .filter((part) => part.length > 1 || part[0]?.includes(' '))
    .map((part) => part.join(' '))
    .join('; ');
}
