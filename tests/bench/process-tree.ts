/** How long a command takes and how much memory it and everything it starts hold at once. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  seconds: number;
  /** MiB, at the worst moment, of all its processes together; undefined where the system does not say (not Linux). */
  peakMemory: number | undefined;
  /** What it printed. */
  output: string;
}

const EVERY = 100;

/** MiB that a group of processes holds; what two of them share is counted twice, because telling it apart would slow them. */
function memoryOf(group: number): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, id) => {
      try {
        const [, , itsGroup] = readFileSync(`/proc/${id}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        if (Number(itsGroup) !== group) return sum;
        const held = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0;
        return sum + Number(held) / 1024;
      } catch {
        // It has ended meanwhile.
        return sum;
      }
    }, 0);
}

/** @throws what the command printed, when it fails */
export function costOf(command: readonly string[], environment: Record<string, string>): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    // A group of its own, so that whatever it starts can be told from the rest.
    const child = spawn(process.execPath, command, { env: { ...process.env, ...environment }, detached: true });
    let output = '';
    let peak = 0;
    const look = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), EVERY);
    if (process.platform !== 'linux') clearInterval(look);
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, peakMemory: peak === 0 ? undefined : Math.round(peak), output });
      else reject(new Error(output));
    });
  });
}
