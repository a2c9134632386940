/** All colors of a site come from a few; whatever those are, what is read can be read. */
import { describe, expect, test } from 'vitest';
import { readContent, validEntries } from '../../src/checks/content.ts';
import { brandColors, contrast, nearestReadable, tabColor } from '../../src/lib/brand-colors.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { type Brand, DARK, LIGHT } from '../../src/schemas/brand.ts';
import { COUNTY } from '../support/county.ts';

const brandOf = (folder: string): Brand => validEntries(readContent(folder), 'site')[0]!.data.brand;
const brands: [string, Brand][] = [
  ['the county', brandOf(contentFolder())],
  ['another county', brandOf(COUNTY)],
  ['nobody’s', { light: LIGHT, dark: DARK }],
  ['one whose ink is hardly dark enough', { light: { ...LIGHT, ink: '#4d4d4d' }, dark: { ...DARK, ink: '#b4b4b4' } }],
];

describe.each(brands)('%s', (_, brand) => {
  test.each(['light', 'dark'] as const)('in the %s theme every text has 7:1 on all it stands on', (theme) => {
    const colors = brandColors(brand, theme);
    for (const ground of ['page', 'card', 'panel'] as const)
      for (const text of ['text', 'text-soft', 'brand', 'link', 'mark'] as const)
        expect(contrast(colors[text], colors[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
    expect(contrast('#ffffff', colors.bar)).toBeGreaterThanOrEqual(7);
    expect(contrast('#ffffff', colors.exit)).toBeGreaterThanOrEqual(7);
    expect(contrast(colors['on-brand'], colors.brand)).toBeGreaterThanOrEqual(7);
  });

  test('the picture in the tab is seen on light tabs and on dark ones', () => {
    const color = tabColor(brand).replace(/[\da-f]/g, '$&$&');
    for (const tab of ['#ffffff', '#202124']) expect(contrast(color, tab), color).toBeGreaterThanOrEqual(3);
  });
});

test('contrast is that of WCAG: black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('the nearest shade that can be read is hardly more than readable, and there is none between two grays', () => {
  const shade = nearestReadable('#5a8fb0', ['#ffffff']) ?? '';
  expect(contrast(shade, '#ffffff')).toBeGreaterThanOrEqual(7);
  expect(contrast(shade, '#ffffff')).toBeLessThan(7.3);
  expect(nearestReadable('#777777', ['#777777', '#888888'])).toBeUndefined();
});
