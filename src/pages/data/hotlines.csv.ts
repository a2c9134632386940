/** Every way of reaching every help line, for spreadsheets. */
import type { APIRoute } from 'astro';
import { hotlinesTable } from '../../exports/hotlines-table.ts';
import { getHelpData } from '../../gather-help-data.ts';

export const GET: APIRoute = async () =>
  new Response(hotlinesTable(await getHelpData()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
