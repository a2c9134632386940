/** Serves a built site from a folder, on this machine only. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Serving {
  /** `http://localhost:4321/` */
  address: string;
  port: number;
  stop(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const place = server.address();
      resolve(typeof place === 'object' && place !== null ? place.port : port);
    });
  });
}

/**
 * @param folder the built site
 * @param port the port to use, or 0 for any free one
 * @param base the folder of the host the site was built for, `/` or `/csec`
 * @throws the system's error when the port is taken (`code` is `EADDRINUSE`)
 */
export async function serve(folder: string, port: number, base = '/'): Promise<Serving> {
  const prefix = base === '/' ? '' : base;
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const path = request.url ?? '/';
    if (path !== prefix && !path.startsWith(`${prefix}/`)) return notFound();
    request.url = path.slice(prefix.length) || '/';
    files(request, response, notFound);
  });
  const actual = await listen(server, port);
  return {
    address: `http://localhost:${actual}${prefix}/`,
    port: actual,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
