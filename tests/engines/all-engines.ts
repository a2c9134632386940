import { chromium } from './chromium.ts';
import { type Destination, destination } from './destination.ts';
import type { Engine, Missing } from './engine.ts';
import { firefox } from './firefox.ts';
import { type Session, session } from './session.ts';
import { webkit } from './webkit.ts';

export interface EngineReport extends Session {
  name: string;
}

/**
 * The same session in every engine that is on this machine, one after the other.
 *
 * @param say is told what happens as it happens, and which engine is missing
 */
export async function allEngines(
  address: string,
  paths: readonly string[],
  say: (line: string) => void,
): Promise<EngineReport[]> {
  const outside: Destination = await destination();
  const reports: EngineReport[] = [];
  try {
    for (const start of [chromium, firefox, webkit]) {
      const engine: Engine | Missing = await start({ proxyPort: outside.port });
      if ('missing' in engine) {
        say(`${engine.name} is not tried: this machine does not have ${engine.missing}.`);
        continue;
      }
      say(`Trying ${engine.name} …`);
      try {
        // Once more when the driver of a browser trips: what the site does wrong, it does wrong twice.
        const report = await session(engine, address, paths).catch(() => session(engine, address, paths));
        reports.push({ name: engine.name, ...report });
        for (const { says, holds } of report.answers) if (!holds) say(`  FAILED in ${engine.name}: ${says}`);
      } finally {
        await engine.close();
      }
    }
  } finally {
    outside.stop();
  }
  return reports;
}
