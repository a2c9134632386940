/** A facilitator guide against its lesson: a slide for each part of the agenda, in its order, each with something to say. */
import { attributesOf, isPart, type MdxNode, nodesOf } from '../lib/mdx-tree.ts';
import { didYouMean } from '../lib/nearest.ts';
import { type Content, validEntries, type ValidEntry } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, errorInFile, errorOn, type Finding } from './finding.ts';

/** More does not fit on a wall, and nobody reads and listens at once. */
const MOST_LINES = 5;
const MOST_WORDS = 50;
const FEWEST_QUESTIONS = 5;

const topNodes = ({ body }: ContentFile): MdxNode[] => (body as MdxNode | undefined)?.children ?? [];

const topParts = (file: ContentFile, name?: string): MdxNode[] =>
  topNodes(file).filter((node) => isPart(node) && (name === undefined || node.name === name));

const wordsIn = (node: MdxNode): string => node.value ?? (node.children ?? []).map(wordsIn).join(' ');

/** The guide is slides, then questions: other text would be on no slide, and the leader would not find it. */
function strayFindings(file: ContentFile): Finding[] {
  return topNodes(file)
    .filter(
      (node) =>
        !(isPart(node) && ['Slide', 'Question'].includes(node.name ?? '')) && !['heading', 'yaml'].includes(node.type),
    )
    .map((node) =>
      errorOn(file, node, 'This text is on no slide. Put it inside a <Slide>, in its <Say>, or make it a <Question>'),
    );
}

const linesIn = (node: MdxNode): number =>
  (node.type === 'listItem' ? 1 : 0) + (node.children ?? []).reduce((sum, child) => sum + linesIn(child), 0);

/** A slide is one short list, or nothing, and then what is said to it. Anything else would not be on the wall, or not fit. */
function slideFindings(file: ContentFile, slide: MdxNode): Finding[] {
  const children = slide.children ?? [];
  const says = children.filter((child) => isPart(child) && child.name === 'Say');
  const face = children.filter((child) => !says.includes(child));
  const complain = (message: string): Finding[] => [errorOn(file, slide, message)];
  if (says.length !== 1 || wordsIn(says[0] as MdxNode).trim() === '')
    return complain('Each slide has one <Say>, with what the leader says to it');
  if (face.some((child) => child.type !== 'list') || face.length > 1 || children.at(-1) !== says[0])
    return complain('A slide is one list of short lines, and below it one <Say>. Put everything else into the <Say>');
  const lines = face.reduce((sum, child) => sum + linesIn(child), 0);
  if (lines > MOST_LINES)
    return complain(`There are ${lines} lines on this slide; ${MOST_LINES} is the most. Make two slides of it`);
  const words = face.map(wordsIn).join(' ').split(/\s+/).filter(Boolean).length;
  return words > MOST_WORDS
    ? complain(`There are ${words} words on this slide; ${MOST_WORDS} is the most that can be read from the last row`)
    : [];
}

/** Questions come last, under one heading: the slides end where they begin. */
function orderFindings(file: ContentFile): Finding[] {
  const nodes = topNodes(file).filter((node) => node.type !== 'yaml');
  const firstQuestion = nodes.findIndex((node) => isPart(node) && node.name === 'Question');
  return nodes.flatMap((node, index) => {
    if (isPart(node) && node.name === 'Slide' && firstQuestion >= 0 && index > firstQuestion)
      return [errorOn(file, node, 'This slide comes after a question. Put the questions after the last slide')];
    if (node.type === 'heading' && (node.depth !== 2 || nodes[index + 1]?.name !== 'Question'))
      return [
        errorOn(
          file,
          node,
          'A heading here is on no slide. The only one stands before the questions: ## Likely questions',
        ),
      ];
    return [];
  });
}

/** Slides follow the agenda, and leave none of it out. */
function agendaFindings(file: ContentFile, lesson: ValidEntry<'lessons'>): Finding[] {
  const titles = lesson.data.agenda.map((item) => item.title);
  const slides = topParts(file, 'Slide');
  const items = slides.map((slide) => attributesOf(slide)['item'] ?? '');
  const unknown = slides.flatMap((slide, index) => {
    const item = items[index] ?? '';
    if (titles.includes(item)) return [];
    const message = `The agenda has no part "${item}".${didYouMean(item, titles)} Its parts are: ${titles.join(', ')}`;
    return [errorOn(file, slide, message, '<Slide> item')];
  });
  const places = items.map((item) => titles.indexOf(item));
  const early = slides.flatMap((slide, index) =>
    (places[index] ?? 0) >= 0 && (places[index] ?? 0) < Math.max(-1, ...places.slice(0, index))
      ? [
          errorOn(
            file,
            slide,
            `"${items[index]}" comes earlier in the agenda than the slide before this one. Put the slides in the order of the agenda`,
          ),
        ]
      : [],
  );
  const missing = titles
    .map((title, index) => ({ title, index }))
    .filter(({ title }) => !items.includes(title))
    .map(({ title, index }) =>
      errorAt(
        lesson.file,
        ['agenda', index, 'title'],
        `No slide in facilitator.mdx belongs to "${title}". Add one there, with what the leader says`,
      ),
    );
  return [...unknown, ...early, ...missing];
}

function findingsOf(content: Content, guide: ValidEntry<'guides'>): Finding[] {
  const { file, id } = guide;
  const lesson = validEntries(content, 'lessons').find((entry) => entry.id === id);
  const questions = topParts(file, 'Question').length;
  return [
    ...strayFindings(file),
    ...orderFindings(file),
    ...topParts(file, 'Slide').flatMap((slide) => slideFindings(file, slide)),
    ...(lesson === undefined || file.body === undefined ? [] : agendaFindings(file, lesson)),
    ...(questions < FEWEST_QUESTIONS && file.body !== undefined
      ? [
          errorInFile(
            file.path,
            `There are ${questions} likely questions here; a leader needs at least ${FEWEST_QUESTIONS}, each as <Question asks="…">`,
          ),
        ]
      : []),
  ];
}

/** A part outside its place would be shown as nothing at all. */
const misplaced = (content: Content): Finding[] =>
  content.files.flatMap((file) => {
    if (file.kind !== 'guides' || file.body === undefined) return [];
    const inside = new Set(topParts(file).flatMap((node) => node.children ?? []));
    return nodesOf(file.body)
      .filter((node) => isPart(node) && node.name === 'Say' && !inside.has(node))
      .map((node) => errorOn(file, node, '<Say> stands inside a <Slide>. Move it there'));
  });

export const guideFindings = (content: Content): Finding[] => [
  ...validEntries(content, 'guides').flatMap((guide) => findingsOf(content, guide)),
  ...misplaced(content),
];
