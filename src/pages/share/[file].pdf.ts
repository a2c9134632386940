/** Every sheet to print as a PDF, in every language. */
import type { APIRoute } from 'astro';
import { getLanguages } from '../../collections.ts';
import { getPrintJob } from '../../paper/job.ts';
import { kept } from '../../paper/kept.ts';
import { SHEETS, pdfName } from '../../paper/sheets.ts';
import { type PrintJob, pdfOf } from '../../paper/print-sheet.ts';

export async function getStaticPaths() {
  const languages = await getLanguages();
  return languages.flatMap(({ language }) =>
    SHEETS.map((sheet) => ({ params: { file: pdfName(sheet, language) }, props: { sheet, language } })),
  );
}

export const GET: APIRoute<Pick<PrintJob, 'sheet'> & { language: string }> = async ({ props }) => {
  const job = await getPrintJob(props.sheet, props.language);
  const pdf = await kept(['pdf', job], () => pdfOf(job));
  return new Response(new Uint8Array(pdf), { headers: { 'content-type': 'application/pdf' } });
};
