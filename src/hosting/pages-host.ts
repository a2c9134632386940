/**
 * For hosts that take a folder and read `_headers` and `_redirects` in it, as Cloudflare Pages and Netlify do.
 * https://developers.cloudflare.com/pages/configuration/headers/ · https://docs.netlify.com/manage/routing/headers/
 */
import { href } from '../lib/urls.ts';
import { endingOf, MEDIA_TYPES, SPECIAL_TYPES, withLetters } from './media-types.ts';
import { bothForms, type Redirects } from './redirects.ts';
import { FRAMED, isEverywhere, RULES } from './rules.ts';

type Lines = readonly (readonly [name: string, value: string])[];

const block = (path: string, lines: Lines): string =>
  [href(path), ...lines.map(([name, value]) => `${name}: ${value}`)].join('\n  ');

/** What the rules say of all of a folder (`/help/`), or of a file at the top (`/robots.txt`). */
function linesOf(place: string): Lines {
  return RULES.filter((rule) => !isEverywhere(rule))
    .filter(({ but }) => !Object.keys(but).some((path) => path.startsWith(place) && path !== `${place}*`))
    .map(({ name, value, but }) => [name, but[`${place}*`] ?? value] as const)
    .filter(([, value]) => value !== '');
}

/** What they say of parts of a folder, `/pagefind/index/*`. */
const deeper = (): string[] =>
  RULES.flatMap(({ name, but }) =>
    Object.entries(but)
      .filter(([path]) => !/^\/[^/]+\/\*$/.test(path))
      .map(([path, value]) => block(path, [[name, value]])),
  );

function typesOf(files: readonly string[]): string[] {
  const texts = files
    .map((file) => /^([^/]+\/)?.*\.(txt|csv|vcf|ics)$/.exec(file))
    .filter((match) => match !== null)
    .map(([file, folder]) => (folder === undefined ? `/${file}` : `/${folder}*.${endingOf(file)}`));
  const types = [...new Set(texts)].sort().map((path) => [path, MEDIA_TYPES[endingOf(path)] ?? ''] as const);
  const special = Object.entries(SPECIAL_TYPES).filter(([path]) => files.includes(path.slice(1)));
  return [...types, ...special].map(([path, type]) => block(path, [['Content-Type', withLetters(type)]]));
}

/**
 * `_headers`. When two rules fit an address, hosts send both and the stricter policy holds, so a header stands in one rule
 * an address, never in one for all and again in another.
 *
 * @param policies what the pages of each folder (`help`, `learn` …) may load, from `contentPolicy`; `''` is the top of the site
 * @param files every file of the site, `help/index.html`
 */
export function headersFile(policies: ReadonlyMap<string, string>, files: readonly string[]): string {
  const policy = (folder: string): Lines => [
    ['Content-Security-Policy', `${policies.get(folder)}; frame-ancestors ${folder === FRAMED ? '*' : "'none'"}`],
  ];
  const top = files.filter((file) => !file.includes('/')).sort();
  const folders = [...policies.keys()].filter((folder) => folder !== '').sort();
  return [
    block(
      '/*',
      RULES.filter(isEverywhere).map(({ name, value }) => [name, value]),
    ),
    ...['', ...top].map((file) => block(`/${file}`, [...linesOf(`/${file || 'index.html'}`), ...policy('')])),
    ...folders.map((folder) => block(`/${folder}/*`, [...linesOf(`/${folder}/`), ...policy(folder)])),
    ...deeper(),
    ...typesOf(files),
    '',
  ].join('\n');
}

/** `_redirects`. Hosts that put files first show the page that leads on instead. */
export function redirectsFile({ moved, capitals }: Redirects): string {
  return [
    ...moved.flatMap(({ from, to }) => bothForms(from).map((old) => `${old} ${to} 301`)),
    ...capitals.map((language) => `${href(`/${language.toLowerCase()}/*`)} ${href(`/${language}/`)}:splat 301`),
    '',
  ].join('\n');
}
