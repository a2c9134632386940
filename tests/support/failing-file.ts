/**
 * Loaded before a program (`NODE_OPTIONS=--import …`): a file whose path ends with `FAILING_FILE` can be neither written nor
 * read, and one that ends with `STUCK_FILE` not be taken away, in that program and those it starts, as on a disk with a bad spot.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { FAILING_FILE = '', STUCK_FILE = '' } = process.env;
const refuse = (path: unknown, bad = FAILING_FILE): void => {
  const name = path instanceof URL ? path.pathname : String(path);
  if (bad !== '' && name.endsWith(bad)) throw Object.assign(new Error(`EIO: i/o error, ${bad}`), { code: 'EIO' });
};

const refuseFolder = (path: unknown): void => {
  if (STUCK_FILE === '' || !fs.existsSync(String(path)) || !fs.statSync(String(path)).isDirectory()) return;
  for (const name of fs.readdirSync(String(path), { recursive: true })) refuse(name, STUCK_FILE);
};

const { readFileSync, rmSync, writeFileSync } = fs;
const { writeFile } = fs.promises;
Object.assign(fs, {
  rmSync: (...given: Parameters<typeof rmSync>) => (refuseFolder(given[0]), rmSync(...given)),
  readFileSync: (...given: Parameters<typeof readFileSync>) => (refuse(given[0]), readFileSync(...given)),
  writeFileSync: (...given: Parameters<typeof writeFileSync>) => (refuse(given[0]), writeFileSync(...given)),
});
Object.assign(fs.promises, {
  writeFile: async (...given: Parameters<typeof writeFile>) => (refuse(given[0]), writeFile(...given)),
});
syncBuiltinESMExports();
