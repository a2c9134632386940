/** Names that point at something which must be there: lines, sources, figures, words, texts. */
import { contentMap } from '../content-map.ts';
import { numberKey } from '../lib/phone.ts';
import { didYouMean } from '../lib/nearest.ts';
import { type PartName, references, vocabulary } from '../schemas/vocabulary.ts';
import { type Content, namesOf, validEntries } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { fieldName, type Finding } from './finding.ts';
import { attributesOf, isPart, nodesOf, placeOfNode } from '../lib/mdx-tree.ts';
import { textValues } from './yaml-values.ts';

/** From the files as written: a fault elsewhere in a goal does not make its figures unknown. */
function metricNames(content: Content): string[] {
  return content.files
    .filter((file) => file.kind === 'goals')
    .flatMap((file) =>
      [...textValues(file.data)]
        .filter(({ path }) => path[2] === 'metrics' && path[4] === 'id')
        .map(({ value }) => value),
    );
}

/** What can be pointed at, and how an editor would say it. */
function targets(content: Content) {
  const numbers = [
    ...validEntries(content, 'retiredNumbers').map((entry) => entry.data.shown),
    ...validEntries(content, 'hotlines').flatMap((entry) =>
      entry.data.channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])),
    ),
  ];
  return {
    hotline: { called: 'help line', names: namesOf(content, 'hotlines'), where: 'a file in hotlines/' },
    source: { called: 'source', names: namesOf(content, 'sources'), where: 'an entry in sources.yaml' },
    metric: { called: 'figure', names: metricNames(content), where: 'a metric in goals/' },
    part: { called: 'text', names: namesOf(content, 'parts'), where: 'a file in parts/' },
    term: { called: 'word', names: namesOf(content, 'glossary'), where: 'a file in glossary/' },
    area: {
      called: 'area',
      names: content.files
        .filter((file) => file.kind === 'languages')
        .flatMap((file) => Object.keys((file.data as { areas?: object } | null)?.areas ?? {})),
      where: 'an entry under "areas" in the language file',
    },
    'old-contact': { called: 'old number', names: numbers, where: 'an entry in retired-numbers.yaml' },
  };
}
type Target = keyof ReturnType<typeof targets>;

/** Fields of the YAML files that point at something, by kind of file and name of field. */
const pointers: Record<string, Record<string, Target>> = {
  hotlines: { ifNobodyAnswers: 'hotline', area: 'area' },
  retiredNumbers: { use: 'hotline' },
  partners: { sources: 'source', hotline: 'hotline' },
  goals: { source: 'source' },
  timeline: { sources: 'source' },
  updates: { source: 'source' },
  languages: { line: 'hotline' },
  site: { danger: 'hotline', talk: 'hotline', text: 'hotline', metric: 'metric' },
};

/**
 * A folder or file that is missing, or cannot be read, is one finding of its own (`file-findings.ts`, `schema-findings.ts`),
 * not one for each name that points into it.
 */
function lostTargets({ files }: Content): Set<Target> {
  const isLost = (kind: ContentFile['kind']): boolean => {
    const ofKind = files.filter((file) => file.kind === kind);
    return (
      ofKind.length === 0 ||
      (contentMap[kind].holds === 'map' &&
        ofKind.some((file) => typeof file.data !== 'object' || file.data === null || Array.isArray(file.data)))
    );
  };
  return new Set(
    (['hotlines', 'sources'] as const).filter(isLost).map((kind) => (kind === 'hotlines' ? 'hotline' : 'source')),
  );
}

export function referenceFindings(content: Content): Finding[] {
  const all = targets(content);
  const found: Finding[] = [];
  const lost = lostTargets(content);
  const look = (target: Target, value: string, report: (message: string) => void): void => {
    const { called, names, where } = all[target];
    if (lost.has(target)) return;
    const known =
      target === 'old-contact'
        ? names.some((name) => name === value || numberKey(name) === numberKey(value))
        : names.includes(value);
    if (!known) report(`There is no ${called} "${value}".${didYouMean(value, names)} It must be ${where}`);
  };
  const inYaml = (file: ContentFile): void => {
    const fields = pointers[file.kind];
    if (fields === undefined) return;
    for (const { path, value } of textValues(file.data)) {
      const name = path.findLast((step) => typeof step === 'string') as string | undefined;
      // The front page has "text" fields that are sentences; only the first lines point at a help line.
      if (file.kind === 'site' && name !== 'metric' && path[0] !== 'firstLines') continue;
      const target = name === undefined ? undefined : fields[name];
      if (target !== undefined)
        look(target, value, (message) =>
          found.push({ level: 'error', file: file.path, ...file.placeOf(path), field: fieldName(path), message }),
        );
    }
  };
  const inPage = (file: ContentFile): void => {
    for (const node of file.body === undefined ? [] : nodesOf(file.body)) {
      if (!isPart(node)) continue;
      const shape = vocabulary[(node.name ?? '') as PartName]?.shape as
        Record<string, (typeof vocabulary)['Phone']['shape']['id']> | undefined;
      for (const [name, value] of Object.entries(attributesOf(node))) {
        const target = shape?.[name] === undefined ? undefined : references.get(shape[name])?.to;
        if (target !== undefined)
          look(target, value, (message) =>
            found.push({
              level: 'error',
              file: file.path,
              ...placeOfNode(node),
              field: `<${node.name}> ${name}`,
              message,
            }),
          );
      }
    }
  };
  for (const file of content.files) {
    inYaml(file);
    inPage(file);
  }
  return found;
}
