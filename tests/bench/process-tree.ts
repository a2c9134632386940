/** How long a command takes and how much memory it and everything it starts hold at once. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  seconds: number;
  /** Seconds of processor time, of all its processes: what it takes when others keep the machine busy. */
  worked: number | undefined;
  /** MiB, at the worst moment, of all its processes together; undefined, like the one above, where the system does not say (not Linux). */
  peakMemory: number | undefined;
  /** What it printed. */
  output: string;
}

const EVERY = 100;
/** Ticks in a second, which is always so on Linux (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html). */
const TICKS = 100;

interface Now {
  id: string;
  /** MiB. */
  memory: number;
  /** Processor time so far, seconds. */
  worked: number;
}

/** What a group of processes holds and has done; memory that two of them share is counted twice, as telling it apart takes long. */
function processesOf(group: number): Now[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ')
          .map(Number);
        if (fields[2] !== group) return [];
        const held = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0;
        return [{ id, memory: Number(held) / 1024, worked: ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

/** @throws what the command printed, when it fails */
export function costOf(
  command: readonly string[],
  environment: Record<string, string>,
  cwd = process.cwd(),
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    // A group of its own, so that whatever it starts can be told from the rest.
    const child = spawn(process.execPath, command, {
      cwd,
      env: { ...process.env, ...environment },
      detached: true,
    });
    // Whoever stops the bench stops it too.
    const stop = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    process.once('exit', stop);
    let output = '';
    let peak = 0;
    const worked = new Map<string, number>();
    const look = setInterval(() => {
      const processes = processesOf(child.pid ?? 0);
      peak = Math.max(
        peak,
        processes.reduce((sum, { memory }) => sum + memory, 0),
      );
      for (const { id, worked: seconds } of processes) worked.set(id, seconds);
    }, EVERY);
    if (process.platform !== 'linux') clearInterval(look);
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      process.off('exit', stop);
      const seconds = (performance.now() - started) / 1000;
      const all = [...worked.values()].reduce((sum, each) => sum + each, 0);
      const seen = peak > 0;
      if (code === 0)
        resolve({
          seconds,
          worked: seen ? Math.round(all) : undefined,
          peakMemory: seen ? Math.round(peak) : undefined,
          output,
        });
      else reject(new Error(output));
    });
  });
}
