import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const ASTRO = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');

/** `23:36:32 [build] ✓ Completed`, `23:36:32   ├─ /help/`: how far it came. */
const PROGRESS = /^\d\d:\d\d:\d\d (?!\[ERROR\])/;

/**
 * Given to Astro's process, so that it ends when the build does, however that ends: left alone it would go on writing files
 * that the next build reads (`one-at-a-time.ts`). https://nodejs.org/api/process.html#event-disconnect
 */
const ENDS_WITH_US = 'data:text/javascript,process.once("disconnect",()=>process.exit(1));process.channel.unref();';

/**
 * What Astro says when it fails: its message, without colors, boxes, how far it came and the path through its own code.
 *
 * @param ended how its process ended: a number, or the name of the signal
 */
function reason(output: string, ended: string): string {
  const all = stripVTControlCharacters(output).split('\n');
  const first = all.findIndex((line) => line.includes('[ERROR]'));
  const said = all
    .slice(Math.max(first, 0))
    .filter((line) => !/^\s*at |Stack trace:|^\s*$/.test(line) && !PROGRESS.test(line))
    .slice(0, 12)
    .join('\n')
    .trim();
  return said === '' ? `Astro ended (${ended}) and did not say why. Was there memory left?` : said;
}

export interface Rendering {
  /** Where the pages are made, absolute. */
  made: string;
  /** Fails with Astro’s message when a page cannot be made. */
  done: Promise<void>;
  /** Ends it, whether it is done or not; nothing is written any more when this is over. */
  stop(): Promise<void>;
}

/**
 * Begins to make every page, into `made`.
 *
 * Always from nothing (`--force`): Astro’s cache of content can keep an old phone number when only a data file has changed.
 * In a process of its own, so that whatever goes wrong in there cannot take this one down.
 *
 * @param made a folder that does not exist yet, absolute
 */
export function startRendering(made: string): Rendering {
  const child = spawn(process.execPath, ['--import', ENDS_WITH_US, ASTRO, 'build', '--force', '--outDir', made], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_CACHE_DIR: `${made}-cache` },
  });
  const done = new Promise<void>((resolve, reject) => {
    let output = '';
    const listen = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', (data: Buffer) => {
      // How far it came is a line without an end: what went wrong would stand behind it and be left out with it.
      if (!output.endsWith('\n')) output += '\n';
      listen(data);
    });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(reason(output, String(code ?? signal)))),
    );
  });
  // Whoever stops it does not ask how it ended.
  done.catch(() => {});
  return {
    made,
    done,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null || !child.kill()) return;
      await once(child, 'close');
    },
  };
}
