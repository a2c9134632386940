/** A ready Caddyfile. https://caddyserver.com/docs/caddyfile */
import { MEDIA_TYPES, SPECIAL_TYPES, withLetters } from './media-types.ts';
import { bothForms } from './redirects.ts';
import { asExpression, literally, type Rule } from './rules.ts';
import { ABOUT_FOLDER, ABOUT_LOGS, HIDDEN, PLAIN_REST, type Server, SERVER_RULES } from './server.ts';

const tabbed = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `\t${line}`));

/** Paths as expressions, because Caddy's own paths know no capitals. */
function exceptions({ name, but }: Rule, home: string): string[] {
  return Object.entries(but).flatMap(([path, value], index) => {
    const matcher = `@${name.toLowerCase()}-${index}`;
    return [`${matcher} path_regexp ${asExpression(path, home)}`, `header ${matcher} ${name} ${`"${value}"`}`];
  });
}

/** Said for each: what Caddy would say depends on files of the machine. */
const types = (home: string): string[] => [
  ...Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => [
    `@${ending} path_regexp \\.${ending}$`,
    `header @${ending} Content-Type "${withLetters(type)}"`,
  ]),
  ...Object.entries(SPECIAL_TYPES).flatMap(([path, type], index) => [
    `@special-${index} path_regexp ${asExpression(path, home)}`,
    `header @special-${index} Content-Type ${type}`,
  ]),
];

const redirects = ({ home, redirects: { moved, capitals } }: Server): string[] => [
  ...moved.flatMap(({ from, to }, index) => [
    `@moved-${index} path_regexp ^(${bothForms(from).map(literally).join('|')})$`,
    `redir @moved-${index} ${to} 301`,
  ]),
  ...capitals.flatMap((language, index) => {
    const [start, name] = [literally(home), literally(language)];
    return [
      `@capitals-${index} {`,
      `\tpath_regexp rest ^${start}(?i:${name})${PLAIN_REST}$`,
      `\tnot path_regexp ^${start}${name}(/|$)`,
      '}',
      `redir @capitals-${index} ${home}${language}{re.rest.1} 301`,
    ];
  }),
];

const always = SERVER_RULES.filter(({ value }) => value !== '').map(({ name, value }) => `${name} "${value}"`);
const notFound = SERVER_RULES.filter(({ value }) => value === '').map(({ name }) => `-${name}`);

export function caddyFile(server: Server): string {
  const { domain, folder, home } = server;
  const notes = [
    `${domain} with Caddy. Save this as /etc/caddy/Caddyfile, then: systemctl reload caddy`,
    'HTTPS needs nothing: Caddy fetches the certificate itself, and leads http:// to https://.',
    '',
    ...ABOUT_FOLDER(folder),
    '',
    ...ABOUT_LOGS,
  ];
  const outside =
    home === '/'
      ? []
      : [
          `@top path_regexp ^${literally(home.slice(0, -1))}$`,
          `redir @top ${home} 301`,
          `@outside not path_regexp ^${literally(home)}`,
          'error @outside 404',
          `uri strip_prefix ${home.slice(0, -1)}`,
        ];
  const site = [
    `root * ${folder}`,
    'route {',
    ...tabbed([
      'header {',
      ...tabbed(always),
      '}',
      // What takes away or comes last is said apart: Caddy puts off the whole block it stands in.
      'header -Server',
      'header {',
      ...tabbed(['Vary Accept-Encoding', 'defer']),
      '}',
      ...SERVER_RULES.flatMap((rule) => exceptions(rule, home)),
      ...types(home),
      '',
      '@other not method GET HEAD',
      'respond @other 405',
      '@no-name path_regexp [\\x00-\\x1f]',
      'error @no-name 404',
      '',
      '# Old addresses, and languages typed without their capitals.',
      ...redirects(server),
      '',
      ...outside,
      '# The build left smaller twins beside the files (--compressed). What has none is made smaller on the way.',
      'encode gzip',
      'file_server {',
      ...tabbed(['precompressed br gzip', `hide ${HIDDEN.join(' ')}`]),
      '}',
    ]),
    '}',
    'handle_errors {',
    ...tabbed([
      'header {',
      ...tabbed([...always, ...notFound, 'Content-Type "text/html; charset=utf-8"', '-Server']),
      '}',
      'rewrite * /404.html',
      'file_server {',
      ...tabbed(['precompressed br gzip']),
      '}',
    ]),
    '}',
  ];
  return [
    ...notes.map((note) => `# ${note}`.trim()),
    '{',
    ...tabbed([
      'log {',
      '\t# Lines about errors name the reader’s address.',
      '\texclude http.log.error http.stdlib',
      '}',
    ]),
    '}',
    '',
    `${domain} {`,
    ...tabbed(site),
    '}',
    '',
  ].join('\n');
}
