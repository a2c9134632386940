/** Every help line as a service of HSDS 3.0. */
import type { APIRoute } from 'astro';
import { hsdsFile } from '../../../exports/hsds.ts';
import { getHelpData } from '../../../gather-help-data.ts';

export const GET: APIRoute = async () =>
  new Response(hsdsFile(await getHelpData()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
