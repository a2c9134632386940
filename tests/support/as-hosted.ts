/** The finished site as a host serves it that reads `_headers`, and a page of somebody else's to show it in. */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Hosted {
  /** `http://127.0.0.1:…/` */
  address: string;
  stop(): Promise<void>;
}

async function hosted(listener: RequestListener): Promise<Hosted> {
  const server = createServer(listener);
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Every header that a `_headers` file gives an address, those of all rules that fit. */
export function headersFor(path: string, file: string): [string, string][] {
  return file.split(/\n(?=\/)/).flatMap((rule) => {
    const [pattern = '', ...lines] = rule.trim().split(/\n\s*/);
    const fits = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(path);
    return fits
      ? lines.map((line): [string, string] => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()])
      : [];
  });
}

/** @param folder the finished site, absolute */
export function siteAsHosted(folder: string): Promise<Hosted> {
  const rules = readFileSync(join(folder, '_headers'), 'utf8');
  const files = sirv(folder, { dev: true });
  return hosted((request, response) => {
    for (const [name, value] of headersFor(new URL(request.url ?? '/', 'http://host').pathname, rules))
      response.appendHeader(name, value);
    files(request, response, () => void response.writeHead(404).end());
  });
}

/** @param body what stands in the page */
export const otherSite = (body: string): Promise<Hosted> =>
  hosted((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title><body style="margin:0">${body}`);
  });
