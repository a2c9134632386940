import { chromium } from './chromium.ts';
import { type Destination, destination } from './destination.ts';
import type { Engine, Missing } from './engine.ts';
import { firefox } from './firefox.ts';
import { type Session, session } from './session.ts';
import { webkit } from './webkit.ts';

export interface EngineReport extends Session {
  name: string;
}

const TRIES = 3;

type Start = (setting: { proxyPort: number }) => Promise<Engine | Missing>;

/**
 * One engine, started anew when its driver trips: what the site does wrong, it does wrong every time.
 *
 * @returns undefined when the engine is not on this machine
 */
async function tried(
  start: Start,
  proxyPort: number,
  site: { address: string; paths: readonly string[] },
  say: (line: string) => void,
): Promise<EngineReport | undefined> {
  for (let times = 1; ; times += 1) {
    const engine = await start({ proxyPort });
    if ('missing' in engine) {
      say(`${engine.name} is not tried: this machine does not have ${engine.missing}.`);
      return undefined;
    }
    if (times === 1) say(`Trying ${engine.name} …`);
    try {
      return { name: engine.name, ...(await session(engine, site.address, site.paths)) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (times < TRIES) continue;
      const answers = [{ says: `The visit could be played to its end. ${message}`, holds: false }];
      return { name: engine.name, back: [], answers };
    } finally {
      await engine.close();
    }
  }
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
      const report = await tried(start, outside.port, { address, paths }, say);
      if (report === undefined) continue;
      reports.push(report);
      for (const { says, holds } of report.answers) if (!holds) say(`  FAILED in ${report.name}: ${says}`);
    }
  } finally {
    outside.stop();
  }
  return reports;
}
