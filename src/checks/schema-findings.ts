/** What each schema says of each entry, with the line it stands on. */
import { contentMap } from '../content-map.ts';
import type { ContentFile } from './content-file.ts';
import type { Content } from './content.ts';
import { fieldName, type Finding } from './finding.ts';

function wrongShape(file: ContentFile): Finding[] {
  const { holds } = contentMap[file.kind];
  if (file.data === undefined || file.data === null || holds === 'entry') return [];
  const isList = Array.isArray(file.data);
  if ((holds === 'list') === isList) return [];
  const message =
    holds === 'list'
      ? 'This file is a list: each entry starts with "- "'
      : 'This file is made of named entries: a name, a colon, and its lines indented below';
  return [{ level: 'error', file: file.path, line: 1, column: 1, field: '', message }];
}

export function schemaFindings({ files, entries }: Content): Finding[] {
  const found = entries
    .filter((entry) => entry.raw !== undefined && entry.raw !== null && entry.data === undefined)
    .flatMap((entry) => {
      const issues = contentMap[entry.kind].schema.safeParse(entry.raw).error?.issues ?? [];
      return issues.flatMap((issue) => {
        // An unknown name is one line of the file each; the schema reports them together.
        const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
        return keys.map((key, index): Finding => {
          const path = [...entry.path, ...issue.path, ...(key === undefined ? [] : [key])];
          const message = key === undefined ? issue.message : (issue.message.split('\n')[index] ?? issue.message);
          return {
            level: 'error',
            file: entry.file.path,
            ...entry.file.placeOf(path),
            field: fieldName(path),
            message,
          };
        });
      });
    });
  return [...files.flatMap(wrongShape), ...found];
}
