/** The record of changes of each line, replayed: it must end at the numbers the line has now. */
import { numberKey } from '../lib/phone.ts';
import type { NumberChange } from '../schemas/number-change.ts';
import { type Content, validEntries, type ValidEntry } from './content.ts';
import { isSeen } from './evidence-findings.ts';
import { errorAt, type Finding } from './finding.ts';

type Line = ValidEntry<'hotlines'>;

const asWritten = (number: string): string => (/^\d+$/.test(number) ? `"${number}"` : number);

const currentNumbers = ({ data }: Line): { number: string; index: number; on: string }[] =>
  data.status === 'withdrawn'
    ? []
    : data.channels.flatMap((channel, index) =>
        'number' in channel ? [{ number: channel.number, index, on: channel.checked.on }] : [],
      );

/** What the record leads to, and the steps that cannot be: a number that goes without having come, or comes twice. */
function replay({ data, file }: Line): { now: Map<string, string>; findings: Finding[] } {
  const now = new Map<string, string>();
  const findings = (data.changes ?? []).flatMap((change: NumberChange, index): Finding[] => {
    const complain = (field: string, message: string): Finding => errorAt(file, ['changes', index, field], message);
    const before = data.changes?.[index - 1]?.on ?? '';
    const early =
      change.on < before
        ? [complain('on', `This entry is older than the one above it. Put the newest at the end of "changes:"`)]
        : [];
    const gone = (change.removed ?? []).flatMap((number) =>
      now.delete(numberKey(number))
        ? []
        : [
            complain(
              'removed',
              `"${number}" was not given out before this day, by the entries above. Compare the digits`,
            ),
          ],
    );
    const come = (change.added ?? []).flatMap((number) => {
      const twice = now.has(numberKey(number));
      now.set(numberKey(number), number);
      return twice ? [complain('added', `"${number}" is in an entry above already. Take it out of one of them`)] : [];
    });
    return [...early, ...gone, ...come];
  });
  return { now, findings };
}

function lineFindings(line: Line, retired: ReadonlySet<string>): Finding[] {
  const { now, findings } = replay(line);
  if (findings.length > 0) return findings;
  const current = currentNumbers(line);
  // A number that no evidence shows is a slip of the hand: the evidence says so, and one sentence is enough.
  if (current.some(({ number }) => !isSeen(line, number))) return [];
  const unrecorded = current
    .filter(
      ({ number }, place) => current.findIndex((entry) => numberKey(entry.number) === numberKey(number)) === place,
    )
    .filter(({ number }) => !now.has(numberKey(number)))
    .map(({ number, index, on }) =>
      errorAt(
        line.file,
        ['channels', index, 'number'],
        `"${number}" is not in the record at the end of this file, which readers see. If it is right, add to "changes:" a line with the day it changed: - { on: ${on}, added: [${asWritten(number)}], why: Say why it changed. }`,
      ),
    );
  const keys = new Set(current.map(({ number }) => numberKey(number)));
  const left = [...now.values()]
    .filter((number) => !keys.has(numberKey(number)))
    .map((number) =>
      errorAt(
        line.file,
        ['changes'],
        `By this record "${number}" is still given out, but the line does not have it any more. Add "removed: [${asWritten(number)}]" to the entry of the day it went`,
      ),
    );
  const unlisted = (line.data.changes ?? []).flatMap(({ removed = [] }, index) =>
    removed
      .filter((number) => !retired.has(numberKey(number)) && !keys.has(numberKey(number)))
      .map((number) =>
        errorAt(
          line.file,
          ['changes', index, 'removed'],
          `"${number}" is not given out any more, so it belongs in retired-numbers.yaml too: then nobody can put it back by mistake`,
        ),
      ),
  );
  return [...unrecorded, ...left, ...unlisted];
}

export function numberLogFindings(content: Content): Finding[] {
  const retired = new Set(validEntries(content, 'retiredNumbers').map((entry) => numberKey(entry.data.shown)));
  return validEntries(content, 'hotlines').flatMap((line) => lineFindings(line, retired));
}
