/** Names that point at something which must be there: lines, sources, figures, words, texts. */
import { contentMap } from '../content-map.ts';
import { attributesOf, isPart, nodesOf } from '../lib/mdx-tree.ts';
import { didYouMean } from '../lib/nearest.ts';
import { numberKey } from '../lib/phone.ts';
import { type PartName, references, type Target, vocabulary } from '../schemas/vocabulary.ts';
import { type Content, namesOf, ownLanguage, shownLines, validEntries } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, errorOn, type Finding } from './finding.ts';
import { textValues } from './yaml-values.ts';

type AnyTarget = Target | 'area' | 'language' | 'training' | 'outcome';

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

/** From the files as written, like figures. */
function outcomeNames(content: Content): string[] {
  return content.files
    .filter((file) => file.kind === 'goals')
    .flatMap((file) =>
      [...textValues(file.data)]
        .filter(({ path }) => path[0] === 'outcomes' && path[2] === 'id')
        .map(({ value }) => value),
    );
}

function areaNames(content: Content): string[] {
  const own = content.files.filter((file) => file.kind === 'languages' && file.id === ownLanguage(content));
  return own.flatMap((file) =>
    [...textValues(file.data)].filter(({ path }) => path[0] === 'areas').map(({ path }) => String(path[1])),
  );
}

/** What can be pointed at, and how an editor would say it. */
function targets(content: Content): Record<AnyTarget, { called: string; names: string[]; where: string }> {
  const lines = shownLines(content);
  const numbers = [
    ...validEntries(content, 'retiredNumbers').map((entry) => entry.data.shown),
    ...lines.flatMap((entry) =>
      entry.data.channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])),
    ),
  ];
  const withdrawn = new Set(
    validEntries(content, 'hotlines')
      .filter((line) => line.data.status === 'withdrawn')
      .map((line) => line.id),
  );
  const hotlines = namesOf(content, 'hotlines').filter((id) => !withdrawn.has(id));
  return {
    hotline: { called: 'help line', names: hotlines, where: 'a file in hotlines/ that is not withdrawn' },
    source: { called: 'source', names: namesOf(content, 'sources'), where: 'an entry in sources.yaml' },
    picture: { called: 'picture', names: namesOf(content, 'pictures'), where: 'a file in pictures/' },
    metric: { called: 'figure', names: metricNames(content), where: 'a metric in goals/' },
    part: { called: 'text', names: namesOf(content, 'parts'), where: 'a file in parts/' },
    term: { called: 'word', names: namesOf(content, 'glossary'), where: 'a file in glossary/' },
    area: { called: 'area', names: areaNames(content), where: 'an entry under "areas" in the language file' },
    outcome: { called: 'outcome', names: outcomeNames(content), where: 'an outcome in goals/' },
    training: { called: 'training', names: namesOf(content, 'lessons'), where: 'a folder in training/' },
    language: { called: 'language', names: namesOf(content, 'languages'), where: 'a file in languages/' },
    'old-contact': { called: 'old number', names: numbers, where: 'an entry in retired-numbers.yaml' },
  };
}

/** Fields of the YAML files that point at something: kind of file, then the field with the steps that must lead to it. */
const pointers: Partial<Record<ContentFile['kind'], [RegExp, AnyTarget][]>> = {
  referenceCards: [[/^lines\.\d+$/, 'hotline']],
  calendar: [[/^\d+\.training$/, 'training']],
  hotlines: [
    [/^ifNobodyAnswers$/, 'hotline'],
    [/^area$/, 'area'],
  ],
  retiredNumbers: [[/^\d+\.use\./, 'hotline']],
  partners: [
    [/^sources\./, 'source'],
    [/^hotline$/, 'hotline'],
  ],
  goals: [[/\.source$/, 'source']],
  timeline: [[/^\d+\.sources\./, 'source']],
  updates: [
    [/(^|\.)source$/, 'source'],
    [/(^|\.)outcome$/, 'outcome'],
  ],
  languages: [[/^help\.ways\.\d+\.line$/, 'hotline']],
  site: [
    [/^firstLines\./, 'hotline'],
    [/^sources\./, 'source'],
    [/^home\.figures\.\d+\.metric$/, 'metric'],
    [/^language$/, 'language'],
  ],
};

/**
 * A folder or file that is missing, or cannot be read, is one finding of its own (`file-findings.ts`, `schema-findings.ts`),
 * not one for each name that points into it.
 */
function lostTargets(content: Content): Set<AnyTarget> {
  const { files } = content;
  const isLost = (kind: ContentFile['kind']): boolean => {
    const ofKind = files.filter((file) => file.kind === kind);
    const isMap = ({ data }: ContentFile): boolean => typeof data === 'object' && data !== null && !Array.isArray(data);
    return ofKind.length === 0 || (contentMap[kind].holds === 'map' && !ofKind.every(isMap));
  };
  const hasOwnLanguage = files.some((file) => file.kind === 'languages' && file.id === ownLanguage(content));
  return new Set([
    ...(hasOwnLanguage ? [] : (['area'] as const)),
    ...(isLost('hotlines') ? (['hotline'] as const) : []),
    ...(isLost('sources') ? (['source'] as const) : []),
  ]);
}

export function referenceFindings(content: Content): Finding[] {
  const all = targets(content);
  const lost = lostTargets(content);
  const complaint = (target: AnyTarget, value: string): string | undefined => {
    const { called, names, where } = all[target];
    const isKnown =
      target === 'old-contact'
        ? names.some((name) => name === value || numberKey(name) === numberKey(value))
        : names.includes(value);
    return lost.has(target) || isKnown
      ? undefined
      : `There is no ${called} "${value}".${didYouMean(value, names)} It must be ${where}`;
  };
  // What a translation says of a line that is gone is seen by nobody (`language-findings.ts`).
  const isTranslation = (file: ContentFile): boolean => file.kind === 'languages' && file.id !== ownLanguage(content);
  const inYaml = (file: ContentFile): Finding[] =>
    (isTranslation(file) ? [] : [...textValues(file.data)]).flatMap(({ path, value }) => {
      const target = pointers[file.kind]?.find(([pattern]) => pattern.test(path.join('.')))?.[1];
      const message = target === undefined ? undefined : complaint(target, value);
      return message === undefined ? [] : [errorAt(file, path, message)];
    });
  const inPage = (file: ContentFile): Finding[] =>
    (file.body === undefined ? [] : nodesOf(file.body)).filter(isPart).flatMap((node) => {
      const name = node.name ?? '';
      if (!Object.hasOwn(vocabulary, name)) return [];
      const shape = vocabulary[name as PartName].answers.shape as Record<string, Parameters<typeof references.get>[0]>;
      return Object.entries(attributesOf(node)).flatMap(([field, value]) => {
        const target = Object.hasOwn(shape, field)
          ? references.get(shape[field] as Parameters<typeof references.get>[0])?.to
          : undefined;
        const message = target === undefined ? undefined : complaint(target, value);
        return message === undefined ? [] : [errorOn(file, node, message, `<${name}> ${field}`)];
      });
    });
  return content.files.flatMap((file) => [...inYaml(file), ...inPage(file)]);
}
