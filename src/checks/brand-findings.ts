/** The county's colors and drawings: can all text be read, and does each drawing stay what it is inside a page? */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast, groundsOf, nearestReadable, nearestShade, passes, READABLE } from '../lib/brand-colors.ts';
import { DRAWINGS } from '../schemas/brand.ts';
import { type Content, validEntries, type ValidEntry } from './content.ts';
import { drawingFaults } from './drawing-faults.ts';
import { errorAt, errorInFile, type Finding } from './finding.ts';

const TEXTS = ['ink', 'brand', 'link', 'mark'] as const;

const twoDigits = (ratio: number): string => `${Math.floor(ratio * 10) / 10}:1`;

function colorFindings({ file, data }: ValidEntry<'site'>, theme: 'light' | 'dark'): Finding[] {
  const palette = data.brand[theme];
  const { page, card, panel } = groundsOf(palette, theme);
  const far = theme === 'light' ? '#000000' : '#ffffff';
  if (!passes(far, [page, card, panel])) {
    const shade = nearestShade(palette.paper, (paper) =>
      passes(far, Object.values(groundsOf({ ...palette, paper }, theme))),
    );
    const message = `"${palette.paper}" is a paper on which not even ${theme === 'light' ? 'black' : 'white'} text can be read: it needs ${READABLE}:1. Write a shade that can be read on: "${shade}"`;
    return [errorAt(file, ['brand', theme, 'paper'], message)];
  }
  const grounds = new Map([
    // On paper by day, and white words on the same color.
    ...(theme === 'light' ? [['#ffffff', 'white'] as const] : []),
    [card, 'a card on the paper'],
    [panel, 'a box on the paper'],
    [page, 'the paper'],
  ]);
  return TEXTS.flatMap((role) => {
    const color = palette[role];
    if (passes(color, [...grounds.keys()])) return [];
    const [[ground, name]] = [...grounds].toSorted(([a], [b]) => contrast(color, a) - contrast(color, b)) as [
      [string, string],
    ];
    const message = `"${color}" and ${name}, "${ground}", are ${twoDigits(contrast(color, ground))}; text needs ${READABLE}:1. The nearest shade that can be read: "${nearestReadable(color, [...grounds.keys()])}"`;
    return [errorAt(file, ['brand', theme, role], message)];
  });
}

function faultsIn(svg: string, most: number): string[] {
  if (!/^(?:<\?xml[^>]*>)?\s*<svg\b[^>]*\sviewBox="/.test(svg) || /<!--/.test(svg))
    return ['This file is not a plain drawing. Save it as an SVG with a "viewBox" and without comments'];
  const own = [...svg.matchAll(/\s(?:fill|stroke|stop-color)="([^"]*)"/g)].map(([, color]) => color ?? '');
  const other = own.find((color) => !['none', 'currentColor'].includes(color));
  return [
    ...drawingFaults(svg),
    ...(/\s(?:class|id|style)=/.test(svg)
      ? ['This drawing has names in it (class, id or style) that the pages use too. Take them out']
      : []),
    ...(other !== undefined
      ? [
          `This drawing has a color of its own, "${other}", which is not seen on every screen. Write currentColor instead`,
        ]
      : own.includes('currentColor')
        ? []
        : [
            'This drawing is black, which is not seen on a dark screen. Give it fill="currentColor" or stroke="currentColor"',
          ]),
    ...(Buffer.byteLength(svg) > most
      ? [
          `This drawing has ${Buffer.byteLength(svg)} bytes; ${most} is the most, because it travels inside pages. Draw it with less detail`,
        ]
      : []),
  ];
}

function drawingFindings(content: Content, { file, data }: ValidEntry<'site'>): Finding[] {
  return (Object.keys(DRAWINGS) as (keyof typeof DRAWINGS)[]).flatMap((which) => {
    const name = data.brand[which];
    if (name === undefined) return [];
    const path = `brand/${name}`;
    const place = join(content.folder, path);
    if (lstatSync(place, { throwIfNoEntry: false })?.isFile() !== true)
      return [errorAt(file, ['brand', which], `There is no file ${path}. Put the drawing there, or delete this line`)];
    return faultsIn(readFileSync(place, 'utf8'), DRAWINGS[which]).map((fault) => errorInFile(path, fault));
  });
}

const unusedFindings = ({ paths }: Content, { data }: ValidEntry<'site'>): Finding[] =>
  paths
    .filter((path) => path.startsWith('brand/') && path.endsWith('.svg'))
    .filter((path) => !Object.keys(DRAWINGS).some((which) => path === `brand/${data.brand[which as 'logo']}`))
    .map((path) => ({
      ...errorInFile(path, 'Nothing shows this drawing. Name it under "brand" in site.yaml, or delete it'),
      level: 'warning' as const,
    }));

export function brandFindings(content: Content): Finding[] {
  return validEntries(content, 'site').flatMap((site) => [
    ...colorFindings(site, 'light'),
    ...colorFindings(site, 'dark'),
    ...drawingFindings(content, site),
    ...unusedFindings(content, site),
  ]);
}
