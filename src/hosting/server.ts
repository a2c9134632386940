/** What a server of one's own has to know of the site, and the rules it keeps for it. */
import { contentPolicy } from './content-policy.ts';
import type { Redirects } from './redirects.ts';
import { FRAMED, type Rule, RULES } from './rules.ts';

export interface Server {
  /** `response.example.org` */
  domain: string;
  /** Where the finished site is on the server, absolute, without a slash at the end. */
  folder: string;
  /** The folder of the host, with a slash at both ends. */
  home: string;
  redirects: Redirects;
}

/** More than any page needs: see below. */
const INLINE = ['unsafe-inline'];
const ANY_PAGE = contentPolicy({ styles: INLINE, scripts: INLINE, files: true, pictures: true, search: true });
/** For pieces and pictures, which carry no policy of their own and have nothing to run. */
const STILL = contentPolicy({ styles: INLINE, scripts: [], files: false, pictures: false, search: false });

/**
 * The policy here is what any page of this site could ever need, and who may frame it. The exact one, with sums of each
 * style and script, is in every page, and of two policies a browser keeps to what both allow. Sums in a server's settings
 * would be old with the next build, and pages would stand there without their style.
 */
const POLICY: Rule = {
  name: 'Content-Security-Policy',
  value: `${ANY_PAGE}; frame-ancestors 'none'`,
  but: {
    [`/${FRAMED}/*`]: `${ANY_PAGE}; frame-ancestors *`,
    '/data/*': `${STILL}; frame-ancestors 'none'`,
    '/pictures/*': `${STILL}; frame-ancestors 'none'`,
    '/share/cards/*': `${STILL}; frame-ancestors 'none'`,
  },
};

export const SERVER_RULES: readonly Rule[] = [...RULES, POLICY];

/** Files that tell hosts something, files that begin with a dot, and the compressed twins of others: nobody asks for these. */
export const HIDDEN = ['.*', '_headers', '_redirects', '*.br', '*.gz'] as const;

/** The end of an address that is led on: nothing in it can become a line of its own in what the server answers. */
export const PLAIN_REST = '(/[A-Za-z0-9._/-]*)?';

/** At the top of both files. */
export const ABOUT_LOGS = [
  'Nothing about readers is recorded: no address, no page, no time. If the county must keep a log against abuse, keep it',
  'seven days at most, and say so on /about/privacy/: what is in it, for how long, and who can read it.',
] as const;

export const ABOUT_FOLDER = (folder: string): readonly string[] => [
  `The site is in ${folder}, best as a link: then a new build takes its place between two requests.`,
  `  First:      mkdir -p ${folder.replace(/\/[^/]+$/, '')} && ln -s nothing-yet ${folder}`,
  `  Each time:  SITE_DIR=${folder} npm run build -- --compressed`,
  'Files need the time of their own build. A copy that gives all of them one time (some archives do) would let a corrected',
  'digit look unchanged to a browser that asks.',
];
