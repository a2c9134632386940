import { globSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Pictures of pixels, PDFs, archives and the search index are small already. */
const TEXTS = '**/*.{html,js,json,xml,csv,txt,vcf,ics,svg}';
/** Below this, what a host sends around the file is most of it. */
const WORTH_IT = 500;
/** As many as Node's own threads; more would only wait, with their files in memory. */
const AT_ONCE = 4;

const brotli = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
const zipped = (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes, { level: 9 });

/** Twins have the time of their file: a server says "changed" by it. */
async function twins(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const { atime, mtime } = statSync(file);
  for (const [ending, small] of [
    ['br', await brotli(bytes)],
    ['gz', await zipped(bytes)],
  ] as const) {
    if (small.length >= bytes.length) continue;
    writeFileSync(`${file}.${ending}`, small);
    utimesSync(`${file}.${ending}`, atime, mtime);
  }
}

/**
 * Puts a smaller twin beside each text, `.br` and `.gz`, for servers that send those (`src/hosting/`). Hosts that take a folder
 * make their own, and would publish these as files.
 *
 * @param folder the finished site, absolute
 * @returns how many files have twins
 */
export async function compress(folder: string): Promise<number> {
  const files = globSync(TEXTS, { cwd: folder })
    .map((path) => join(folder, path))
    .filter((file) => statSync(file).size >= WORTH_IT);
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await twins(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files.length;
}
