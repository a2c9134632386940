/** A change as one page of Markdown: what could hurt somebody first, then the rest. */
import { terminalReport } from '../checks/print-terminal.ts';
import type { Report } from '../checks/finding.ts';
import { asBlock, asText } from './markdown.ts';
import type { PageChange } from './page-changes.ts';
import type { ValueChange } from './value-changes.ts';

const MOST_PLACES = 40;
const CANNOT_BE_MADE =
  'One of the two sites cannot be made, so their pages cannot be compared. What has to be corrected is below.';

const MOST_ROWS = 150;

/** The most dangerous first: a table with a row for each value. */
function table(changes: readonly ValueChange[], title: string, nothing: string): string[] {
  if (changes.length === 0) return [`## ${title}`, '', nothing];
  return [
    `## ${title}: compare each of these with its source`,
    '',
    '| where | what | before | after |',
    '| --- | --- | --- | --- |',
    ...changes
      .slice(0, MOST_ROWS)
      .map(
        ({ where, what, before, after }) =>
          `| ${[...[where, what, before].map(asText), `**${asText(after)}**`].join(' | ')} |`,
      ),
    ...(changes.length > MOST_ROWS
      ? ['', `**And ${changes.length - MOST_ROWS} more.** Read the files themselves.`]
      : []),
  ];
}

function aboutPages(changes: readonly PageChange[]): string[] {
  const list = (kind: PageChange['kind'], title: string): string[] => {
    const paths = changes.filter((change) => change.kind === kind).map(({ path }) => `- ${asText(path)}`);
    return paths.length === 0 ? [] : ['', `### ${title}`, '', ...paths];
  };
  const changed = changes
    .filter(({ kind }) => kind === 'changed')
    .flatMap(({ path, words }) => [
      '',
      `### ${asText(path)}`,
      '',
      ...words.slice(0, MOST_PLACES).map((place) => `- ${place}`),
      ...(words.length > MOST_PLACES ? [`- and in ${words.length - MOST_PLACES} more places`] : []),
    ]);
  if (changes.length === 0) return ['## Pages', '', 'No page reads differently.'];
  return ['## Pages', ...list('added', 'New'), ...list('removed', 'Gone'), ...changed];
}

/** @param pages undefined when one of the two sites could not be made */
export function previewReport(
  lines: readonly ValueChange[],
  files: readonly ValueChange[],
  pages: readonly PageChange[] | undefined,
  report: Report,
): string {
  return [
    '# What the public will see',
    '',
    ...table(lines, 'Help lines', 'No number, hours or language changes.'),
    '',
    ...table(files, 'Settings and words', 'Nothing changes in what every page depends on.'),
    '',
    ...(pages === undefined ? ['## Pages', '', CANNOT_BE_MADE] : aboutPages(pages)),
    '',
    '## What the check says',
    '',
    asBlock(terminalReport(report)),
    '',
  ].join('\n');
}
