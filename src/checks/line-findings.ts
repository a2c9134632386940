/** What must hold between a help line and the places that use it. */
import { attributesOf, isPart, nodesOf } from '../lib/mdx-tree.ts';
import { type Content, shownLines, validEntries, type ValidEntry } from './content.ts';
import { errorAt, errorOn, type Finding } from './finding.ts';

type Line = ValidEntry<'hotlines'>;
type Channel = Line['data']['channels'][number];

/** Ids the help page has for itself; a line with such a name would be led to in the wrong place. */
const RESERVED = /^(main|before|keep|sources?|part-.*)$/;

const has = (line: Line, type: Channel['type'], hours?: Channel['hours']): boolean =>
  line.data.channels.some((channel) => channel.type === type && (hours === undefined || channel.hours === hours));

/** What each of the first three lines must be: whoever is promised an ear must not reach someone who must report. */
const FIRST: Record<'danger' | 'talk' | 'text', { fits: (line: Line) => boolean; is: string }> = {
  danger: {
    fits: (line) => line.data.kind === 'emergency' && has(line, 'call'),
    is: 'an emergency line that can be called',
  },
  talk: {
    fits: (line) => line.data.kind === 'support' && line.data.status === 'current' && has(line, 'call', 'always'),
    is: 'a confirmed support line that answers calls at all hours',
  },
  text: {
    fits: (line) => line.data.kind === 'support' && line.data.status === 'current' && has(line, 'text', 'always'),
    is: 'a confirmed support line that answers texts at all hours',
  },
};

function firstLineFindings(content: Content): Finding[] {
  const lines = shownLines(content);
  return validEntries(content, 'site').flatMap(({ data, file }) =>
    (['danger', 'talk', 'text'] as const).flatMap((place) => {
      const line = lines.find((candidate) => candidate.id === data.firstLines[place]);
      if (line === undefined || FIRST[place].fits(line)) return [];
      return [
        errorAt(
          file,
          ['firstLines', place],
          `"${line.id}" cannot stand here. This line is on every page, so it must be ${FIRST[place].is}`,
        ),
      ];
    }),
  );
}

function nameFindings(content: Content): Finding[] {
  return validEntries(content, 'hotlines')
    .filter((line) => RESERVED.test(line.id))
    .map((line) =>
      errorAt(
        line.file,
        [],
        `A line cannot be called "${line.id}": the help page has a place of that name. Rename the file`,
      ),
    );
}

/** `<Phone>` shows a number, so the line it names must have one of that kind. */
function phoneFindings(content: Content): Finding[] {
  const lines = new Map(shownLines(content).map((line) => [line.id, line]));
  return content.files.flatMap((file) =>
    (file.body === undefined ? [] : nodesOf(file.body))
      .filter((node) => isPart(node) && node.name === 'Phone')
      .flatMap((node) => {
        const { id = '', channel } = attributesOf(node);
        const line = lines.get(id);
        if (line === undefined) return [];
        const fits =
          channel === 'text'
            ? has(line, 'text')
            : channel === 'call'
              ? has(line, 'call')
              : has(line, 'call') || has(line, 'text');
        return fits
          ? []
          : [
              errorOn(
                file,
                node,
                `The line "${id}" has no number to ${channel ?? 'call or text'}. Link to it instead: [${line.data.name}](/help/#${id})`,
              ),
            ];
      }),
  );
}

export const lineFindings = (content: Content): Finding[] => [
  ...firstLineFindings(content),
  ...nameFindings(content),
  ...phoneFindings(content),
];
