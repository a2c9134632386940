/** Long sentences, and short forms that nobody has explained. Warnings, but for the words of the help pages. */
import { clausesIn } from '../lib/prose.ts';
import { type Content, ownLanguage, shownLines, validEntries } from './content.ts';
import type { Finding } from './finding.ts';
import { writtenTexts, type WrittenText } from './written-text.ts';

/** PLN-1: a sentence somebody reads in fear is at most this long. */
const MOST_WORDS = 25;

const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

/** What somebody in need reads first. */
const isHelp = ({ file }: WrittenText): boolean =>
  file.kind === 'languages' || file.kind === 'hotlines' || file.path.startsWith('pages/help/');

function longSentences(written: WrittenText): Finding[] {
  return clausesIn(written.text)
    .map(({ text, index }) => ({ index, text: text.trim(), count: wordsIn(text) }))
    .filter(({ count }) => count > MOST_WORDS)
    .map(({ index, text, count }) => ({
      level: isHelp(written) ? 'error' : 'warning',
      file: written.file.path,
      ...written.placeAt(index),
      field: written.field,
      message: `This sentence has ${count} words; ${MOST_WORDS} is the most that reads well. Make two of it: "${text.slice(0, 60)}…"`,
    }));
}

/** Short forms everyone knows, or that are names. */
const KNOWN = new Set(
  'AM PM TV US USA UK ID PDF FBI DNA HIV LGBTQ LGBTQIA OK PO BIPOC ASL CEO PTA GPS SMS URL FAQ HTML CSV JSON ZIP WCAG AA AAA NW SE NE SW ST AME YMCA YWCA ER TTY'.split(
    ' ',
  ),
);

/** A page explains a short form once, as "full words (SHORT)"; the glossary's own short forms are explained there. */
function shortForms(content: Content): Finding[] {
  const explained = new Set(
    validEntries(content, 'glossary').flatMap(({ data }) => (data.short === undefined ? [] : [data.short])),
  );
  // Words to send to a line are not short for anything.
  const toSend = new Set(
    shownLines(content).flatMap(({ data }) =>
      data.channels.map((channel) => ('send' in channel ? channel.send : undefined)),
    ),
  );
  const byFile = Map.groupBy(
    writtenTexts(content).filter(({ file }) => ['pages', 'learn', 'lessons', 'parts'].includes(file.kind)),
    ({ file }) => file,
  );
  return [...byFile].flatMap(([file, texts]) => {
    const onPage = new Set(
      texts.flatMap(({ text }) => [...text.matchAll(/\(([A-Z]{2,5})s?\)/g)].map((match) => match[1] ?? '')),
    );
    const told = new Set<string>();
    return texts.flatMap(({ text, field, placeAt }) =>
      [...text.matchAll(/(?<![\w-])([A-Z]{2,5})s?(?![\w-])/g)].flatMap((match): Finding[] => {
        const short = match[1] ?? '';
        if (KNOWN.has(short) || toSend.has(short) || onPage.has(short) || told.has(short)) return [];
        told.add(short);
        const how = explained.has(short) ? ` or <Term id="…">${short}</Term>, which leads to the glossary` : '';
        return [
          {
            level: 'warning',
            file: file.path,
            ...placeAt(match.index),
            field,
            message: `"${short}" is not explained on this page. The first time, write the full words and then (${short})${how}`,
          },
        ];
      }),
    );
  });
}

/** Other languages cut their words elsewhere, or nowhere; their sentences are as long as the ones they follow. */
export function plainLanguageFindings(content: Content): Finding[] {
  const own = ownLanguage(content);
  const counted = writtenTexts(content).filter(({ file }) => file.kind !== 'languages' || file.id === own);
  return [...counted.flatMap(longSentences), ...shortForms(content)];
}
