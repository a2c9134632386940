/**
 * The word rules alone, for any folder of Markdown: another county's pages, a newsroom's drafts. Nothing else of this
 * project is asked of them.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdxRoot } from '../lib/mdx-tree.ts';
import { proseIn } from '../lib/prose.ts';
import { advice, matcher } from '../lib/word-rules.ts';
import type { WordRule } from '../schemas/words.ts';
import { errorInFile, type Finding, inReadingOrder, type Report } from './finding.ts';

function treeOf(file: string, text: string): MdxRoot {
  // What stands between the dashes is not text; blank lines in its place keep the numbers of the lines.
  const body = text.replace(/^\uFEFF?---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/, (front) => front.replace(/[^\n]/g, ''));
  return file.endsWith('.mdx') ? mdxToMdast(body) : (markdownToMdast(body) as MdxRoot);
}

/**
 * @param place any folder, or one file, absolute
 * @param rules as in `content/words.yaml`
 */
export function checkWords(place: string, rules: readonly WordRule[]): Report {
  const find = matcher(rules);
  const isFile = statSync(place).isFile();
  const folder = isFile ? dirname(place) : place;
  const files = isFile
    ? [basename(place)]
    : globSync('**/*.{md,mdx,markdown,MD,MDX}', { cwd: folder, exclude: (name) => /node_modules$/.test(name) }).sort();
  const findings = files.flatMap((file): Finding[] => {
    try {
      return [...proseIn(treeOf(file, readFileSync(join(folder, file), 'utf8')), 'drafts')].flatMap(
        ({ text, placeAt }) =>
          find(text).map((hit) => ({
            level: hit.rule.level,
            file,
            ...placeAt(hit.index),
            field: '',
            message: advice(hit),
          })),
      );
    } catch (error) {
      return [
        errorInFile(
          file,
          `This file cannot be read as Markdown. ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
        ),
      ];
    }
  });
  return { folder, files: files.length, findings: inReadingOrder(findings) };
}
