/** What each schema says of each entry, with the line it stands on. */
import { contentMap } from '../content-map.ts';
import type { Content } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, errorInFile, type Finding } from './finding.ts';

function wrongShape(file: ContentFile): Finding[] {
  const { holds } = contentMap[file.kind];
  if (file.unreadable !== undefined || file.data === undefined || file.data === null || holds === 'entry') return [];
  const shape = Array.isArray(file.data) ? 'list' : typeof file.data === 'object' ? 'map' : 'text';
  if (holds === shape) return [];
  return [
    errorInFile(
      file.path,
      holds === 'list'
        ? 'This file is a list: each entry starts with "- "'
        : 'This file is made of named entries: a name, a colon, and its lines indented below',
    ),
  ];
}

export function schemaFindings({ files, entries }: Content): Finding[] {
  const found = entries
    .filter((entry) => entry.raw !== undefined && entry.data === undefined)
    .flatMap((entry) => {
      const issues = contentMap[entry.kind].schema.safeParse(entry.raw).error?.issues ?? [];
      return issues.flatMap((issue) => {
        // An unknown name is one line of the file each; the schema reports them together.
        const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
        return keys.map((key, index): Finding => {
          const path = [...entry.path, ...issue.path, ...(key === undefined ? [] : [key])];
          const message = key === undefined ? issue.message : (issue.message.split('\n')[index] ?? issue.message);
          return errorAt(entry.file, path, message);
        });
      });
    });
  return [...files.flatMap(wrongShape), ...found];
}
