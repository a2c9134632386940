/** One figure, each time it was counted: what stands under its chart. */
import type { APIRoute } from 'astro';
import { getFigures } from '../../../collections.ts';
import { figuresFile } from '../../../exports/figures.ts';

export async function getStaticPaths() {
  const ids = (await getFigures()).map(({ metric }) => metric.id);
  return [...new Set(ids)].map((metric) => ({ params: { metric } }));
}

export const GET: APIRoute = async ({ params }) => {
  const rows = (await getFigures()).filter(({ metric }) => metric.id === params['metric']);
  return new Response(figuresFile(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
