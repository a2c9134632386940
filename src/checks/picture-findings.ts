/** Pictures: what they may show, what may be inside them, how heavy they are, and whether anybody sees them. */
import ExifReader from 'exifreader';
import { drawingFaults } from './drawing-faults.ts';
import { attributesOf, isPart, nodesOf } from '../lib/mdx-tree.ts';
import { type PictureFile, pictureFiles } from '../lib/picture-file.ts';
import { advice, matcher } from '../lib/word-rules.ts';
import { PICTURE_TYPES } from '../schemas/picture.ts';
import { type Content, namesOf, validEntries, type ValidEntry } from './content.ts';
import { errorAt, errorInFile, errorOn, type Finding } from './finding.ts';

/** A page weighs at most 25,000 bytes with everything, and asks for at most three files: on slow 3G that is half a second. */
const MOST_BYTES = 10_000;
const MOST_ON_A_PAGE = 2;

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

/** Cameras write the place and the owner into a picture; whoever saves it from the site would have them. */
function hasHiddenNotes({ bytes }: PictureFile): boolean {
  try {
    const { exif, gps, iptc, xmp } = ExifReader.load(bytes, { expanded: true });
    return [exif, gps, iptc, xmp].some((notes) => notes !== undefined && Object.keys(notes).length > 0);
  } catch {
    return false;
  }
}

function fileFaults(file: PictureFile): string[] {
  const ending = file.name.split('.').at(-1);
  if (file.type !== ending)
    return [
      `This file is not a picture of the kind its name says (${ending}). Save it again as one of: ${PICTURE_TYPES.join(', ')}`,
    ];
  return [
    ...(file.bytes.length > MOST_BYTES
      ? [
          `This picture has ${kilobytes(file.bytes.length)}; ${kilobytes(MOST_BYTES)} is the most, so that a page opens on a slow phone. Make it smaller, or save it with less detail`,
        ]
      : []),
    ...(file.type === 'svg' ? drawingFaults(file.bytes.toString('utf8')) : []),
    ...(file.type !== 'svg' && hasHiddenNotes(file)
      ? [
          'There are hidden notes in this picture, such as the camera or the place. Save it again without "metadata" or "EXIF"',
        ]
      : []),
  ];
}

/** "Nobody" and "a man at a desk" cannot both be. */
const PERSON =
  /\b(?:man|men|woman|women|person|people|officer|teacher|worker|face|faces|crowd|family|mother|father)\b/i;

const personFindings = ({ file, data }: ValidEntry<'pictures'>): Finding[] =>
  data.people === 'none' && PERSON.test(`${data.depicts} ${data.alt}`)
    ? [
        errorAt(
          file,
          ['people'],
          'Somebody can be seen here, so "none" is not right. Write one of: illustrated, stock-model, real-consented',
        ),
      ]
    : [];

function besideFindings(content: Content, { id, file }: ValidEntry<'pictures'>): Finding[] {
  const files = pictureFiles(content.folder, id);
  if (files.length === 1)
    return files.flatMap((picture) =>
      fileFaults(picture).map((fault) => errorInFile(`pictures/${picture.name}`, fault)),
    );
  const names = files.map(({ name }) => name).join(' and ');
  return [
    errorInFile(
      file.path,
      files.length === 0
        ? `The picture itself is missing. Put it beside this file, with the same name: ${id}.${PICTURE_TYPES.join(`, ${id}.`)}`
        : `There are ${files.length} pictures of this name: ${names}. Delete all but one`,
    ),
  ];
}

/** What a picture may not show (rules of words.yaml "in: pictures"): restraint, harm, and the rest of the cliché. */
function shownFindings(content: Content, { file, data }: ValidEntry<'pictures'>): Finding[] {
  const rules = validEntries(content, 'words').map((entry) => entry.data);
  const find = matcher(rules.filter((rule) => rule.in === 'pictures'));
  return (['depicts', 'alt', 'caption'] as const).flatMap((field) =>
    find(data[field] ?? '').map((hit) => ({ ...errorAt(file, [field], advice(hit)), level: hit.rule.level })),
  );
}

function usedFindings(content: Content): Finding[] {
  const used = content.files.flatMap((file) => {
    const nodes = file.body === undefined ? [] : nodesOf(file.body);
    return nodes
      .filter((node) => isPart(node) && node.name === 'Picture')
      .map((node) => ({ file, node, id: attributesOf(node)['id'] }));
  });
  const tooMany = [...Map.groupBy(used, ({ file }) => file)].flatMap(([file, uses]) =>
    uses
      .slice(MOST_ON_A_PAGE)
      .map(({ node }) =>
        errorOn(
          file,
          node,
          `This page has ${uses.length} pictures; ${MOST_ON_A_PAGE} is the most, so that it opens on a slow phone. Take one out`,
        ),
      ),
  );
  const unused = validEntries(content, 'pictures')
    .filter(({ id }) => !used.some((use) => use.id === id))
    .map(({ id, file }) => ({
      ...errorInFile(
        file.path,
        `No page shows this picture. Put it in a page with <Picture id="${id}" />, or delete its two files`,
      ),
      level: 'warning' as const,
    }));
  return [...tooMany, ...unused];
}

/** A picture nobody has described. */
const bareFindings = (content: Content): Finding[] =>
  content.paths
    .map((path) => ({ path, id: new RegExp(`^pictures/([^/]+)\\.(?:${PICTURE_TYPES.join('|')})$`).exec(path)?.[1] }))
    .filter(({ id }) => id !== undefined && !namesOf(content, 'pictures').includes(id))
    .map(({ path, id }) =>
      errorInFile(
        path,
        `Nobody has described this picture. Write pictures/${id}.yaml beside it, with: depicts, alt, why, people, license`,
      ),
    );

export function pictureFindings(content: Content): Finding[] {
  const pictures = validEntries(content, 'pictures');
  return [
    ...bareFindings(content),
    ...pictures.flatMap((picture) => [
      ...besideFindings(content, picture),
      ...shownFindings(content, picture),
      ...personFindings(picture),
    ]),
    ...usedFindings(content),
  ];
}
