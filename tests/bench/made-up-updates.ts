/** Progress updates by the thousand, as a county would write them in centuries: always the same ones. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Numbers from 0 to 1 that look thrown and come out the same each time (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
function dice(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <Item>(items: readonly Item[], roll: () => number): Item =>
  items[Math.floor(roll() * items.length)] as Item;

const STARTS = ['ar', 'bel', 'cor', 'dun', 'el', 'fen', 'gar', 'hol', 'is', 'jun', 'kel', 'lor', 'mar', 'nor', 'os'];
const MIDDLES = ['a', 'de', 'i', 'la', 'me', 'no', 'ri', 'sa', 'ta', 'vo'];
const ENDS = ['brook', 'field', 'ford', 'ham', 'mere', 'ridge', 'ton', 'vale', 'wick', 'wood'];
const WHO = [
  'The steering committee',
  'A group of school nurses',
  'The shelter team',
  'Two case managers',
  'Volunteers from the library',
  'The survivor council',
  'Officers of the youth unit',
  'A circle of parents',
  'Staff of the juvenile court',
  'The housing partners',
];
const DID = [
  'met to write down how a referral travels',
  'looked again at the plan for safe beds',
  'taught a lesson on grooming and on safer phones',
  'asked young people what should change',
  'agreed on one form for every intake',
  'opened the drop-in room on more evenings',
  'read the protocol aloud and struck what nobody does',
  'tried the new card with bus drivers',
  'found money for rides, meals and bedding',
  'shared what went wrong, without names',
];
const WHERE = ['in the hall at', 'with the schools of', 'for families in', 'at the clinic in', 'together with'];
const CAME = [
  'It took longer than planned.',
  'The next step is written down.',
  'Some of it has since changed hands.',
  'Nobody had asked this before.',
  'More of this is needed.',
  'What was learned went into the next lesson.',
];
const HEADINGS = ['What was done', 'Who took part', 'What was hard', 'What comes next'];

const name = (roll: () => number): string => {
  const plain = `${pick(STARTS, roll)}${pick(MIDDLES, roll)}${pick(MIDDLES, roll)}${pick(ENDS, roll)}`;
  return `${plain[0]?.toUpperCase()}${plain.slice(1)}`;
};

const sentence = (roll: () => number): string =>
  `${pick(WHO, roll)} ${pick(DID, roll)} ${pick(WHERE, roll)} ${name(roll)}. ${pick(CAME, roll)}`;

const paragraph = (roll: () => number): string => Array.from({ length: 4 }, () => sentence(roll)).join(' ');

/** About 400 words, like a page to learn from, with the parts and links that an update has. */
function text(source: string, roll: () => number): string {
  const sections = HEADINGS.map(
    (heading) =>
      `## ${heading}\n\n${paragraph(roll)}\n\n- ${sentence(roll)}\n- ${sentence(roll)}<Cite id="${source}" />\n`,
  );
  return `${paragraph(roll)} [Help lines](/help/) come first.\n\n${sections.join('\n')}\n## Challenges\n\n<Challenges />\n`;
}

/** @param number from 0; the months go back from the day before the content's last change */
function update(number: number, source: string): string {
  const roll = dice(number);
  const place = name(roll);
  const year = 2025 - (number % 25);
  const month = String(1 + (Math.floor(number / 25) % 12)).padStart(2, '0');
  return `---
title: ${place}, ${year}-${month}, part ${number}
summary: ${pick(WHO, roll)} and what came of it.
edited: ${year}-${month}-28
period: { from: ${year}-${month}, to: ${year}-${month} }
published: ${year}-${month}-28
author: The office in ${name(roll)}
archive: false
source: ${source}
challenges:
  - id: rides
    text: ${sentence(roll)}
    unknown: We found no later record of it.
---

${text(source, roll)}`;
}

/**
 * A copy of a content folder with so many updates more.
 *
 * @param place where the copy goes, absolute
 */
export function withMadeUpUpdates(content: string, place: string, count: number): void {
  cpSync(content, place, { recursive: true });
  mkdirSync(join(place, 'updates'), { recursive: true });
  const [source = ''] = Object.keys(parse(readFileSync(join(content, 'sources.yaml'), 'utf8')) as object);
  for (let number = 0; number < count; number += 1)
    writeFileSync(join(place, 'updates', `made-up-${number}.mdx`), update(number, source));
}
