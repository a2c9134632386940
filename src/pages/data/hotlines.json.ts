/** Every help line, for programs. */
import type { APIRoute } from 'astro';
import { hotlinesFile } from '../../exports/hotlines.ts';
import { getHelpData } from '../../gather-help-data.ts';

export const GET: APIRoute = async () =>
  new Response(hotlinesFile(await getHelpData()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
