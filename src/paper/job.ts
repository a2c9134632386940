/** A sheet with its name, ready to be set. */
import { getSite, getWords } from '../collections.ts';
import { brandColors } from '../lib/brand-colors.ts';
import { nameOf, type SheetName } from './sheets.ts';
import type { PrintJob } from './print-sheet.ts';
import { getSheetWords } from './sheet-words.ts';

/** @param language BCP 47 tag */
export async function getPrintJob(sheet: SheetName, language: string): Promise<PrintJob> {
  const { titleEnding: publisher, brand } = await getSite();
  return {
    sheet,
    words: await getSheetWords(language),
    ...nameOf(sheet, await getWords(language)),
    publisher,
    colors: brandColors(brand, 'light'),
  };
}
