/** Words that hurt, promises nobody can keep, claims known to be wrong: the rules of `content/words.yaml`. */
import { advice, matcher } from '../lib/word-rules.ts';
import { type Content, validEntries } from './content.ts';
import type { Finding } from './finding.ts';
import { writtenTexts } from './written-text.ts';

export function wordFindings(content: Content): Finding[] {
  const find = matcher(
    validEntries(content, 'words')
      .map((entry) => entry.data)
      .filter((rule) => rule.in === undefined),
  );
  return [...writtenTexts(content)].flatMap(({ file, text, field, placeAt }) =>
    find(text).map((hit): Finding => ({
      level: hit.rule.level,
      file: file.path,
      ...placeAt(hit.index),
      field,
      message: advice(hit),
    })),
  );
}
