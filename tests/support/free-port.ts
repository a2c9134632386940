import { type AddressInfo, createServer } from 'node:net';

/** @returns a port of this machine that nothing listens on */
export const freePort = (): Promise<number> =>
  new Promise((ready) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => ready(port));
    });
  });
