/** `npm start`: builds the site and shows it on this machine, until Ctrl+C. */
import { buildSite } from '../build/build-site.ts';
import { serve, type Serving } from '../hosting/serve.ts';
import { basePath } from '../lib/site-address.ts';
import { siteFolder } from '../lib/site-folder.ts';

/** 4321, or the port that PORT names. */
function wantedPort(): number {
  const given = process.env['PORT'] || '4321';
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  console.log(`PORT is "${given}". Write a whole number below 65536, for example PORT=4321.`);
  process.exit(1);
}

async function serveNearby(port: number): Promise<Serving> {
  try {
    return await serve(siteFolder(), port, basePath());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const other = await serve(siteFolder(), 0, basePath());
    console.log(`Another program is using port ${port}, so the site is on port ${other.port} this time.`);
    return other;
  }
}

const port = wantedPort();
if (await buildSite(siteFolder(), console.log)) {
  const { address } = await serveNearby(port);
  console.log(`Ready: ${address}\nPress Ctrl+C to stop.`);
} else process.exitCode = 1;
