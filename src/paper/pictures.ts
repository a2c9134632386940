/** What the sheets look like, small. Typst draws them; `sharp`, which Astro uses too, makes the drawings small. */
import sharp from 'sharp';
import { drawingOf, type PrintJob } from './print-sheet.ts';

/** One picture, in points: Letter, upright. Together they stay within what a page may weigh. */
export const PICTURE = { width: 200, height: 259 } as const;

/** @returns all of them in a row, in their order, as one AVIF */
export async function picturesOf(jobs: readonly PrintJob[]): Promise<Buffer> {
  const { width, height } = PICTURE;
  const pictures = await Promise.all(
    jobs.map((job) =>
      sharp(Buffer.from(drawingOf(job)))
        .resize({ width, height, fit: 'contain', background: 'white' })
        .flatten({ background: 'white' })
        .png()
        .toBuffer(),
    ),
  );
  return sharp({ create: { width: width * jobs.length, height, channels: 3, background: 'white' } })
    .composite(pictures.map((input, index) => ({ input, left: index * width, top: 0 })))
    .avif({ quality: 30, effort: 6 })
    .toBuffer();
}
