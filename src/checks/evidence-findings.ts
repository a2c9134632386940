/** The numbers of the help lines themselves: in two places that agree, spelled right in letters, and never a retired one. */
import { numberKey, printedNumber } from '../lib/phone.ts';
import { type Content, type Entry, validEntries } from './content.ts';
import { fieldName, type Finding } from './finding.ts';

type Line = Entry<'hotlines'> & { data: NonNullable<Entry<'hotlines'>['data']> };

/**
 * A number is believed when two sources show it, or the operator’s own page; seen once elsewhere, it ships as unconfirmed;
 * never seen, it does not ship.
 */
function sightingFindings(line: Line): Finding[] {
  return line.data.channels.flatMap((channel, index) => {
    if (!('number' in channel)) return [];
    const path = ['channels', index, 'number'];
    const report = (message: string): Finding => ({
      level: 'error',
      file: line.file.path,
      ...line.file.placeOf(path),
      field: fieldName(path),
      message,
    });
    const seen = line.data.evidence.filter((source) =>
      source.shows.some((shown) => numberKey(shown) === numberKey(channel.number)),
    );
    if (seen.length === 0)
      return [
        report(
          `"${channel.number}" is not in any "shows:" of the evidence below. One of the two was mistyped. Compare them digit by digit with the source, and correct the wrong one`,
        ),
      ];
    const believed = seen.length > 1 || seen[0]?.kind === 'operator';
    if (!believed && line.data.status === 'current')
      return [
        report(
          `"${channel.number}" is shown by one source only, and not by the operator’s own page. Add a second one to the evidence, or write "status: unconfirmed" so that readers are told`,
        ),
      ];
    return [];
  });
}

function letterFindings(line: Line): Finding[] {
  return line.data.channels.flatMap((channel, index) => {
    if (
      channel.type !== 'call' ||
      channel.letters === undefined ||
      numberKey(channel.letters) === numberKey(channel.number)
    )
      return [];
    const path = ['channels', index, 'letters'];
    const spelled = printedNumber(channel.letters);
    return [
      {
        level: 'error',
        file: line.file.path,
        ...line.file.placeOf(path),
        field: fieldName(path),
        message: `"${channel.letters}" spells ${spelled}, but the number is ${channel.number}. One of the two was mistyped`,
      },
    ];
  });
}

function retiredFindings(content: Content): Finding[] {
  const retired = new Map(
    validEntries(content, 'retiredNumbers')
      .filter((entry) => entry.data.match === 'digits')
      .map((entry) => [numberKey(entry.data.shown), entry.data]),
  );
  return validEntries(content, 'hotlines').flatMap((line) =>
    line.data.channels.flatMap((channel, index) => {
      const old = 'number' in channel ? retired.get(numberKey(channel.number)) : undefined;
      if (old === undefined || !('number' in channel)) return [];
      const path = ['channels', index, 'number'];
      return [
        {
          level: 'error',
          file: line.file.path,
          ...line.file.placeOf(path),
          field: fieldName(path),
          message: `"${channel.number}" must never be given out: ${old.why} It is in retired-numbers.yaml`,
        },
      ] satisfies Finding[];
    }),
  );
}

export function evidenceFindings(content: Content): Finding[] {
  const lines = validEntries(content, 'hotlines').filter((line) => line.data.status !== 'withdrawn');
  return [...lines.flatMap(sightingFindings), ...lines.flatMap(letterFindings), ...retiredFindings(content)];
}
