import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './content-folder.ts';

/** Every page asks, and the same file says the same. */
let read = { text: '', address: '' };

/**
 * The address of the whole site, without a slash at the end: SITE_URL, else `address` in `content/site.yaml`. Astro
 * needs it before any collection exists, so this reads the one line itself; a broken file is the checks' to report.
 */
export function siteAddress(): string {
  const given = process.env['SITE_URL'];
  if (given !== undefined && given !== '') {
    if (!/^https?:\/\/[^/?#]+\/?$/.test(given))
      throw new Error(
        `SITE_URL is "${given}". Write the name of the site and nothing after it, for example SITE_URL=https://response.example.org`,
      );
    return given.replace(/\/$/, '');
  }
  const text = readFileSync(join(contentFolder(), 'site.yaml'), 'utf8');
  if (text !== read.text) read = { text, address: (parse(text) as { address: string }).address.replace(/\/$/, '') };
  return read.address;
}

/** The folder of the host the site lives under, `/` unless BASE_PATH names one (`/csec` on a shared host). */
export function basePath(): string {
  return `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}`;
}
