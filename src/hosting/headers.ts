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
 * @param policies what the pages of each folder (`help`, `learn` …) may load, from `contentPolicy`; `''` is the top of the site
 */
export function headersFile(policies: ReadonlyMap<string, string>): string {
  const home = `${basePath()}/`.replace('//', '/');
  const rule = (path: string, headers: readonly string[]): string => [home + path, ...headers].join('\n  ');
  const policy = (folder: string): string[] => [
    `Content-Security-Policy: ${policies.get(folder)}; frame-ancestors ${folder === FRAMED ? '*' : "'none'"}`,
  ];
  const folders = [...policies.keys()].filter((folder) => folder !== '').sort();
  return [
    rule('*', EVERYWHERE),
    ...['', 'index.html', '404.html'].map((page) => rule(page, policy(''))),
    ...folders.map((folder) => rule(`${folder}/*`, policy(folder))),
    // Without it a browser guesses the letters of a plain text, and guesses wrong in most languages.
    rule('share/cards/*.txt', ['Content-Type: text/plain; charset=utf-8']),
    // It names the files of the index, so an old one would lead to files that are gone.
    rule('pagefind/pagefind-entry.json', ['Cache-Control: no-cache']),
    '',
  ].join('\n');
}
