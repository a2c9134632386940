/** A facilitator guide against its lesson: a slide for each part of the agenda, in its order, each with something to say. */
import { attributesOf, isPart, type MdxNode, nodesOf } from '../lib/mdx-tree.ts';
import { didYouMean } from '../lib/nearest.ts';
import { type Content, validEntries, type ValidEntry } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, errorInFile, errorOn, type Finding } from './finding.ts';

/** More does not fit on a wall, and nobody reads and listens at once. */
const MOST_LINES = 5;
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

function slideFindings(file: ContentFile, slide: MdxNode): Finding[] {
  const children = slide.children ?? [];
  const says = children.filter((child) => isPart(child) && child.name === 'Say');
  const lines = children
    .filter((child) => child.type === 'list')
    .reduce((count, child) => count + (child.children ?? []).length, 0);
  return [
    ...(says.length === 1 && wordsIn(says[0] as MdxNode).trim() !== ''
      ? []
      : [errorOn(file, slide, 'Each slide has one <Say>, with what the leader says to it')]),
    ...(lines > MOST_LINES
      ? [
          errorOn(
            file,
            slide,
            `There are ${lines} lines on this slide; ${MOST_LINES} is the most. Make two slides of it`,
          ),
        ]
      : []),
  ];
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

function guideFindings(content: Content, guide: ValidEntry<'guides'>): Finding[] {
  const { file, id } = guide;
  const lesson = validEntries(content, 'lessons').find((entry) => entry.id === id);
  const questions = topParts(file, 'Question').length;
  return [
    ...strayFindings(file),
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
    return [...nodesOf(file.body)]
      .filter((node) => isPart(node) && node.name === 'Say' && !inside.has(node))
      .map((node) => errorOn(file, node, '<Say> stands inside a <Slide>. Move it there'));
  });

export const allGuideFindings = (content: Content): Finding[] => [
  ...validEntries(content, 'guides').flatMap((guide) => guideFindings(content, guide)),
  ...misplaced(content),
];
