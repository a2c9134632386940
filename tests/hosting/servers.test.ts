/** The finished site on the real nginx and Caddy, with the settings that `npm run host-config` prints. */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compress } from '../../src/build/compress.ts';
import { ask, askRaw } from '../support/ask.ts';
import { realCaddy, realNginx, type RealServer } from '../support/real-server.ts';

const SECRET = 'not for readers';
const MINUTE = 'max-age=60, must-revalidate';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What each file of the site must come as: the first that fits. */
const KINDS: [file: RegExp, type: string, cache: string][] = [
  [/\.html$/, 'text/html; charset=utf-8', MINUTE],
  [/\.txt$/, 'text/plain; charset=utf-8', MINUTE],
  [/\.csv$/, 'text/csv; charset=utf-8', MINUTE],
  [/\.vcf$/, 'text/vcard; charset=utf-8', MINUTE],
  [/\.ics$/, 'text/calendar; charset=utf-8', MINUTE],
  [/^updates\/feed\.xml$/, 'application/atom+xml', MINUTE],
  [/\.xml$/, 'application/xml', MINUTE],
  [/^updates\/feed\.json$/, 'application/feed+json', MINUTE],
  [/\.schema\.json$/, 'application/schema+json', MINUTE],
  [/^pagefind\/(?:pagefind-entry|titles\.[\w-]+)\.json$/, 'application/json', 'no-cache'],
  [/\.json$/, 'application/json', MINUTE],
  [/\.pdf$/, 'application/pdf', MINUTE],
  [/\.zip$/, 'application/zip', MINUTE],
  [/\.svg$/, 'image/svg+xml', MINUTE],
  [/\.avif$/, 'image/avif', MINUTE],
  [/^_astro\/[^/]+\.js$/, 'text/javascript; charset=utf-8', FOR_EVER],
  [/^pagefind\/[^/]+\.js$/, 'text/javascript; charset=utf-8', 'no-cache'],
  [/^pagefind\/wasm\.[^/]+\.pagefind$/, 'application/octet-stream', 'no-cache'],
  [/^pagefind\/.+\.pf_(fragment|index|meta)$/, 'application/octet-stream', FOR_EVER],
];

let folder: string;
let files: string[];
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'hosted-')), 'site');
  cpSync(inject('folder'), folder, { recursive: true, preserveTimestamps: true });
  files = globSync('**/*.*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  await compress(folder);
  for (const path of ['../secret.txt', '.env', '.git/config', 'listed/file.txt']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), SECRET);
  }
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

/** The address that a reader sees. */
const addressOf = (file: string): string => encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

const { nginx, caddy, brotli } = inject('servers');
const HOSTS = [
  ['nginx, the whole host', nginx, '/', (server) => realNginx(nginx!, server, brotli)],
  [
    'nginx without its module for brotli, in a folder of the host',
    nginx,
    '/csec/',
    (server) => realNginx(nginx!, server),
  ],
  ['Caddy, the whole host', caddy, '/', (server) => realCaddy(caddy!, server)],
  ['Caddy, in a folder of the host', caddy, '/csec/', (server) => realCaddy(caddy!, server)],
] as const satisfies [string, unknown, string, (server: Parameters<typeof realCaddy>[1]) => Promise<RealServer>][];

const domain = 'response.example.org';

for (const [name, program, home, start] of HOSTS) {
  describe.skipIf(program === undefined)(name, () => {
    let server: RealServer;
    const get = (path: string, options?: Parameters<typeof ask>[2]) => ask(server.origin, home + path, options);
    beforeAll(async () => {
      const redirects = { moved: [{ from: `${home}moved-once/`, to: `${home}about/` }], capitals: ['zh-Hans'] };
      server = await start({ domain, folder, home, redirects });
    });
    afterAll(() => server.discard());

    test('the server finds nothing wrong with the settings', () => {
      expect(server.complaint).toBe('');
    });

    test('every file comes with its type, its lifetime and every header', async () => {
      const kinds = new Set<RegExp>();
      for (const file of files) {
        const kind = KINDS.find(([pattern]) => pattern.test(file));
        expect(kind, `${file} is of a kind that nobody thought of here`).toBeDefined();
        const [pattern, type, cache] = kind!;
        kinds.add(pattern);
        const { status, headers } = await get(addressOf(file), { method: 'HEAD' });
        const top = file.split('/')[0] ?? '';
        const policy = String(headers['content-security-policy']);
        expect({ file, status, ...headers }).toMatchObject({
          file,
          status: 200,
          'content-type': type,
          'cache-control': cache,
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
          'referrer-policy': 'no-referrer',
          'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
          'strict-transport-security': 'max-age=31536000',
          'cross-origin-resource-policy': ['data', 'embed', 'share'].includes(top) ? 'cross-origin' : 'same-origin',
        });
        expect(policy, file).toMatch(/^default-src 'none'; /);
        expect(policy.includes('frame-ancestors *'), file).toBe(top === 'embed');
        expect(policy.includes("frame-ancestors 'none'"), file).toBe(top !== 'embed');
        expect(headers['access-control-allow-origin'], file).toBe(top === 'data' ? '*' : undefined);
        expect(headers['x-robots-tag'], file).toBe(
          top === 'embed' || file.startsWith('share/cards/') ? 'noindex' : undefined,
        );
        expect(headers['set-cookie'], file).toBeUndefined();
      }
      expect(
        KINDS.map(([pattern]) => pattern).filter((pattern) => !kinds.has(pattern) && pattern.source !== '\\.ics$'),
      ).toEqual([]);
    });

    test('nothing says which program it is in which version', async () => {
      const { headers } = await get('help/');
      expect(`${headers.server ?? ''}${headers['x-powered-by'] ?? ''}`).not.toMatch(/\d/);
    });

    test.each([
      ['br, gzip', home === '/' || program === caddy ? 'br' : 'gzip'],
      ['gzip', 'gzip'],
      ['', undefined],
    ])('a browser that reads "%s" gets the page in that form', async (accepted, encoding) => {
      const right = encoding === 'br' && program === nginx && brotli === undefined ? 'gzip' : encoding;
      for (const [path, file] of [
        ['help/', 'help/index.html'],
        ['data/hotlines.json', 'data/hotlines.json'],
      ] as const) {
        const { status, headers, body } = await get(path, { headers: { 'Accept-Encoding': accepted } });
        expect([status, headers['content-encoding']]).toEqual([200, right]);
        expect(String(headers.vary).toLowerCase()).toContain('accept-encoding');
        const unpacked = right === 'br' ? brotliDecompressSync(body) : right === 'gzip' ? gunzipSync(body) : body;
        expect(unpacked.equals(readFileSync(join(folder, file)))).toBe(true);
        // Its twin, not something made on the way.
        if (right !== undefined) expect(body.length).toBe(statSync(join(folder, `${file}.${right.slice(0, 2)}`)).size);
      }
    });

    test('a browser that asks whether something has changed gets few bytes, or the new page', async () => {
      const { headers } = await get('help/');
      for (const question of [
        { 'If-None-Match': String(headers.etag) },
        { 'If-Modified-Since': String(headers['last-modified']) },
      ]) {
        const { status, body, headers: told } = await get('help/', { headers: question });
        expect([status, body.length]).toEqual([304, 0]);
        expect(told['cache-control']).toBe(MINUTE);
      }
      expect((await get('help/', { headers: { 'If-None-Match': '"another"' } })).status).toBe(200);
    });

    test('a download goes on where it stopped', async () => {
      const whole = readFileSync(join(folder, 'share/poster-en.pdf'));
      const { status, headers, body } = await get('share/poster-en.pdf', { headers: { Range: 'bytes=1000-1999' } });
      expect([status, headers['content-range']]).toEqual([206, `bytes 1000-1999/${whole.length}`]);
      expect(body.equals(whole.subarray(1000, 2000))).toBe(true);
      const past = await get('share/poster-en.pdf', { headers: { Range: `bytes=${whole.length}-` } });
      expect(past.status).toBe(416);
    });

    test('HEAD says the same as GET, without the page', async () => {
      const [head, whole] = [await get('help/', { method: 'HEAD' }), await get('help/')];
      const same = ({ date: _, ...headers }: Record<string, unknown>): unknown => headers;
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(same(head.headers)).toEqual(same(whole.headers));
    });

    test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND', 'TRACE'])('%s is refused', async (method) => {
      expect((await get('help/', { method })).status).toBe(405);
    });

    test('an address that is not there has the page with the help lines, and is not kept for long', async () => {
      for (const path of [
        'nowhere/',
        '_astro/gone.js',
        'data/gone.csv',
        'pagefind/fragment/gone.pf_fragment',
        'listed/',
      ]) {
        const { status, headers, body } = await get(path);
        expect([path, status]).toEqual([path, 404]);
        expect(body.equals(readFileSync(join(folder, '404.html'))), path).toBe(true);
        expect(headers, path).toMatchObject({
          'content-type': 'text/html; charset=utf-8',
          'cache-control': MINUTE,
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
        });
        expect(String(headers['content-security-policy']), path).toContain("frame-ancestors 'none'");
      }
    });

    test.each([
      ['moved-once/', 'about/', 301],
      ['moved-once', 'about/', 301],
      ['zh-hans/help/', 'zh-Hans/help/', 301],
      ['ZH-HANS/help/', 'zh-Hans/help/', 301],
      ['zh-hans', 'zh-Hans', 301],
    ])('%s leads to %s', async (from, to, code) => {
      const { status, headers } = await get(from);
      expect([status, headers.location]).toEqual([code, home + to]);
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
    });

    test('a folder without its slash leads to the one with it, and a line break in an address is no header', async () => {
      const { status, headers } = await get('help');
      expect([301, 308]).toContain(status);
      expect(new URL(String(headers.location), server.origin).pathname).toBe(`${home}help/`);
      for (const path of [
        'zh-hans/%0d%0aX-Made-Up:%20yes',
        'help%0d%0aX-Made-Up:%20yes',
        'zh-hans//elsewhere.example/',
      ])
        expect(await askRaw(server.port, home + path), path).not.toMatch(
          /^X-Made-Up|^Location: (https?:)?\/\/elsewhere/im,
        );
    });

    describe('nothing is written down about a reader, whatever was asked and however it went', () => {
      test.each([
        ['on the site', () => folder],
        // What a server cannot answer itself it likes to complain of.
        ['where the site is gone', () => mkdtempSync(join(tmpdir(), 'no-site-'))],
      ])('%s', async (_, where) => {
        const own = await start({ domain, folder: where(), home, redirects: { moved: [], capitals: [] } });
        const reader = { 'User-Agent': 'somebody-on-a-phone', Referer: 'https://somebody.example/' };
        for (const path of ['help/', 'help/?somebody', 'somebody/', '.env/somebody', 'data/somebody.csv'])
          await ask(own.origin, home + path, { headers: reader });
        await ask(own.origin, `${home}help/somebody`, { method: 'POST', headers: reader });
        await askRaw(own.port, `${home}help/ somebody`);
        await askRaw(own.port, `${home}%00somebody`);
        expect(await own.written()).not.toContain('somebody');
        await own.discard();
      });
    });

    test.each([
      '.env',
      '.git/config',
      '%2eenv',
      'help/.env',
      '.%67it/config',
      '_headers',
      '_redirects',
      '%5fheaders',
      'help/index.html.br',
      'help/index.html.gz',
    ])('%s is not there for readers', async (path) => {
      const said = await askRaw(server.port, home + path);
      expect(said).toMatch(/^HTTP\/1\.1 404 /);
      expect(said).not.toMatch(/not for readers|frame-ancestors \*/);
    });

    test.each([
      '../secret.txt',
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      '%2e%2e%2fsecret.txt',
      '/../secret.txt',
      '//../secret.txt',
      '..\\secret.txt',
      '..%5csecret.txt',
      'help/../../secret.txt',
      'help/..%2f..%2fsecret.txt',
      'help/%2e%2e/%2e%2e/secret.txt',
      '.%00./secret.txt',
      'help/%00',
      'help/index.html%00.txt',
      '..;/secret.txt',
      '%252e%252e%252fsecret.txt',
      '..%c0%afsecret.txt',
      'listed/',
    ])('%s does not lead out of the site', async (path) => {
      const said = await askRaw(server.port, home + path);
      expect(said).toMatch(/^HTTP\/1\.1 (3\d\d|4\d\d) |^HTTP\/1\.1 200 /);
      expect(said).not.toContain(SECRET);
      expect(said).not.toMatch(/Index of|root:/);
    });

    test.skipIf(home === '/')('the rest of the host is not ours, and its folder leads in', async () => {
      expect(await ask(server.origin, '/csec')).toMatchObject({ status: 301, headers: { location: '/csec/' } });
      for (const path of ['/', '/help/', '/csecret/', '/csec../secret.txt', '/csec..%2fsecret.txt'])
        expect((await ask(server.origin, path)).status, path).toBe(404);
    });
  });
}
