/** A site is its own county's alone: nothing that is made of its content has a word of another county's. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { content } from '../support/content.ts';
import { COUNTY } from '../support/county.ts';
import { standIn, wordsOf } from '../support/county-words.ts';
import { readPdf } from '../support/pdf.ts';

/** Letters and drawings of a page, and programs of libraries, which are no county's. */
const NOT_READ = /\.(?:avif|jpg|png|woff2?|pf_meta|pf_index|pf_fragment|pagefind)$|^pagefind\//;

/** What is written in a file of the site, in its facts too. */
async function textIn(file: string): Promise<string> {
  const bytes = readFileSync(join(inject('folder'), file));
  if (file.endsWith('.zip'))
    return Object.values(unzipSync(bytes))
      .map((inside) => strFromU8(inside))
      .join('\n');
  if (!file.endsWith('.pdf')) return bytes.toString('utf8');
  const { title, text } = await readPdf(bytes);
  return `${title}\n${text}`;
}

test('no page, sheet, card or file of the site says a word of another county', async () => {
  const words = wordsOf(readContent(content.folder === COUNTY ? resolve('content') : COUNTY), content);
  expect(words.length).toBeGreaterThan(20);
  const files = globSync('**/*.*', { cwd: inject('folder') }).filter((file) => !NOT_READ.test(file));
  expect(files.length).toBeGreaterThan(50);
  const found: string[] = [];
  for (const file of files.sort())
    for (const word of standIn(await textIn(file), words)) found.push(`${file}: ${word}`);
  expect(found).toEqual([]);
});
