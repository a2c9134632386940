/** A ready file for nginx. https://nginx.org/en/docs/http/ngx_http_core_module.html */
import { createHash } from 'node:crypto';
import { hasLetters, MEDIA_TYPES, SPECIAL_TYPES } from './media-types.ts';
import { bothForms } from './redirects.ts';
import { asExpression, isEverywhere, literally, type Rule } from './rules.ts';
import { ABOUT_FOLDER, ABOUT_LOGS, PLAIN_REST, type Server, SERVER_RULES } from './server.ts';

const indented = (lines: readonly string[], by = '    '): string[] =>
  lines.map((line) => (line === '' ? '' : by + line));

/** Two sites on one server must not share a variable, and nginx has no room for long names. */
const variable = (domain: string, name: string): string =>
  `$s${createHash('sha256').update(domain).digest('hex').slice(0, 6)}_${name.toLowerCase().replaceAll('-', '_')}`;

const map = (rule: Rule, { domain, home }: Server): string[] => [
  `map $uri ${variable(domain, rule.name)} {`,
  ...indented([
    `default "${rule.value}";`,
    ...Object.entries(rule.but).map(([path, value]) => `"~${asExpression(path, home)}" "${value}";`),
  ]),
  '}',
];

const types = (): string[] => [
  'types {',
  ...indented(Object.entries(MEDIA_TYPES).map(([ending, type]) => `${type} ${ending};`)),
  '}',
];

const redirects = ({ home, redirects: { moved, capitals } }: Server): string[] => [
  ...moved.flatMap(({ from, to }) => bothForms(from).map((old) => `location = ${old} { return 301 ${to}; }`)),
  ...capitals.map((language) => {
    const [start, name] = [literally(home), literally(language)];
    return `location ~ "^${start}(?!${name}(?:/|$))(?i:${name})${PLAIN_REST}$" { return 301 ${home}${language}$1; }`;
  }),
];

/** nginx takes the type from the ending alone; a file that needs another gets a place of its own. */
const special = ({ folder, home }: Server): string[] =>
  Object.entries(SPECIAL_TYPES).map(
    ([path, type]) => `location = ${home}${path.slice(1)} { alias ${folder}${path}; types { } default_type ${type}; }`,
  );

const texts = Object.values(MEDIA_TYPES).filter(hasLetters);
const small = [...texts, 'application/json', 'application/xml', 'image/svg+xml', ...Object.values(SPECIAL_TYPES)];
/** nginx counts HTML in already, and warns when it is named. */
const named = (list: readonly string[]): string => [...new Set(list)].filter((type) => type !== 'text/html').join(' ');

const MODULE = 'libnginx-mod-http-brotli-static';

/** @param brotli whether nginx has the module that sends `.br` files; without it `.gz` files are sent */
export function nginxFile(server: Server, brotli: boolean): string {
  const { domain, folder, home } = server;
  const notes = [
    `${domain} with nginx. Save this as /etc/nginx/sites-available/${domain}, then:`,
    `  ln -s /etc/nginx/sites-available/${domain} /etc/nginx/sites-enabled/ && nginx -t && systemctl reload nginx`,
    `HTTPS, once that works: certbot --nginx -d ${domain}`,
    '',
    ...ABOUT_FOLDER(folder),
    '',
    ...ABOUT_LOGS,
  ];
  const body = [
    'listen 80;',
    'listen [::]:80;',
    `server_name ${domain};`,
    '',
    'access_log off;',
    // Lines about errors name the reader's address.
    'error_log /dev/null;',
    'server_tokens off;',
    '# A redirect names no host, so it is right behind a proxy too.',
    'absolute_redirect off;',
    'autoindex off;',
    'client_max_body_size 1k;',
    '',
    ...types(),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${named(texts)};`,
    '',
    ...SERVER_RULES.map(
      (rule) =>
        `add_header ${rule.name} ${isEverywhere(rule) ? `"${rule.value}"` : variable(domain, rule.name)} always;`,
    ),
    '',
    '# The build left smaller twins beside the files (--compressed). What has none is made smaller on the way.',
    ...(brotli
      ? ['brotli_static on;']
      : [`# Smaller still: apt install ${MODULE}, then take the # from the next line.`, '# brotli_static on;']),
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${named(small)};`,
    '',
    'if ($request_method !~ "^(GET|HEAD)$") { return 405; }',
    `error_page 403 =404 ${home}404.html;`,
    `error_page 404 ${home}404.html;`,
    '',
    '# Not for readers.',
    'location ~ "/\\." { return 404; }',
    'location ~ "/_(headers|redirects)$" { return 404; }',
    'location ~ "\\.(br|gz)$" { return 404; }',
    '',
    '# Old addresses, and languages typed without their capitals.',
    ...redirects(server),
    '',
    ...special(server),
    '',
    `location ${home} {`,
    ...indented([`alias ${folder}/;`, 'index index.html;']),
    '}',
    ...(home === '/' ? [] : [`location = ${home.slice(0, -1)} { return 301 ${home}; }`, 'location / { return 404; }']),
  ];
  return [
    ...notes.map((note) => `# ${note}`.trim()),
    '',
    ...SERVER_RULES.filter((rule) => !isEverywhere(rule)).flatMap((rule) => map(rule, server)),
    '',
    'server {',
    ...indented(body),
    '}',
    '',
  ].join('\n');
}
