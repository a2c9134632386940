/**
 * Programs that tests need and npm does not have: the machine's own, or Debian's packages, unpacked into `.cache/`. Nothing of
 * the system is changed, and nobody has to be root. Where neither is to be had, the tests say so and leave these out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const HOME = join(import.meta.dirname, '../../.cache/debian');
const ROOT = join(HOME, 'root');

/** An offline machine must not wait for long. */
const IMPATIENT = ['-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::Retries=0', '-o', 'APT::Sandbox::User='];
/** Lists of our own, for a machine whose lists are empty, as in most containers. */
const OWN_LISTS = [
  '-o',
  `Dir::State::Lists=${HOME}/lists`,
  '-o',
  `Dir::Cache=${HOME}/cache`,
  '-o',
  'Debug::NoLocking=1',
];

export interface Program {
  path: string;
  env: Record<string, string>;
}

const apt = (words: readonly string[]): boolean =>
  spawnSync('apt-get', [...IMPATIENT, ...words], { cwd: HOME, timeout: 90_000 }).status === 0;

let unreachable = false;

function download(name: string): boolean {
  if (unreachable) return false;
  if (apt(['download', name])) return true;
  unreachable = !apt([...OWN_LISTS, 'update']);
  return !unreachable && apt([...OWN_LISTS, 'download', name]);
}

function unpack(name: string): void {
  const [before] = globSync(`${name}_*.deb`, { cwd: HOME });
  if (before === undefined && !download(name)) return;
  const [deb] = globSync(`${name}_*.deb`, { cwd: HOME });
  if (deb !== undefined) spawnSync('dpkg', ['-x', join(HOME, deb), ROOT]);
}

const libraries = (): string =>
  [...globSync(join(ROOT, 'usr/lib/*-linux-*')), process.env['LD_LIBRARY_PATH'] ?? ''].join(':');

/**
 * @param name of the program, `nginx`
 * @param trial what makes it say its version
 * @param packages Debian's, the program's own first
 * @returns undefined when it cannot be had
 */
export function program(name: string, trial: string, packages: readonly string[]): Program | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const own = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (own !== undefined) return { path: own, env: {} };
  if (process.platform !== 'linux') return undefined;
  mkdirSync(join(HOME, 'lists/partial'), { recursive: true });
  mkdirSync(join(HOME, 'cache/archives/partial'), { recursive: true });
  const unpacked = (): string | undefined =>
    ['usr/sbin', 'usr/bin'].map((folder) => join(ROOT, folder, name)).find((path) => existsSync(path));
  if (unpacked() === undefined) packages.forEach(unpack);
  const path = unpacked();
  if (path === undefined) return undefined;
  const env = { LD_LIBRARY_PATH: libraries() };
  const tried = spawnSync(path, [trial], { env: { ...process.env, ...env } });
  return tried.error === undefined && tried.signal === null && tried.status !== 127 ? { path, env } : undefined;
}

/** nginx's module for brotli, beside the nginx that is used. */
export const nginxModule = (nginx: Program): string | undefined =>
  globSync(join(nginx.path.startsWith(ROOT) ? ROOT : '/', 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'))[0];
