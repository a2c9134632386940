/** What each kind of file is, said so that no browser guesses: wrong letters in a text are wrong words. */
import { DATA_FILES, MORE_DATA_FILES } from '../exports/data-files.ts';

/** Ending → IANA media type. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  txt: 'text/plain',
  csv: 'text/csv',
  vcf: 'text/vcard',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  pdf: 'application/pdf',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  // Pagefind's own, compressed already, its WebAssembly (`wasm.en.pagefind`) too.
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};

/** Texts: the site's are UTF-8 all. Other kinds have letters of their own or say in the file which they are. */
export const hasLetters = (mediaType: string): boolean => mediaType.startsWith('text/');

export const withLetters = (mediaType: string): string =>
  hasLetters(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;

export const endingOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? '';

/** Single files whose ending says too little, `/updates/feed.xml` → `application/atom+xml`. */
export const SPECIAL_TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  [...DATA_FILES, ...MORE_DATA_FILES]
    .filter(({ path, mediaType }) => !path.includes('*') && MEDIA_TYPES[endingOf(path)] !== mediaType)
    .map(({ path, mediaType }) => [`/${path}`, mediaType]),
);
