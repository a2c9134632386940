/**
 * Setting the sheets is the longest part of a build, and most builds change none of them. What was set once is kept in
 * `.cache/paper/`, under a name that is the sum of everything it is made from: another number is another name, so an old
 * one cannot be found.
 */
import { createHash, hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fontFolders } from './fonts.ts';

/** Where, unless a test says otherwise. */
export const KEPT = '.cache/paper';

/** The programs that set sheets and make pictures of them. */
const PROGRAMS = ['@myriaddreamin/typst-ts-node-compiler', 'sharp'];
/** Days after which a file that no build has asked for is taken away. */
const UNUSED = 30;
const SUM = 64;

const sumOf = (content: string | Uint8Array): string => hash('sha256', content);
const versionOf = (program: string): string =>
  (JSON.parse(readFileSync(join('node_modules', program, 'package.json'), 'utf8')) as { version: string }).version;

function sumOfFolders(folders: readonly string[]): string {
  const all = createHash('sha256');
  for (const folder of folders)
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, file);
      if (statSync(path).isFile()) all.update(`${file}\0${sumOf(readFileSync(path))}\0`);
    }
  return all.digest('hex');
}

let letters: string | undefined;

/** The same for every sheet: templates, code and letters by their bytes, programs by their versions. */
function toolsUsed(): unknown[] {
  // Nobody changes a font while the site is built; templates and code may change while somebody works on them.
  letters ??= sumOfFolders(fontFolders());
  const { platform, arch, version, versions } = process;
  return [letters, sumOfFolders(['src/paper']), PROGRAMS.map(versionOf), platform, arch, version, versions['icu']];
}

/** The sum of a name and what is kept under it, so that one file in the place of another is noticed too. */
const sealOf = (file: string, content: Buffer): string => sumOf(Buffer.concat([Buffer.from(basename(file)), content]));

/** What a file holds behind its seal; undefined when it is not there, or not as it was written. */
function whole(file: string): Buffer | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const content = bytes.subarray(SUM);
  return sealOf(file, content) === bytes.toString('latin1', 0, SUM) ? content : undefined;
}

function keep(file: string, content: Buffer): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  // Two builds may write the same one: each its own, and then a rename, which is all or nothing.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, Buffer.concat([Buffer.from(sealOf(file, content)), content]));
  renameSync(own, file);
  const oldest = Date.now() - UNUSED * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    if (found !== undefined && found.mtimeMs < oldest) rmSync(join(folder, name), { force: true });
  }
}

function attempt(what: () => void): void {
  try {
    what();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

/**
 * @param madeFrom every word and number that goes in, as plain values
 * @param make sets it; asked only when nothing made from the same is kept
 * @param folder where it is kept
 */
export async function kept(madeFrom: unknown, make: () => Buffer | Promise<Buffer>, folder = KEPT): Promise<Buffer> {
  const file = join(folder, sumOf(JSON.stringify([madeFrom, toolsUsed()])));
  const before = whole(file);
  if (before !== undefined) {
    attempt(() => utimesSync(file, new Date(), new Date()));
    return before;
  }
  const made = await make();
  // A disk that keeps nothing makes the next build slower, and that is all.
  attempt(() => keep(file, made));
  return made;
}
