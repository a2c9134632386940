/** @returns the size of each page of a PDF, in inches: `8.5 x 11` */
export const sheetSizes = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+)/g)].map(
    ([, width, height]) => `${Number(width) / 72} x ${Number(height) / 72}`,
  );
