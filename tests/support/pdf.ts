/** A PDF as a reader, a screen reader and a camera meet it. Read with the library browsers use (pdf.js). */
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** What a screen reader walks through: headings, paragraphs, figures with their words. */
interface Part {
  role?: string;
  /** Of a run of letters. */
  id?: string;
  alt?: string;
  children?: Part[];
}

export interface Pdf {
  title: string;
  /** BCP 47 tag of the whole. */
  language: string;
  /** `ua-1` when it says that it is PDF/UA-1. */
  standard: string | undefined;
  isTagged: boolean;
  /** Of each page, in inches: `8.5 x 11`. */
  sizes: string[];
  /** Everything that stands on it, in the order of the file. */
  text: string;
  /** What is read aloud, in that order: without what stands there only for the eye, such as the copies to cut apart. */
  read: string;
  /** The smallest letter on it, in points; only of lines that have one of these. */
  smallest(words: readonly string[]): number;
  /** Roles in reading order, without what only groups. */
  roles: string[];
  /** Words of its pictures. */
  alts: string[];
  /** A picture (PNG) of its first page. @param dots in an inch */
  drawn(dots: number): Promise<Buffer>;
}

const GROUPS = new Set(['Root', 'Document', 'Div', 'NonStruct', 'Sect', 'Part']);

function* partsOf(part: Part): Generator<Part> {
  yield part;
  for (const child of part.children ?? []) yield* partsOf(child);
}

/** The letters of each run that the tags name. */
function runsOf(items: readonly (TextItem | TextMarkedContent)[]): Map<string, string> {
  const runs = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    // What no tag names is there for the eye alone.
    if ('str' in item && open.at(-1) === '') continue;
    if ('str' in item) runs.set(open.at(-1) ?? '', (runs.get(open.at(-1) ?? '') ?? '') + item.str);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return runs;
}

export async function readPdf(bytes: Buffer): Promise<Pdf> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info, metadata } = await file.getMetadata();
  const { Title: title = '', Language: language = '' } = info as Record<string, string>;
  const standard = /<pdfuaid:part>(\d)<\/pdfuaid:part>/.exec((metadata?.getRaw() as string | undefined) ?? '')?.[1];
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent({ includeMarkedContent: true })));
  const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<Part>));
  const parts = trees.flatMap((tree) => [...partsOf(tree)]);
  const runs = runsOf(texts.flatMap(({ items }) => items));
  const letters = texts.flatMap(({ items }) => items).flatMap((item) => ('str' in item ? [item] : []));
  return {
    title,
    language,
    standard: standard === undefined ? undefined : `ua-${standard}`,
    isTagged: ((await file.getMarkInfo()) as unknown as Map<string, boolean>)?.get('Marked') === true,
    sizes: pages.map(({ view: [, , width = 0, height = 0] }) => `${width / 72} x ${height / 72}`),
    text: letters.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    read: parts.map(({ id }) => (id === undefined ? '' : (runs.get(id) ?? ''))).join(' '),
    smallest: (words) =>
      Math.min(...letters.filter(({ str }) => words.some((word) => str.includes(word))).map(({ height }) => height)),
    roles: parts.flatMap(({ role }) => (role === undefined || GROUPS.has(role) ? [] : [role])),
    alts: parts.flatMap(({ alt }) => (alt === undefined ? [] : [alt])),
    async drawn(dots) {
      const [first] = pages;
      if (first === undefined) throw new Error('The PDF has no page.');
      const viewport = first.getViewport({ scale: dots / 72 });
      const canvas = createCanvas(viewport.width, viewport.height);
      await first.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
      return canvas.toBuffer('image/png');
    },
  };
}
