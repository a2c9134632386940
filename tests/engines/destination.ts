/**
 * The ordinary page that the exit leads to, on this machine: a server with a certificate of its own, and a proxy that takes
 * every browser there whatever address it asks for.
 */
import { readFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { join } from 'node:path';

const certificate = join(import.meta.dirname, '../fixtures/destination');
const read = (name: string): string => readFileSync(join(certificate, name), 'utf8');

export interface Destination {
  /** Of the proxy, on 127.0.0.1. */
  port: number;
  stop(): void;
}

const listening = (server: Server): Promise<number> =>
  new Promise((ready) => server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port)));

export async function destination(): Promise<Destination> {
  const page = createServer({ key: read('key.pem'), cert: read('certificate.pem') }, (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Forecast</title><p>An ordinary page');
  });
  const pagePort = await listening(page);
  const proxy = createProxy((_, response) => response.writeHead(502).end());
  proxy.on('connect', (_, socket) => {
    const onward = connect(pagePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [socket, onward]) end.on('error', () => undefined);
  });
  return {
    port: await listening(proxy),
    stop: () => {
      proxy.close();
      page.close();
      proxy.closeAllConnections();
      page.closeAllConnections();
    },
  };
}
