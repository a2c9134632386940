/**
 * What is wrong with an SVG. It is a program as much as a picture, so only shapes are let in: a list of what may be there,
 * never of what may not. https://developer.mozilla.org/docs/Web/SVG/Element
 */
import { parse } from 'node-html-parser';
import { findNumbers } from '../lib/phone-in-text.ts';

const SHAPES = new Set(
  'svg g path rect circle ellipse line polyline polygon defs use symbol clippath mask lineargradient radialgradient stop pattern title desc'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  /^(?:xmlns(?::xlink)?|version|id|class|viewbox|width|height|x\d?|y\d?|cx|cy|r|rx|ry|fx|fy|d|points|transform|fill(?:-\w+)?|stroke(?:-\w+)?|opacity|offset|stop-\w+|gradient\w+|clip-path|clip-rule|mask|patternunits|href|xlink:href|role|aria-hidden|preserveaspectratio)$/;

const LETTERS =
  'There are letters in this drawing, which nobody can have read aloud or translated. Take them out and write them in the page';
const CODE = 'This drawing has program code in it. Save it again as a plain SVG, without scripts';
const LOADS =
  'This drawing loads something from elsewhere, and that place would learn who reads the page. Take the link or the picture in it out';

/** A tag as drawing programs write it. What a browser would still take for one (`<a/href=…>`) is none of these. */
const TAG = /<\/?[a-z][a-z:-]*(?:\s+[a-z][\w:-]*\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>/gi;

/** Whether all of it is tags as they should be, with words in titles and descriptions only, and ends with the drawing. */
function isPlain(svg: string): boolean {
  const bare = svg
    .trim()
    .replace(/^<\?xml\s[^?<>]*\?>/, '')
    .replace(/<!--[^<>]*-->/g, '')
    .trim();
  const words = bare.replace(/(<(title|desc)\b[^<>]*>)[^<>]*(<\/\2\s*>)/gi, '$1$3');
  return (
    /^<svg\b/i.test(bare) &&
    /<\/svg\s*>$/i.test(bare) &&
    words.replace(TAG, '').trim() === '' &&
    (words.match(/<\/svg\b/gi) ?? []).length === 1
  );
}

export function drawingFaults(svg: string): string[] {
  if (/<!(?:DOCTYPE|ENTITY|\[CDATA)|<\?xml-stylesheet/i.test(svg)) return [CODE];
  const elements = parse(svg).querySelectorAll('*');
  const faults = elements.flatMap((element) => {
    const name = element.rawTagName.toLowerCase();
    if (['text', 'tspan', 'textpath'].includes(name.replace(/^.*:/, ''))) return [LETTERS];
    if (['image', 'feimage', 'a', 'style'].includes(name)) return [LOADS];
    if (!SHAPES.has(name)) return [CODE];
    return Object.entries(element.attributes).flatMap(([attribute, value]) => {
      if (!ATTRIBUTES.test(attribute.toLowerCase())) return [CODE];
      const leads = /href$/i.test(attribute)
        ? !value.startsWith('#')
        : /(?:\\|url|image-set)\s*\(?(?!\(?#)/i.test(value) && !/^url\(#[\w-]+\)$/.test(value);
      return leads ? [LOADS] : [];
    });
  });
  const words = elements
    .filter((element) => ['title', 'desc'].includes(element.rawTagName.toLowerCase()))
    .map((element) => element.text)
    .join(' ');
  const odd = faults.length === 0 && !isPlain(svg) ? [CODE] : [];
  return [...new Set([...faults, ...odd, ...(findNumbers(words).length > 0 ? [LETTERS] : [])])];
}
