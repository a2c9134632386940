/** Serves a built site as a good host does: compressed (brotli 11), with a length, and nothing else to wait for. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
};

export const compressed = (content: string | Buffer): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

export interface Host {
  /** `http://localhost:…` */
  origin: string;
  stop(): void;
}

/** @param extra pages that are not in the folder: path → HTML */
export async function host(folder: string, extra: ReadonlyMap<string, string>): Promise<Host> {
  const kept = new Map<string, Buffer>();
  const bytes = (path: string): Buffer | undefined => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const content = extra.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
    if (content !== undefined && !kept.has(path)) kept.set(path, compressed(content));
    return kept.get(path);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const content = bytes(path);
    if (content === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(path)] ?? (path.endsWith('/') ? TYPES['.html'] : '') ?? '');
    response.setHeader('content-encoding', 'br');
    response.setHeader('content-length', content.length);
    return response.end(content);
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => void server.close() };
}
