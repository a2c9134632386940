/** Before the tests: the real servers that the ready files are for, as far as this machine can have them. */
import type { TestProject } from 'vitest/node';
import { nginxModule, type Program, program } from './debian.ts';

interface Servers {
  nginx?: Program;
  /** nginx's module that sends `.br` files. */
  brotli?: string;
  caddy?: Program;
}

declare module 'vitest' {
  interface ProvidedContext {
    servers: Servers;
  }
}

export const nginxProgram = (): Program | undefined =>
  program('nginx', '-v', ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static']);

export default function setup(project: TestProject): void {
  const nginx = nginxProgram();
  const brotli = nginx === undefined ? undefined : nginxModule(nginx);
  const caddy = program('caddy', 'version', ['caddy']);
  for (const [name, found] of Object.entries({ nginx, 'nginx’s module for brotli': brotli, Caddy: caddy }))
    if (found === undefined)
      console.log(`Left out: tests with ${name}. It is not on this machine, nor to be had from Debian.`);
  project.provide('servers', {
    ...(nginx === undefined ? {} : { nginx }),
    ...(brotli === undefined ? {} : { brotli }),
    ...(caddy === undefined ? {} : { caddy }),
  });
}
