/** The help lines that serve every county, with their evidence, from the county whose content is at hand. */
import { stringify } from 'yaml';
import { type Content, validEntries, type ValidEntry } from '../../checks/content.ts';
import type { NewFile } from '../kind.ts';
import { NATIONWIDE, speaksOf } from './local-words.ts';

type Line = ValidEntry<'hotlines'>;

/** A line with hours of its own would have them in another time zone. */
const isForAll = ({ data }: Line): boolean =>
  NATIONWIDE.includes(data.area) &&
  data.status !== 'withdrawn' &&
  data.channels.every((channel) => channel.hours !== 'set-times');

/**
 * @param talk the line to try where the next one is not copied
 * @param today the day they come to the new site; when they were checked stays what it was
 * @returns their names and files
 */
export function nationalLines(content: Content, talk: string, today: string): { ids: string[]; files: NewFile[] } {
  const isLocal = speaksOf(content);
  const lines = validEntries(content, 'hotlines')
    .filter(isForAll)
    .map(({ id, raw, data }) => {
      const evidence = data.evidence.filter((source) => !isLocal(JSON.stringify(source)));
      return { id, data, line: { ...(raw as object), evidence } };
    })
    .filter(({ line }) => !isLocal(JSON.stringify(line)));
  const ids = lines.map(({ id }) => id);
  const files = lines.map(({ id, data, line }): NewFile => {
    const numbers = data.channels.flatMap((channel) => ('number' in channel ? [channel.number] : []));
    const otherwise = data.kind === 'report' ? '911' : talk;
    const copied = {
      ...line,
      ifNobodyAnswers: ids.includes(data.ifNobodyAnswers) ? data.ifNobodyAnswers : otherwise,
      ...(numbers.length > 0 && {
        changes: [{ on: today, added: [...new Set(numbers)], why: 'On the first list of this site.' }],
      }),
    };
    return { path: `hotlines/${id}.yaml`, text: stringify(copied, { lineWidth: 0 }) };
  });
  return { ids, files };
}
