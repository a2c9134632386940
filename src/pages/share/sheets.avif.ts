/** A small picture of every sheet, side by side in one file: the page that shows them asks once for all. */
import type { APIRoute } from 'astro';
import { getSite } from '../../collections.ts';
import { getPrintJob } from '../../paper/job.ts';
import { kept } from '../../paper/kept.ts';
import { picturesOf } from '../../paper/pictures.ts';
import { SHEETS } from '../../paper/sheets.ts';

export const GET: APIRoute = async () => {
  const { language } = await getSite();
  const jobs = await Promise.all(SHEETS.map((sheet) => getPrintJob(sheet, language)));
  const pictures = await kept(['avif', jobs], () => picturesOf(jobs));
  return new Response(new Uint8Array(pictures), { headers: { 'content-type': 'image/avif' } });
};
