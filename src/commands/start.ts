/** `npm start`: builds the site and shows it on this machine, until Ctrl+C. */
import { buildSite } from '../build/build-site.ts';
import { serve, type Serving } from '../hosting/serve.ts';
import { basePath } from '../lib/site-address.ts';
import { siteFolder } from '../lib/site-folder.ts';

const PORT = Number(process.env['PORT'] ?? 4321);

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

if (await buildSite(siteFolder(), console.log)) {
  const { address } = await serveNearby(PORT);
  console.log(`Ready: ${address}\nPress Ctrl+C to stop.`);
} else process.exitCode = 1;
