import { basePath } from '../lib/site-address.ts';

/**
 * What a host should send with every file, for hosts that read a `_headers` file. Only the part of the policy that a page
 * cannot say for itself is new here: who may show it in a frame. Nobody may, but for the card that is made for it, whose
 * `frame-ancestors` is stronger than `X-Frame-Options`: https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options
 */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'X-Frame-Options: DENY',
  'Referrer-Policy: no-referrer',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
];

/** Where another site may show a page of this one in a frame. */
const FRAMED = 'embed';

/**
 * One policy a folder, never one for all: when two fit an address, hosts send both, and the stricter holds.
 *
 * @param policy what all pages together may load, from `contentPolicy`
 * @param folders the folders of the site: `help`, `learn` …
 */
export function headersFile(policy: string, folders: readonly string[]): string {
  const home = `${basePath()}/`.replace('//', '/');
  const rule = (path: string, headers: readonly string[]): string => [home + path, ...headers].join('\n  ');
  const framedBy = (who: string): string[] => [`Content-Security-Policy: ${policy}; frame-ancestors ${who}`];
  return [
    rule('*', EVERYWHERE),
    ...['', 'index.html', '404.html'].map((page) => rule(page, framedBy("'none'"))),
    ...folders.toSorted().map((folder) => rule(`${folder}/*`, framedBy(folder === FRAMED ? '*' : "'none'"))),
    // It names the files of the index, so an old one would lead to files that are gone.
    rule('pagefind/pagefind-entry.json', ['Cache-Control: no-cache']),
    '',
  ].join('\n');
}
