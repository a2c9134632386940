/** The fictional county of `tests/fixtures/county/`, copied to a folder of its own where a test may change it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';

export const COUNTY = join(import.meta.dirname, '../fixtures/county');

/** One change to the county's files, as a person would make it. */
export interface Edit {
  /** In this file … */
  in?: string;
  /** … the first place where this stands … */
  replace?: string;
  /** … becomes this. */
  with?: string;
  /** Files to write; a text of `@path` means "as that file", and `base64:…` is a file that is no text. */
  write?: Record<string, string>;
  delete?: string[];
  /** With its second language. Left out otherwise: every changed sentence would make its translation old as well. */
  isWhole?: boolean;
}

const SECOND_LANGUAGE = 'languages/es.yaml';

function contentsOf(written: string): string | Buffer {
  if (written.startsWith('base64:')) return Buffer.from(written.slice('base64:'.length), 'base64');
  return written.startsWith('@') ? readFileSync(join(COUNTY, written.slice(1)), 'utf8') : written;
}

/** @returns the folder of the changed copy; the caller deletes it with `discard` */
export function changedCounty(edit: Edit = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'county-'));
  cpSync(COUNTY, folder, { recursive: true });
  if (edit.isWhole !== true) rmSync(join(folder, SECOND_LANGUAGE));
  if (edit.in !== undefined && edit.replace !== undefined) {
    const before = readFileSync(join(folder, edit.in), 'utf8');
    if (!before.includes(edit.replace))
      throw new Error(`${edit.in} does not have the text to replace: ${edit.replace}`);
    writeFileSync(
      join(folder, edit.in),
      before.replace(edit.replace, () => edit.with ?? ''),
    );
  }
  for (const [path, text] of Object.entries(edit.write ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contentsOf(text));
  }
  for (const path of edit.delete ?? []) rmSync(join(folder, path));
  return folder;
}

export const discard = (folder: string): void => rmSync(folder, { recursive: true, force: true });
