/**
 * Loaded before a program (`NODE_OPTIONS=--import …`): a file whose path ends with `FAILING_FILE` can be neither written nor
 * read, in that program and those it starts, as on a disk with a bad spot.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const bad = process.env['FAILING_FILE'] ?? '';
const refuse = (path: unknown): void => {
  const name = path instanceof URL ? path.pathname : String(path);
  if (bad !== '' && name.endsWith(bad)) throw Object.assign(new Error(`EIO: i/o error, ${bad}`), { code: 'EIO' });
};

const { readFileSync, writeFileSync } = fs;
const { writeFile } = fs.promises;
Object.assign(fs, {
  readFileSync: (...given: Parameters<typeof readFileSync>) => (refuse(given[0]), readFileSync(...given)),
  writeFileSync: (...given: Parameters<typeof writeFileSync>) => (refuse(given[0]), writeFileSync(...given)),
});
Object.assign(fs.promises, {
  writeFile: async (...given: Parameters<typeof writeFile>) => (refuse(given[0]), writeFile(...given)),
});
syncBuiltinESMExports();
