/** Search engines may read everything. */
import type { APIContext } from 'astro';
import { href } from '../lib/urls.ts';

export const GET = ({ site }: APIContext): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site)}\n`);
