/** `npm start`, as a stranger runs it. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { COUNTY } from '../support/county.ts';
import { madeOn } from '../support/made-on.ts';

/** Starts the site and waits until it says it is ready; gives everything it said. */
async function start(port: number): Promise<{ said: string; stop: () => Promise<void> }> {
  const place = mkdtempSync(join(tmpdir(), 'started-'));
  const child = spawn(process.execPath, ['src/commands/start.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: COUNTY,
      BUILD_DATE: madeOn(readContent(COUNTY)),
      SITE_DIR: join(place, 'dist'),
      PORT: String(port),
    },
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (data: Buffer): void => {
      said += data.toString();
      if (said.includes('Press Ctrl+C')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => reject(new Error(said)));
  });
  const stop = async (): Promise<void> => {
    child.removeAllListeners('close');
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGINT');
    await ended;
    rmSync(place, { recursive: true });
  };
  return { said, stop };
}

test('npm start says what it does, then shows the site; a taken port leads to another, with a sentence', async () => {
  const other = createServer();
  const taken = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const place = other.address();
      resolve(typeof place === 'object' && place !== null ? place.port : 0);
    });
  });
  const { said, stop } = await start(taken);
  try {
    expect(said).toMatch(
      /Checked \d+ files in .*\nMaking the pages as of .*\nMade \d+ pages\.\nMade the search index: \d+ pages can be found\.\n/,
    );
    const address =
      /Another program is using port (\d+), so the site is on port (\d+) this time\.\nReady: (http:\/\/localhost:\d+\/)\n/.exec(
        said,
      );
    expect(address?.[1]).toBe(String(taken));
    const page = await (await fetch(`${address?.[3]}help/`)).text();
    expect(page).toContain('href="tel:+18005550199"');
  } finally {
    await stop();
    other.close();
  }
});
