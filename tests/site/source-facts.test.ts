/** Every fact of the 2012 document is in the text of the site that has it: none was lost in rewriting. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { page, sitemapPaths } from '../support/pages.ts';
import { textOf } from '../support/text.ts';

interface Facts {
  page: string;
  facts: Record<string, string[]>;
}
const { page: path, facts } = parse(
  readFileSync(join(import.meta.dirname, '../fixtures/source-facts.yaml'), 'utf8'),
) as Facts;

describe.skipIf(!sitemapPaths().includes(path)).each(Object.entries(facts))('%s', (_, sentences) => {
  test.each(sentences)('%s', (words) => {
    expect(textOf(page(path).root.querySelector('article') ?? page(path).root).toLowerCase()).toContain(
      words.toLowerCase(),
    );
  });
});
