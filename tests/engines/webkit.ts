/** WebKit, the engine of Safari, through WebDriver: Debian's WebKitGTK with a screen that is only memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../support/free-port.ts';
import type { Engine, Missing, Setting, Tab } from './engine.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';

function tabOf(driver: WebDriver): Tab {
  const keys = { Shift: Key.SHIFT, Enter: Key.ENTER, Tab: Key.TAB };
  return {
    complaints: () => undefined,
    // A page that is still on its way out can refuse the first time.
    go: (address) => driver.get(address).catch(() => driver.get(address)),
    back: async () =>
      void driver
        .navigate()
        .back()
        .catch(() => undefined),
    press: (key) => driver.actions().keyDown(keys[key]).keyUp(keys[key]).perform(),
    click: (selector) => driver.findElement(By.css(selector)).click(),
    type: (selector, words) => driver.findElement(By.css(selector)).sendKeys(words),
    ask: async <Answer>(expression: string) => {
      try {
        return (await driver.executeScript(`return (${expression})`)) as Answer;
      } catch {
        return undefined;
      }
    },
    close: () => driver.quit(),
  };
}

export async function webkit({ proxyPort }: Setting): Promise<Engine | Missing> {
  const [browser] = globSync('/usr/lib/*/webkit*gtk-*/MiniBrowser');
  if (!existsSync(DRIVER) || browser === undefined)
    return { name: 'WebKit', missing: 'WebKit (on Debian: webkit2gtk-driver)' };
  if (!existsSync(SCREEN)) return { name: 'WebKit', missing: 'a screen for WebKit (on Debian: xvfb)' };
  const started: ChildProcess[] = [];
  const start = (program: string, args: string[], env = {}): ChildProcess => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
    started.push(child);
    return child;
  };
  const screen = start(SCREEN, ['-displayfd', '1', '-screen', '0', '1280x900x24']);
  const display = await new Promise<string>((ready) =>
    screen.stdout?.once('data', (text: Buffer) => ready(`:${text.toString().trim()}`)),
  );
  const port = await freePort();
  start(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], { DISPLAY: display, GDK_BACKEND: 'x11' });
  await new Promise((ready) => setTimeout(ready, 500));
  const build = (): Promise<WebDriver> =>
    new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          acceptInsecureCerts: true,
          'webkitgtk:browserOptions': {
            binary: browser,
            args: ['--automation', `--proxy=http://127.0.0.1:${proxyPort}`, '--ignore-host=localhost'],
          },
        }),
      )
      .build();
  const first = await build();
  const version = (await first.getCapabilities()).get('browserVersion') as string;
  await first.quit();
  return {
    name: `WebKit ${/\d+\.\d+/.exec(version)?.[0] ?? ''}`,
    open: async () => tabOf(await build()),
    close: async () => {
      for (const child of started) child.kill();
    },
  };
}
