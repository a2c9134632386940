/** What each kind of page weighs: the page itself, and everything a browser asks for to show it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../support/fetched.ts';
import { compressed } from './host.ts';

export interface PageBytes {
  kind: string;
  path: string;
  raw: number;
  brotli: number;
  requests: number;
  /** All requests together, as a good host sends them. */
  complete: number;
}

export function pageBytes(folder: string, { kind, path }: { kind: string; path: string }): PageBytes {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const brotli = compressed(html).length;
  const files = filesOf(html);
  const beside = files.reduce((sum, file) => sum + compressed(readFileSync(join(folder, file))).length, 0);
  return { kind, path, raw: Buffer.byteLength(html), brotli, requests: files.length + 1, complete: brotli + beside };
}
