/** A picture of each sheet in the site's own language, for the page that shows them. */
import type { APIRoute } from 'astro';
import { getSite } from '../../collections.ts';
import { getPrintJob } from '../../paper/job.ts';
import { type PrintJob, pictureOf } from '../../paper/print-sheet.ts';
import { FILE_NAMES, SHEETS } from '../../paper/sheets.ts';

export const getStaticPaths = () =>
  SHEETS.map((sheet) => ({ params: { picture: FILE_NAMES[sheet] }, props: { sheet } }));

export const GET: APIRoute<Pick<PrintJob, 'sheet'>> = async ({ props }) => {
  const picture = await pictureOf(await getPrintJob(props.sheet, (await getSite()).language));
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
