/** Every figure of every goal. */
import type { APIRoute } from 'astro';
import { getFigures } from '../../collections.ts';
import { figuresFile } from '../../exports/figures.ts';

export const GET: APIRoute = async () =>
  new Response(figuresFile(await getFigures()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
