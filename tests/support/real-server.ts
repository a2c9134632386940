/** A real nginx or Caddy on this machine, with the settings that `npm run host-config` prints, but for the port. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { caddyFile } from '../../src/hosting/caddy.ts';
import { nginxFile } from '../../src/hosting/nginx.ts';
import type { Server } from '../../src/hosting/server.ts';
import type { Program } from './debian.ts';
import { freePort } from './free-port.ts';

export interface RealServer {
  port: number;
  /** `http://127.0.0.1:8080` */
  origin: string;
  /** What the server's own check of its settings says; '' when all is right. */
  complaint: string;
  /** Ends it, and tells everything it has written: what it said, its own files, and what came to the system's logs meanwhile. */
  written(): Promise<string>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** The same server again, on the same port. */
  restart(): Promise<void>;
  discard(): Promise<void>;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((ready) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      ready(true);
    });
    socket.on('error', () => ready(false));
  });

/** Where Debian's nginx and Caddy write unless they are told otherwise. Whoever may not read there cannot write there either. */
const logs = (): string[] =>
  globSync(['/var/log/nginx/*.log', '/var/log/caddy/*.log']).filter((file) => {
    try {
      accessSync(file, constants.R_OK);
      return true;
    } catch {
      return false;
    }
  });

interface Command {
  program: Program;
  run: string[];
  check: string[];
  env: Record<string, string>;
}

async function started(port: number, place: string, { program, run, check, env }: Command): Promise<RealServer> {
  const environment = { ...process.env, ...program.env, ...env };
  const before = new Map(logs().map((file) => [file, statSync(file).size]));
  const checked = spawnSync(program.path, check, { env: environment, encoding: 'utf8' });
  let child: ChildProcess;
  let said = '';
  const start = async (): Promise<void> => {
    // A group of its own: nginx is several programs, and all of them have to end.
    child = spawn(program.path, run, { env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (said += data.toString()));
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`${program.path} did not start.\n${checked.stderr}${said}`);
      await pause(20);
    }
  };
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('close', done));
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
    while (await answers(port)) await pause(5);
  };
  await start();
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    complaint: checked.status === 0 ? '' : `${checked.stdout}${checked.stderr}`,
    kill,
    restart: start,
    written: async () => {
      await kill();
      const own = globSync(join(place, '**/*')).filter((file) => statSync(file).isFile());
      const grown = logs().flatMap((file) =>
        readFileSync(file)
          .subarray(before.get(file) ?? 0)
          .toString(),
      );
      return [said, ...own.map((file) => readFileSync(file, 'utf8')), ...grown].join('\n');
    },
    discard: async () => {
      await kill();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/**
 * @param site what stands in the file of the site
 * @param modules that nginx loads
 */
export async function nginxWith(
  program: Program,
  site: (port: number) => string,
  modules: string[],
): Promise<RealServer> {
  const [place, port] = [mkdtempSync(join(tmpdir(), 'nginx-')), await freePort()];
  writeFileSync(join(place, 'site.conf'), site(port));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${place}/${name};`,
  );
  const around = [
    ...modules.map((file) => `load_module ${file};`),
    // Otherwise root's nginx becomes somebody who may not read the folder of a test.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `pid ${place}/nginx.pid;`,
    'events { }',
    `http { sendfile on; ${temporary.join(' ')} include ${place}/site.conf; }`,
  ];
  const settings = join(place, 'nginx.conf');
  writeFileSync(settings, around.join('\n'));
  const run = ['-p', place, '-e', 'stderr', '-c', settings];
  return started(port, place, { program, run, check: ['-t', ...run], env: {} });
}

/** @param brotli the module for it, if nginx has it */
export function realNginx(program: Program, server: Server, brotli?: string): Promise<RealServer> {
  const site = (port: number): string =>
    nginxFile(server, brotli !== undefined)
      .replace('    listen 80;', `    listen 127.0.0.1:${port};`)
      .replace('    listen [::]:80;\n', '');
  return nginxWith(program, site, brotli === undefined ? [] : [brotli]);
}

export async function realCaddy(program: Program, server: Server): Promise<RealServer> {
  const [place, port] = [mkdtempSync(join(tmpdir(), 'caddy-')), await freePort()];
  const file = join(place, 'Caddyfile');
  const site = caddyFile(server)
    .replace('{\n', '{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n')
    .replace(`\n${server.domain} {`, `\nhttp://:${port} {`);
  writeFileSync(file, site);
  mkdirSync(join(place, 'data'));
  const words = ['--config', file, '--adapter', 'caddyfile'];
  const env = { XDG_DATA_HOME: join(place, 'data'), XDG_CONFIG_HOME: join(place, 'data') };
  return started(port, place, { program, run: ['run', ...words], check: ['validate', ...words], env });
}
