/** Words that hurt, promises nobody can keep, claims known to be wrong: the rules of `content/words.yaml`. */
import type { KindName } from '../content-map.ts';
import { advice, matcher } from '../lib/word-rules.ts';
import { type Content, validEntries } from './content.ts';
import type { Finding } from './finding.ts';
import { writtenTexts } from './written-text.ts';

/** What is read by somebody in need is nobody's quotation. */
const READ_IN_NEED: readonly KindName[] = ['hotlines', 'languages', 'site'];

/** A Cyrillic or Greek letter inside a Latin word: `сhild`. */
const TWO_ALPHABETS =
  /\p{L}*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})\p{L}*/gu;

export function wordFindings(content: Content): Finding[] {
  const find = matcher(
    validEntries(content, 'words')
      .map((entry) => entry.data)
      .filter((rule) => rule.in === undefined),
  );
  return writtenTexts(content).flatMap(({ file, text, field, parts, placeAt }) => {
    const at = (index: number): Pick<Finding, 'file' | 'line' | 'column' | 'field'> => ({
      file: file.path,
      ...placeAt(index),
      field,
    });
    // Words in quotation marks are somebody's when the paragraph says whose; in data, where no source can stand, always, but
    // for what is read by somebody in need.
    const isSourced = field === '' ? parts.some(({ name }) => name === 'Cite') : !READ_IN_NEED.includes(file.kind);
    // A name is given, and only what it promises is looked at.
    const isName = /^(name|organization)$/.test(field);
    const hits = find(text, isSourced).filter((hit) => !isName || hit.rule.level === 'error');
    const words = hits.map((hit): Finding => ({
      level: hit.rule.level,
      ...at(hit.index),
      message: advice(hit),
    }));
    const mixed = [...text.matchAll(TWO_ALPHABETS)].map((match): Finding => ({
      level: 'error',
      ...at(match.index),
      message: `"${match[0]}" has letters of two alphabets that look alike, so search and screen readers cannot read it. Type the word anew`,
    }));
    return [...words, ...mixed];
  });
}
