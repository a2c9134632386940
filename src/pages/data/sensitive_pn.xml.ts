/** Support lines in the form of LineageOS’s list of sensitive numbers. */
import type { APIRoute } from 'astro';
import { sensitiveNumbersFile } from '../../exports/sensitive-numbers.ts';
import { getHelpData } from '../../gather-help-data.ts';

export const GET: APIRoute = async () =>
  new Response(sensitiveNumbersFile(await getHelpData()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
