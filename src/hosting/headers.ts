/**
 * What a host should send with every file, for hosts that read a `_headers` file. Only the part of the policy that a page
 * cannot say for itself is new here: who may show it in a frame. Nobody may, but for the part that is made for it.
 */
const SAME_EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
];

/** Where another site may show a page of this one in a frame. */
const FRAMED = 'embed';

/**
 * One rule a folder, never one for all: when two rules fit an address, hosts send both policies, and the stricter holds.
 *
 * @param policy what all pages together may load, from `contentPolicy`
 * @param folders the folders of the site: `help`, `learn` …
 */
export function headersFile(policy: string, folders: readonly string[]): string {
  const rule = (path: string, ancestors: string): string =>
    [path, `Content-Security-Policy: ${policy}; frame-ancestors ${ancestors}`, ...SAME_EVERYWHERE].join('\n  ');
  return [
    rule('/', "'none'"),
    ...folders.toSorted().map((folder) => rule(`/${folder}/*`, folder === FRAMED ? '*' : "'none'")),
    '',
  ].join('\n');
}
