import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface Finished {
  code: number | null;
  /** What it printed, both streams, in order. */
  output: string;
}

/** Runs one of the project's commands as `npm run` would, with its environment changed. */
export function run(
  command: string,
  environment: Record<string, string> = {},
  words: string[] = [],
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const { GITHUB_ACTIONS: _, NODE_ENV: __, VITEST: ___, ...inherited } = process.env;
    const child = spawn(process.execPath, [command, ...words], { cwd: ROOT, env: { ...inherited, ...environment } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
