/**
 * Every color of the site, from the few in `site.yaml`. colorjs.io, by editors of the CSS color specification, knows how
 * light a color looks (OKLCH) and how far two stand apart for a reader (https://www.w3.org/TR/WCAG22/#contrast-enhanced).
 */
import Color from 'colorjs.io';
import type { Brand, Palette } from '../schemas/brand.ts';

/** What text must have against what it stands on: WCAG 2.2, 1.4.6. */
export const READABLE = 7;

/** By the names they have in `styles/tokens.css`. */
export interface Colors {
  page: string;
  panel: string;
  card: string;
  text: string;
  'text-soft': string;
  line: string;
  brand: string;
  'on-brand': string;
  link: string;
  mark: string;
  care: string;
  bar: string;
  exit: string;
  'exit-edge': string;
}

const hex = (color: Color): string =>
  color.toGamut({ space: 'srgb' }).to('srgb').toString({ format: 'hex', collapse: false });

/** The same color, lighter or darker, and more or less of it. */
function shade(
  from: string,
  change: (lightness: number, chroma: number) => [lightness: number, chroma: number],
): string {
  const color = new Color(from).to('oklch');
  const [lightness = 0, chroma = 0, hue] = color.coords.map((part) => part ?? 0);
  const [newLightness, newChroma] = change(lightness, chroma);
  return hex(new Color('oklch', [Math.min(1, Math.max(0, newLightness)), Math.max(0, newChroma), hue ?? 0]));
}

export const contrast = (one: string, other: string): number => new Color(one).contrast(other, 'WCAG21');

export const passes = (color: string, others: readonly string[]): boolean =>
  others.every((other) => contrast(color, other) >= READABLE);

/** @returns the same hue, as little lighter or darker as can be, that is right; undefined if none is */
export function nearestShade(color: string, isRight: (shade: string) => boolean): string | undefined {
  for (let step = 1; step <= 200; step += 1)
    for (const by of [-step / 200, step / 200]) {
      const candidate = shade(color, (lightness, chroma) => [lightness + by, chroma]);
      if (isRight(candidate)) return candidate;
    }
  return undefined;
}

/** The nearest shade that is readable beside all of the others. */
export const nearestReadable = (color: string, others: readonly string[]): string | undefined =>
  nearestShade(color, (shade) => passes(shade, others));

/** A text that stands back a little, as far as it can still be read. */
function soft(ink: string, grounds: readonly string[], by: number): string {
  const steps = [1, 0.8, 0.6, 0.4, 0.2].map((part) =>
    shade(ink, (lightness, chroma) => [lightness + by * part, chroma * (1 + part / 4)]),
  );
  return steps.find((step) => passes(step, grounds)) ?? ink;
}

/** What text stands on: the paper, what lies on it, and what is a little deeper. */
export function groundsOf({ paper }: Palette, theme: 'light' | 'dark'): Pick<Colors, 'page' | 'card' | 'panel'> {
  const more = (by: number, times: number, most: number): string =>
    shade(paper, (lightness, chroma) => [lightness + by, Math.min(chroma * times, chroma + most)]);
  return theme === 'light'
    ? { page: paper, card: more(0.014, 0.6, 0), panel: more(-0.032, 1.8, 0.006) }
    : { page: paper, card: more(0.045, 1.3, 0.004), panel: more(0.045, 1.3, 0.004) };
}

/** @returns all colors of a theme */
export function brandColors(brand: Brand, theme: 'light' | 'dark'): Colors {
  const own = brand[theme];
  const isLight = theme === 'light';
  const grounds = groundsOf(own, theme);
  const line = shade(own.paper, (lightness, chroma) =>
    isLight
      ? [lightness - 0.118, Math.min(chroma * 2.6, chroma + 0.012)]
      : [lightness + 0.177, Math.min(chroma * 1.75, chroma + 0.012)],
  );
  return {
    ...grounds,
    text: own.ink,
    'text-soft': soft(own.ink, Object.values(grounds), isLight ? 0.15 : -0.14),
    line,
    brand: own.brand,
    'on-brand': isLight ? '#ffffff' : own.paper,
    link: own.link,
    mark: own.mark,
    care: own.care,
    // White stands on it in both.
    bar: isLight ? own.brand : shade(brand.light.brand, (lightness, chroma) => [lightness * 0.8, chroma * 0.75]),
    // The way out looks the same by day and by night: it is found by its look.
    exit: brand.light.ink,
    'exit-edge': shade(brand.light.ink, (_, chroma) => [0.64, chroma]),
  };
}

/** A tone of the brand that shows on light tabs and on dark ones, in as few letters as can be: `#299`. */
export function tabColor({ light }: Brand): string {
  const middle = new Color(shade(light.brand, (_, chroma) => [0.62, Math.max(chroma, 0.02) * 1.5]));
  return `#${middle.coords.map((part) => Math.round((part ?? 0) * 15).toString(16)).join('')}`;
}
