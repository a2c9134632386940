/** What readers have while things go wrong: a server that dies, a disk that is full, builds that are cut short or meet. */
import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { ask } from '../support/ask.ts';
import { changedCounty, discard } from '../support/county.ts';
import { readers } from '../support/readers.ts';
import { realNginx } from '../support/real-server.ts';
import { run } from '../support/run-command.ts';

// Some of these wait for several builds.
vi.setConfig({ testTimeout: 300_000 });

const ROOT = join(import.meta.dirname, '../..');
const { nginx } = inject('servers');
const noRedirects = { moved: [], capitals: [] };
const answerOf = async (origin: string, path: string): Promise<string> => {
  const { status, body } = await ask(origin, path);
  if (status !== 200) throw new Error(`${status} ${body.toString()}`);
  return body.toString();
};

let home: string;
let place: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'faults-'));
  place = join(home, 'site');
});
afterEach(() => rmSync(home, { recursive: true }));

/** Puts sites in the place of a link for a while; the readers meet each as a whole, and never none. */
async function turning(read: () => Promise<string>): Promise<void> {
  const stop = readers(6, read);
  const { code, output } = await run('tests/support/turns.ts', {}, [place, '150']);
  const readings = await stop();
  expect([code, output]).toEqual([0, '']);
  expect(readings.filter(({ failed }) => failed)).toEqual([]);
  const sites = new Set(readings.map(({ got }) => got));
  for (const site of sites) expect(site).toBe(site.slice(0, site.indexOf(' ', 5) + 1).repeat(2000));
  expect(sites.size).toBeGreaterThan(5);
}

async function linkedSite(): Promise<void> {
  symlinkSync('site.none', place);
  await run('tests/support/turns.ts', {}, [place, '1']);
}

test('where the place is a link, a new site takes it with no moment between', async () => {
  await linkedSite();
  await turning(() => readFile(join(place, 'help/index.html'), 'utf8'));
  // The site, the one before it, and nothing else.
  expect(readdirSync(home).sort()).toEqual(['site', 'site.a', 'site.b']);
});

describe.skipIf(nginx === undefined)('on nginx, with many readers', () => {
  test('a new site takes the place of the old one with no page missing and none half', async () => {
    await linkedSite();
    const server = await realNginx(nginx!, { domain: 'a.example', folder: place, home: '/', redirects: noRedirects });
    await turning(() => answerOf(server.origin, '/help/')).finally(server.discard);
  });

  test('a server that is killed comes back, and what was answered before and after is right', async () => {
    const folder = inject('folder');
    const page = readFileSync(join(folder, 'help/index.html'), 'utf8');
    const server = await realNginx(nginx!, { domain: 'a.example', folder, home: '/', redirects: noRedirects });
    const stop = readers(16, () => answerOf(server.origin, '/help/'));
    await pause(300);
    const killed = performance.now();
    await server.kill();
    await pause(100);
    await server.restart();
    const back = performance.now();
    await pause(300);
    const readings = await stop();
    await server.discard();
    const right = readings.filter(({ failed }) => !failed);
    expect(right.filter(({ got }) => got !== page)).toEqual([]);
    expect(right.some(({ to }) => to < killed)).toBe(true);
    expect(right.some(({ from }) => from > back)).toBe(true);
    const failed = readings.filter((reading) => reading.failed);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.filter(({ from, to }) => to < killed || from > back)).toEqual([]);
  });
});

/** Every file with its bytes, in order. */
const contents = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) => `${join(entry.parentPath, entry.name)} ${readFileSync(join(entry.parentPath, entry.name), 'base64')}`,
    )
    .sort();

function lastGoodSite(): string[] {
  mkdirSync(join(place, 'help'), { recursive: true });
  for (const file of ['index.html', '404.html', 'help/index.html'])
    writeFileSync(join(place, file), 'the last good site');
  return contents(place);
}

const environment = (county: string, folder = place): Record<string, string> => ({
  CONTENT_DIR: county,
  SITE_DIR: folder,
  BUILD_DATE: '2026-02-04',
});

/** Ends a build when it has said something. */
function endedAt(words: string, signal: NodeJS.Signals, county: string): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => {
    const { VITEST: _, NODE_ENV: __, ...inherited } = process.env;
    const env = { ...inherited, ...environment(county) };
    const child = spawn(process.execPath, ['src/commands/build.ts'], { cwd: ROOT, env });
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes(words)) child.kill(signal);
    });
    child.on('close', (_code, by) => resolve(by));
  });
}

test('a build that is ended, gently or at once, early or late, leaves the last good site, and the next one works', async () => {
  const before = lastGoodSite();
  const county = changedCounty();
  for (const [signal, words] of [
    ['SIGTERM', 'Making the pages'],
    ['SIGKILL', 'Making the pages'],
    ['SIGKILL', 'Made the search index'],
  ] as const) {
    expect(await endedAt(words, signal, county)).toBe(signal);
    expect(contents(place), `${signal} after "${words}"`).toEqual(before);
  }
  const { code, output } = await run('src/commands/build.ts', environment(county));
  discard(county);
  expect(code, output).toBe(0);
  expect(output).not.toContain('Another build');
  expect(readdirSync(home)).toEqual(['site']);
  expect(readFileSync(join(place, 'help/index.html'), 'utf8')).toContain('tel:+18005550199');
});

test('a build that was ended between moving the old site away and moving the new one in is put right by the next', async () => {
  const before = lastGoodSite();
  const workshop = `${place}.building-999999999`;
  mkdirSync(workshop);
  spawnSync('mv', [place, join(workshop, 'site-old')]);
  const county = changedCounty({ in: 'hotlines/harbor.yaml', replace: 'cost: free', with: 'cost: fre' });
  const { code } = await run('src/commands/build.ts', environment(county));
  discard(county);
  expect(code).toBe(1);
  expect(contents(place)).toEqual(before);
  expect(readdirSync(home)).toEqual(['site']);
});

test.each([
  ['nothing in it, as a full disk leaves it', ''],
  ['the number of a build that has ended', '999999999'],
  ['the number of another program, which got it later', String(process.pid)],
])('a lock with %s keeps nobody waiting', (_, written) => {
  mkdirSync(join(home, '.cache'));
  writeFileSync(join(home, '.cache/build.lock'), written);
  // A build that is under way says so every few seconds.
  utimesSync(join(home, '.cache/build.lock'), 1_000_000_000, 1_000_000_000);
  const file = JSON.stringify(join(ROOT, 'src/build/one-at-a-time.ts'));
  const code = `import { oneAtATime } from ${file}; await oneAtATime(console.log, async () => console.log('built'));`;
  const words = ['--input-type=module', '--eval', code];
  const { stdout } = spawnSync(process.execPath, words, { cwd: home, encoding: 'utf8', timeout: 20_000 });
  expect(stdout).toBe('built\n');
  expect(readdirSync(join(home, '.cache'))).toEqual([]);
});

const canMount =
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

test.skipIf(!canMount)('a disk that is full leaves the last good site, and a sentence', async () => {
  const county = changedCounty();
  lastGoodSite();
  mkdirSync(join(home, 'disk'));
  mkdirSync(join(home, 'after'));
  // A disk of half a megabyte that only these commands see, and that is gone with them.
  const steps = [
    'mount -t tmpfs -o size=500k none "$1/disk"',
    'cp -r "$1/site" "$1/disk/site"',
    'code=0; SITE_DIR="$1/disk/site" "$2" src/commands/build.ts > "$1/said" || code="$?"; echo "$code" >> "$1/said"',
    'cp -r "$1/disk/." "$1/after"',
  ];
  const { VITEST: _, NODE_ENV: __, ...inherited } = process.env;
  const done = await new Promise<number | null>((resolve) => {
    const words = ['--user', '--map-root-user', '--mount', 'sh', '-ec', steps.join('\n'), 'sh', home, process.execPath];
    const env = { ...inherited, ...environment(county) };
    spawn('unshare', words, { cwd: ROOT, env, stdio: 'ignore' }).on('close', resolve);
  });
  discard(county);
  expect(done).toBe(0);
  const said = readFileSync(join(home, 'said'), 'utf8');
  expect(said).toContain('The site could not be made, and the last one stays as it was.');
  expect(said).toMatch(/ENOSPC|no space left/i);
  expect(said).toMatch(/\n1\n$/);
  expect(readdirSync(join(home, 'after'))).toEqual(['site']);
  expect(contents(join(home, 'after/site')).map((file) => file.split(' ')[1])).toEqual(
    contents(place).map((file) => file.split(' ')[1]),
  );
});

test('two builds at once make two whole sites, and no word of the one is in the other', async () => {
  const counties = ['Juniper Cares', 'Sagebrush Cares'].map((name) =>
    changedCounty({ in: 'site.yaml', replace: 'name: Juniper Cares', with: `name: ${name}` }),
  );
  const places = ['one', 'two'].map((name) => join(home, name));
  // One of them as the files for servers have it.
  symlinkSync('nothing-yet', places[0] ?? '');
  const built = await Promise.all(
    counties.map((county, index) => run('src/commands/build.ts', environment(county, places[index]))),
  );
  counties.forEach(discard);
  expect(
    built.map(({ code }) => code),
    built.map(({ output }) => output).join('\n'),
  ).toEqual([0, 0]);
  expect(built.filter(({ output }) => output.includes('Another build is under way here.')).length).toBe(1);
  const [one = [], two = []] = places.map((folder) => readdirSync(folder, { recursive: true }).sort());
  expect(one.length).toBeGreaterThan(50);
  expect(two.length).toBe(one.length);
  for (const [folder, own, other] of [
    [places[0] ?? '', 'Juniper Cares', 'Sagebrush Cares'],
    [places[1] ?? '', 'Sagebrush Cares', 'Juniper Cares'],
  ] as const) {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const texts = pages.map((page) => readFileSync(join(folder, page), 'utf8'));
    expect(texts.some((text) => text.includes(own))).toBe(true);
    expect(pages.filter((_page, index) => texts[index]?.includes(other))).toEqual([]);
  }
  expect(readdirSync(home).sort()).toEqual(['one', 'one.a', 'two']);
});
