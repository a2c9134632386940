/**
 * Sets a sheet with Typst, which makes PDF that screen readers can read (PDF/UA-1), the same bytes each time, and refuses a
 * picture without words and a letter no font has. https://typst.app/docs/reference/pdf/
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Colors } from '../lib/brand-colors.ts';
import { fontFolders, lettersOf } from './fonts.ts';
import type { SheetName } from './sheets.ts';
import type { SheetWords } from './sheet-words.ts';

/** Which template sets a sheet, and how. */
const TEMPLATES: Record<SheetName, { file: string; inputs?: Record<string, string> }> = {
  poster: { file: 'poster.typ' },
  tearOff: { file: 'poster.typ', inputs: { strips: 'yes' } },
  wallet: { file: 'cards.typ' },
  discreet: { file: 'cards.typ', inputs: { quiet: 'yes' } },
  restroom: { file: 'restroom.typ' },
  insert: { file: 'insert.typ' },
};

export interface PrintJob {
  sheet: SheetName;
  words: SheetWords;
  title: string;
  how: string;
  /** Neutral, like the ending of page titles: a file says it to whoever looks at a phone. */
  publisher: string;
  colors: Pick<Colors, 'text' | 'text-soft' | 'brand'>;
}

const folder = join(process.cwd(), 'src/paper/typst');
let compiler: NodeCompiler | undefined;

function source({ sheet, words, title, how, publisher, colors }: PrintJob) {
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontFolders() }] });
  const { language: lang, script: written, region } = new Intl.Locale(words.language);
  const letters = lettersOf(words.language);
  const given = {
    ...words,
    title,
    how,
    publisher,
    colors,
    lang,
    // Typst knows no scripts in the name of a language: `zh-Hans` is said as `zh-CN`.
    region: region ?? (written && letters.region),
    script: letters.script.toLowerCase(),
    fonts: letters.families,
  };
  const { file, inputs } = TEMPLATES[sheet];
  return {
    compiler,
    document: {
      mainFileContent: readFileSync(join(folder, file), 'utf8'),
      inputs: { ...inputs, sheet: JSON.stringify(given) },
    },
  };
}

/** What Typst says when it cannot set a sheet, without the marks around it: `0: panicked with: "The words …"`. */
function reason(error: unknown): string {
  const said = String((error as { code?: unknown }).code ?? error);
  const sentence = /(?:message|panicked with): "((?:[^"\\]|\\.)*)"/.exec(said)?.[1] ?? said.replace(/^\d+: /, '');
  return sentence.replaceAll('\\"', '"');
}

function printed<Result>(job: PrintJob, print: (from: ReturnType<typeof source>) => Result): Result {
  try {
    return print(source(job));
  } catch (error) {
    throw new Error(
      `The sheet "${job.sheet}" in the language "${job.words.language}" cannot be printed: ${reason(error)}`,
    );
  }
}

/** @throws an error that names the sheet, its language and what is wrong, in a sentence */
export const pdfOf = (job: PrintJob): Buffer =>
  printed(job, ({ compiler: typst, document }) =>
    typst.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(job.words.checked) / 1000 }),
  );

/** @returns its first page as a drawing (SVG) */
export const drawingOf = (job: PrintJob): string =>
  printed(job, ({ compiler: typst, document }) => typst.plainSvg(document));
