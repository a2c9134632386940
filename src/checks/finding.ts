/** One thing found in one place, said to the person who can put it right. */
import { type MdxNode, placeOfNode } from '../lib/mdx-tree.ts';
import type { ContentFile } from './content-file.ts';

/** Only errors stop a build. A warning is worth a look; a note is something still to be done. */
export type Level = 'error' | 'warning' | 'note';

export interface Finding {
  level: Level;
  /** Path inside the content folder, with forward slashes: `hotlines/nhth.yaml`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** Where in the file, as an editor would say it: `channels 1 › number`. Empty for the file as a whole or its text. */
  field: string;
  /** What is wrong, what was written and what to write instead: whole sentences. */
  message: string;
}

export interface Report {
  /** The content folder that was read, absolute. */
  folder: string;
  /** How many files were read. */
  files: number;
  /** In the order of files and lines. */
  findings: Finding[];
}

export const errorsIn = (report: Report): Finding[] => report.findings.filter((finding) => finding.level === 'error');

/** `['channels', 0, 'number']` → `channels 1 › number`; `[2, 'use']` → `entry 3 › use`: people count from one. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number'
        ? `${index === 0 ? 'entry ' : ''}${step + 1}`
        : `${index === 0 ? '' : ' › '}${String(step)}`,
    )
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** An error about a file as a whole. */
export const errorInFile = (file: string, message: string): Finding => ({
  level: 'error',
  file,
  line: 1,
  column: 1,
  field: '',
  message,
});

/** An error at a value of a file's YAML. */
export const errorAt = (file: ContentFile, path: readonly PropertyKey[], message: string): Finding => ({
  level: 'error',
  file: file.path,
  ...file.placeOf(path),
  field: fieldName(path),
  message,
});

/** An error at a part, link or paragraph of a page's text. */
export const errorOn = (file: ContentFile, node: MdxNode, message: string, field = ''): Finding => ({
  level: 'error',
  file: file.path,
  ...placeOfNode(node),
  field,
  message,
});

export function inReadingOrder(findings: Finding[]): Finding[] {
  return findings.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
}
