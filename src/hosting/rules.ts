/**
 * What a host should send with each file of the site: one list, from which the files for every kind of host are made
 * (`pages-host.ts`, `nginx.ts`, `caddy.ts`). The policy of what a page may load is not in it: see `content-policy.ts`.
 */

/** A header, what it says of every file, and of which files it says something else. */
export interface Rule {
  name: string;
  /** `''`: not sent. */
  value: string;
  /** Address without the folder of the host → value. `*` stands for any signs. No address may fit two of them. */
  but: Readonly<Record<string, string>>;
}

/**
 * A minute, then the browser must ask. A corrected number is seen within minutes even by somebody who keeps the page open
 * and comes back, and asking costs a few bytes while nothing has changed. Never `stale-while-revalidate`: that shows an old
 * number once more.
 */
const A_MINUTE = 'max-age=60, must-revalidate';
/** For files that have a sum of their content in their name: another content is another address. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Names that stay the same and lead to the files with sums: an old one would lead to files that are gone. */
const ASK = 'no-cache';

/** Whether it says the same of every file. */
export const isEverywhere = ({ but }: Rule): boolean => Object.keys(but).length === 0;

const everywhere = (name: string, value: string): Rule => ({ name, value, but: {} });

/**
 * No `Cross-Origin-Opener-Policy`: nothing on a page is worth keeping from the page that opened it, and the slides talk to
 * their notes through it. `Strict-Transport-Security` speaks for this name alone, because other names of a county are not
 * ours to promise for, and not for the browsers' own list, from which nobody gets off quickly.
 */
export const RULES: readonly Rule[] = [
  everywhere('X-Content-Type-Options', 'nosniff'),
  everywhere('Referrer-Policy', 'no-referrer'),
  everywhere('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()'),
  everywhere('Strict-Transport-Security', 'max-age=31536000'),
  // On the card for frames too, where `frame-ancestors` is stronger:
  // https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options
  everywhere('X-Frame-Options', 'DENY'),
  {
    name: 'Cache-Control',
    value: A_MINUTE,
    but: {
      '/_astro/*': FOR_EVER,
      // Pagefind names these by the SHA-1 of what is in them: https://github.com/Pagefind/pagefind/issues/747
      '/pagefind/fragment/*': FOR_EVER,
      '/pagefind/index/*': FOR_EVER,
      '/pagefind/*.pf_meta': FOR_EVER,
      '/pagefind/*.json': ASK,
      '/pagefind/*.js': ASK,
      '/pagefind/*.pagefind': ASK,
    },
  },
  // What is made for other sites to show may be shown there; nothing else may be taken into their pages.
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-origin',
    but: { '/data/*': 'cross-origin', '/embed/*': 'cross-origin', '/share/*': 'cross-origin' },
  },
  // Public facts that programs of other sites may read. Nothing depends on who asks.
  { name: 'Access-Control-Allow-Origin', value: '', but: { '/data/*': '*' } },
  // Pieces that nobody should come upon by a search engine. Pages say it themselves.
  { name: 'X-Robots-Tag', value: '', but: { '/embed/*': 'noindex', '/share/cards/*': 'noindex' } },
];

/** Where another site may show a page of this one in a frame. */
export const FRAMED = 'embed';

/** A text as it stands, in a regular expression. */
export const literally = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/**
 * @param pattern `/data/*`
 * @param home the folder of the host, with a slash at both ends
 * @returns a regular expression that nginx, Caddy and JavaScript read alike, `^/csec/data/.*$`
 */
export const asExpression = (pattern: string, home = '/'): string =>
  `^${literally(home)}${pattern.slice(1).split('*').map(literally).join('.*')}$`;
