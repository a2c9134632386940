/**
 * Real browsers for the tests: the Chromium that comes with `npm install`, with the libraries and fonts that come with it, so
 * that a machine with only Node and git can run them; and the machine's own Chrome or Chromium, when there is one.
 */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';

/** What starting the browser takes. Plain values, because the test workers get them from the process that starts them. */
export interface BrowserProgram {
  executablePath: string;
  env: Record<string, string>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installedBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(canRun);
}

const inherited = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** The machine's own fonts, and the package's: without any, no text has a size and nothing on a page can be seen. */
const fontConfiguration = (folder: string): string =>
  [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${join(folder, 'fonts/fonts')}</dir>`,
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>\n',
  ].join('\n');

/**
 * The package unpacks into the system's temporary folder and keeps what it finds there, even an older version. So it is
 * pointed at a folder of this project that has the version in its name.
 */
async function unpackedBrowser(): Promise<BrowserProgram> {
  const home = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(import.meta.dirname, '../../.cache', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const executablePath = await sparticuz.executablePath();
    if (!existsSync(join(folder, 'al2023'))) await inflate(join(home, 'bin/al2023.tar.br'));
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(fonts, fontConfiguration(folder));
    const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    return {
      executablePath,
      env: { ...inherited(), FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries },
    };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** A whole browser, if the machine has one. Only such a one keeps pages in memory for Back. */
export function wholeBrowser(): BrowserProgram | undefined {
  const executablePath = installedBrowser();
  return executablePath === undefined ? undefined : { executablePath, env: inherited() };
}

/** The package is for Linux on one kind of processor (https://github.com/Sparticuz/chromium). */
const PACKAGE_RUNS = process.platform === 'linux' && process.arch === 'x64';

/**
 * The package's where it runs: the same one for everybody, and it opens a page in a fifth of the time that a whole browser
 * takes, which has windows and menus to make.
 *
 * @throws when neither it nor another browser can be had
 */
export async function testBrowser(): Promise<BrowserProgram> {
  const other = PACKAGE_RUNS ? undefined : wholeBrowser();
  return other ?? unpackedBrowser();
}

/** A whole browser rather than the package's: for what is measured, and for trying each engine there is. */
export const browserProgram = async (): Promise<BrowserProgram> => wholeBrowser() ?? unpackedBrowser();

/** For people: which browser the tests use. */
export const browserName = (): string =>
  (PACKAGE_RUNS ? undefined : installedBrowser()) ?? 'the browser that came with npm install';
