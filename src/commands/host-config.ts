/**
 * `npm run --silent host-config -- nginx|caddy`: prints the settings of a server of one's own, ready to save. `--domain`
 * and `--folder` say where the site will be; `--brotli` that nginx has the module for it.
 */
import { parseArgs } from 'node:util';
import { readContent } from '../checks/content.ts';
import { caddyFile } from '../hosting/caddy.ts';
import { nginxFile } from '../hosting/nginx.ts';
import { redirectsIn } from '../hosting/redirects.ts';
import type { Server } from '../hosting/server.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { siteAddress } from '../lib/site-address.ts';
import { href } from '../lib/urls.ts';

const KINDS: Record<string, (server: Server, brotli: boolean) => string> = { nginx: nginxFile, caddy: caddyFile };
const USAGE = `npm run --silent host-config -- ${Object.keys(KINDS).join('|')} [--domain response.example.org] [--folder /srv/response/site] [--brotli]`;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function asked(): { kind: string; domain: string; folder: string; brotli: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { domain: { type: 'string' }, folder: { type: 'string' }, brotli: { type: 'boolean' } },
    });
    const domain = values.domain ?? new URL(siteAddress()).hostname;
    const folder = (values.folder ?? `/srv/${domain}/site`).replace(/\/$/, '');
    return { kind: positionals.join(' '), domain, folder, brotli: values.brotli === true };
  } catch (error) {
    return stop(`${(error as Error).message}\nWrite: ${USAGE}`);
  }
}

const { kind, domain, folder, brotli } = asked();
const file = KINDS[kind];
if (file === undefined) stop(`Say which server: ${USAGE}`);
if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(domain))
  stop(`--domain is "${domain}". Write the name of the site alone, for example --domain response.example.org`);
// A space or a semicolon would end the line in the server's file, and say something else.
if (!/^(\/[\w.@+-]+)+$/.test(folder))
  stop(
    `--folder is "${folder}". Write the whole path, of letters, digits and - _ . only, for example --folder /srv/response/site`,
  );
if (domain.endsWith('.example'))
  console.error(`Note: ${domain} is a stand-in that no one can own. Name the real one with --domain.`);
process.stdout.write(
  file({ domain, folder, home: href('/'), redirects: redirectsIn(readContent(contentFolder())) }, brotli),
);
