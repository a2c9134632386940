/** What there is to print, in the order in which `/share/` shows it. Each is a page to print and a PDF, in every language. */
import type { TwinPage } from '../lib/twin-pages.ts';
import type { Words } from '../schemas/language.ts';

export const SHEETS = [
  'poster',
  'tearOff',
  'wallet',
  'discreet',
  'restroom',
  'insert',
] as const satisfies readonly TwinPage[];
export type SheetName = Extract<TwinPage, (typeof SHEETS)[number]>;

/** Its name in addresses and files: says nothing about the topic, because it stays behind in histories. */
export const FILE_NAMES: Record<SheetName, string> = {
  poster: 'poster',
  tearOff: 'poster-with-strips',
  wallet: 'wallet-cards',
  discreet: 'number-cards',
  restroom: 'restroom-cards',
  insert: 'bulletin-page',
};

/** `wallet-cards-es`, for a language as a BCP 47 tag. */
export const pdfName = (sheet: SheetName, language: string): string => `${FILE_NAMES[sheet]}-${language}`;

/** The PDF of a sheet: `/share/wallet-cards-es.pdf`. */
export const pdfPath = (sheet: SheetName, language: string): string => `/share/${pdfName(sheet, language)}.pdf`;

/** Small pictures of all of them, in the site’s own language, in their order. */
export const PICTURES = '/share/sheets.avif';

/** Heading and instruction of its page. */
export const nameOf = (sheet: SheetName, { poster, sheets }: Words): { title: string; how: string } =>
  sheet === 'poster' ? poster : sheets[sheet];
