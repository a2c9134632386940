/**
 * How many readers a second the help page can have on one machine: the real nginx with our settings, beside the same nginx
 * with no settings and a file of as many bytes. Numbers for people to read; no test depends on one.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { median, times } from './median.ts';
import { type Program, nginxModule, program } from '../support/debian.ts';
import { nginxWith, realNginx } from '../support/real-server.ts';
import { nginxProgram } from '../support/servers.ts';

const READERS = 32;
const SECONDS = 3;
/** Of each, in turn, so that both meet the machine in the same moods. */
const RUNS = 3;

/** Medians; errors of all runs. */
interface Answers {
  requestsASecond: number;
  errors: number;
}

export interface LoadRow extends Answers {
  what: string;
  /** Of one answer, without its headers. */
  bytes: number;
  /** Of the bare file's requests a second. */
  ratio: number;
}

/** https://github.com/wg/wrk */
async function measured(wrk: Program, address: string): Promise<Answers> {
  const words = ['-t1', `-c${READERS}`, `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip, deflate, br', address];
  const said = await new Promise<string>((resolve, reject) => {
    const child = spawn(wrk.path, words, { env: { ...process.env, ...wrk.env } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 && /Requests\/sec/.test(output)
        ? resolve(output)
        : reject(new Error(`wrk ended (${code}). ${output}`)),
    );
  });
  const numbers = (line: RegExp): number[] => (line.exec(said)?.[1]?.match(/\d+/g) ?? []).map(Number);
  const faults = [...numbers(/Socket errors: (.*)/), ...numbers(/Non-2xx or 3xx responses: (.*)/)];
  return {
    requestsASecond: Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])),
    errors: faults.reduce((sum, count) => sum + count, 0),
  };
}

const bare = (folder: string) => (port: number) =>
  `server { listen 127.0.0.1:${port}; access_log off; root ${folder}; }`;

/**
 * @param site a finished site, absolute
 * @returns a row for the bare file and one for the help page, or why there are none
 */
export async function load(site: string): Promise<LoadRow[] | string> {
  const nginx = nginxProgram();
  const wrk = program('wrk', '-v', ['wrk', 'libluajit-5.1-2', 'libluajit-5.1-common']);
  if (nginx === undefined || wrk === undefined)
    return `Load was not measured: ${nginx === undefined ? 'nginx' : 'wrk'} is not on this machine, nor to be had from Debian.`;
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const page = join(folder, 'help/index.html');
  mkdirSync(join(folder, 'help'));
  cpSync(join(site, 'help/index.html'), page);
  const brotli = nginxModule(nginx);
  const sent = brotli === undefined ? gzipSync(readFileSync(page)) : brotliCompressSync(readFileSync(page));
  writeFileSync(`${page}.${brotli === undefined ? 'gz' : 'br'}`, sent);
  const bytes = sent.length;
  writeFileSync(join(folder, 'bare'), Buffer.alloc(bytes, 'a'));
  const server = { domain: 'load.example', folder, home: '/', redirects: { moved: [], capitals: [] } };
  const [plain, ours] = [await nginxWith(nginx, bare(folder), []), await realNginx(nginx, server, brotli)];
  try {
    const both = await times(RUNS, async () => [
      await measured(wrk, `${plain.origin}/bare`),
      await measured(wrk, `${ours.origin}/help/`),
    ]);
    const [least, help] = [0, 1].map((which) => ({
      requestsASecond: median(both.map((run) => run[which]?.requestsASecond ?? 0)),
      errors: both.reduce((sum, run) => sum + (run[which]?.errors ?? 0), 0),
    })) as [Answers, Answers];
    return [
      { what: 'a bare file', bytes, ...least, ratio: 1 },
      { what: '/help/', bytes, ...help, ratio: Number((help.requestsASecond / least.requestsASecond).toFixed(2)) },
    ];
  } finally {
    await Promise.all([plain.discard(), ours.discard()]);
    rmSync(folder, { recursive: true });
  }
}
