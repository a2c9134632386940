/** A number about people needs to say where it comes from, in the same sentence (`<Cite>`) or by itself (`<Count>`). */
import { sentencesIn, withoutQuotations } from '../lib/prose.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import { writtenTexts } from './written-text.ts';

/** Whom a study counts, and nobody sets a chair for: any number of them is a figure. */
const COUNTED =
  "(?:child|children|kids?|youth|youths|youngsters?|teens?|teenagers?|minors?|girls?|boys?|survivors?|victims?|cases?)(?![\\w’'-])";
/** Who may also be in a room. */
const PEOPLE = `(?:${COUNTED}|(?:people|persons?|students?|women|men|adults?|officers?|families)(?![\\w’'-]))`;
const BETWEEN =
  '(?: (?:more|other|sexually|exploited|trafficked|young|homeless|missing|local|American|of|the|all|our|these)){0,4}';
const MANY = '(?:hundreds|thousands|tens of thousands|dozens|millions|scores)';
const WORDS = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|forty|fifty|hundred)';

/** 469 children; thousands of girls; 27.1 percent; one in seven youth; nearly half of the girls; 5 times more likely. */
const STATISTIC = [
  new RegExp(
    `(?<![\\w-])(?<!(?:ages?|aged|grades?) (?:\\d+ (?:to|and|or) )?)\\d[\\d,.]*\\+?${BETWEEN} ${COUNTED}`,
    'i',
  ),
  // Twenty and more: a room has twelve people in it, a study does not.
  new RegExp(`(?<![\\w-])(?:[2-9]\\d|\\d[\\d,.]*\\d\\d)\\+?${BETWEEN} ${PEOPLE}`, 'i'),
  new RegExp(`\\b${MANY} of${BETWEEN} ${PEOPLE}`, 'i'),
  new RegExp(
    `\\b(?:a third|a quarter|half|most|two thirds|three quarters|a majority) of (?:all |the |these |our )*(?:\\w+ )?${PEOPLE} (?:who|were|was|are|is|had|have|said|report)`,
    'i',
  ),
  /\b\d[\d.,]* ?(?:%|per ?cent\b)/i,
  /\b\d+ times (?:more|as) (?:likely|often|many)/i,
  new RegExp(`\\b(?:one|two|three|1|2|3) (?:in|out of|of every) (?:\\d+|${WORDS})(?: \\w+)? ${PEOPLE}`, 'i'),
];
/** A year is no count: "In 2012 children learned". */
const YEAR_FIRST = /\b(?:in|since|by|until|from|of|and|to) (?:19|20)\d\d$/i;

/** Where facts about the world stand. */
const KINDS = new Set(['pages', 'learn', 'parts', 'glossary', 'lessons', 'guides', 'handouts', 'updates', 'hotlines']);
/** The fields of data that are sentences about the world; figures have files of their own. */
const FIELDS = /^(?:summary|contentNote|who|happens|<Note> title|<Myth> belief)$/;

export function statisticFindings(content: Content): Finding[] {
  return writtenTexts(content).flatMap(({ file, text, field, parts, placeAt }): Finding[] => {
    if (!KINDS.has(file.kind) || (field !== '' && !FIELDS.test(field))) return [];
    const sourced = parts.filter(({ name }) => name === 'Cite' || name === 'Count').map(({ index }) => index);
    return sentencesIn(withoutQuotations(text)).flatMap((sentence): Finding[] => {
      const found = STATISTIC.map((pattern) => pattern.exec(sentence.text)).find(
        (match) =>
          match !== null && !YEAR_FIRST.test(`${sentence.text.slice(0, match.index)}${match[0].split(' ')[0]}`),
      );
      const end = sentence.index + sentence.text.length;
      if (!found || sourced.some((index) => index >= sentence.index && index <= end)) return [];
      return [
        {
          level: 'error',
          file: file.path,
          ...placeAt(sentence.index + found.index),
          field,
          message: `"${found[0]}" is a figure about people, and the sentence does not say where it comes from. ${field === '' ? 'Add <Cite id="…" /> at its end, with a name from sources.yaml, or leave the figure out' : 'A source cannot stand here, so leave the figure out'}`,
        },
      ];
    });
  });
}
