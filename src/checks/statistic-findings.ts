/** A number about people needs to say where it comes from, in the same sentence (`<Cite>`) or by itself (`<Count>`). */
import { sentencesIn, withoutQuotations } from '../lib/prose.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import { writtenTexts } from './written-text.ts';

/** 469 children; 27.1 percent; one in seven youth; nearly half of the girls. */
const PEOPLE =
  '(?:people|persons?|children|child|kids?|youth|youths|teens?|teenagers?|minors?|girls?|boys?|women|men|students?|survivors?|victims?|cases?|officers?|adults?|families)';
const STATISTIC = [
  new RegExp(
    `\\b\\d[\\d,.]*\\+?(?: (?:more|other|exploited|trafficked|young|homeless|missing|local|American|of the|of all)){0,3} ${PEOPLE}\\b`,
    'i',
  ),
  /\b\d[\d.,]* ?(?:%|percent\b)/i,
  new RegExp(
    `\\b(?:one|two|three|1|2|3) (?:in|out of|of every) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten)(?: \\w+)? ${PEOPLE}\\b`,
    'i',
  ),
];

/** Where a number is an instruction, not a count: how long, how many in a room, how old. */
const KINDS = new Set(['pages', 'learn', 'parts', 'glossary']);

export function statisticFindings(content: Content): Finding[] {
  return [...writtenTexts(content)].flatMap(({ file, text, field, parts, placeAt }): Finding[] => {
    if (field !== '' || !KINDS.has(file.kind)) return [];
    const sourced = parts.filter(({ name }) => name === 'Cite' || name === 'Count').map(({ index }) => index);
    return sentencesIn(withoutQuotations(text)).flatMap((sentence): Finding[] => {
      const found = STATISTIC.map((pattern) => pattern.exec(sentence.text)).find((match) => match !== null);
      const end = sentence.index + sentence.text.length;
      if (!found || sourced.some((index) => index >= sentence.index && index <= end)) return [];
      return [
        {
          level: 'error',
          file: file.path,
          ...placeAt(sentence.index + found.index),
          field: '',
          message: `"${found[0]}" is a number about people, and the sentence does not say where it comes from. Add <Cite id="…" /> at its end, with a name from sources.yaml, or leave the number out`,
        },
      ];
    });
  });
}
