/** `npm run host-config`, as somebody who runs a server meets it. */
import { describe, expect, test } from 'vitest';
import { COUNTY } from '../support/county.ts';
import { run } from '../support/run-command.ts';

const USAGE =
  'npm run --silent host-config -- nginx|caddy [--domain response.example.org] [--folder /srv/response/site] [--brotli]';
const config = (words: string[], environment = {}) =>
  run('src/commands/host-config.ts', { CONTENT_DIR: COUNTY, ...environment }, words);

describe('a wrong word is answered with the right ones', () => {
  test.each([
    [[], `Say which server: ${USAGE}\n`],
    [['apache'], `Say which server: ${USAGE}\n`],
    [['nginx', 'caddy'], `Say which server: ${USAGE}\n`],
    [
      ['nginx', '--domain', 'https://response.example.org/'],
      '--domain is "https://response.example.org/". Write the name of the site alone, for example --domain response.example.org\n',
    ],
    [
      ['caddy', '--folder', '/srv/my site'],
      '--folder is "/srv/my site". Write the whole path, of letters, digits and - _ . only, for example --folder /srv/response/site\n',
    ],
  ])('%j', async (words, said) => {
    expect(await config(words)).toEqual({ code: 1, output: said });
  });

  test('an unknown flag too', async () => {
    const { code, output } = await config(['nginx', '--port', '80']);
    expect(code).toBe(1);
    expect(output).toContain("Unknown option '--port'");
    expect(output).toContain(`Write: ${USAGE}`);
  });
});

test.each(['nginx', 'caddy'])(
  '%s: the file names the site, its folder, its old addresses and what is recorded',
  async (kind) => {
    const words = [kind, '--domain', 'response.juniper.gov', '--folder', '/srv/juniper/site/'];
    const { code, output } = await config(words, { BASE_PATH: '/csec/' });
    expect(code).toBe(0);
    expect(output).toContain('response.juniper.gov');
    expect(output).toMatch(/(alias|root \*) \/srv\/juniper\/site\/?[;\n]/);
    expect(output).toContain('/csec/about/');
    expect(output).toContain('# Nothing about readers is recorded: no address, no page, no time.');
    expect(output).not.toContain('undefined');
  },
);

test('the name comes from site.yaml when nobody gives one; a stand-in is said to be one, beside the file', async () => {
  const { output } = await config(['nginx']);
  expect(output).toContain('server_name juniper.example;');
  expect(output).toContain(
    'Note: juniper.example is a stand-in that no one can own. Name the real one with --domain.\n',
  );
  expect((await config(['nginx'], { SITE_URL: 'https://juniper.gov' })).output).toContain('server_name juniper.gov;');
});

test('brotli is asked of nginx only by those who have its module', async () => {
  expect((await config(['nginx'])).output).toContain('    # brotli_static on;\n');
  expect((await config(['nginx', '--brotli'])).output).toContain('    brotli_static on;\n');
});
