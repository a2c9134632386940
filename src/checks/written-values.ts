/**
 * What is written in a finished file that is no page: its values one by one, each with the name of its field. A value is
 * looked at as what it is, so that sums, ids and dates are not taken for numbers to call.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { NodeType, parse } from 'node-html-parser';
import { attributesIn, visibleText } from './page-text.ts';

export interface WrittenValue {
  /** The key, the column, the property or the element; `''` for running text. */
  field: string;
  text: string;
}

/** A number with a decimal point is a place or a share, never one to call. */
function* valuesOf(data: unknown, field = ''): Generator<WrittenValue> {
  if (typeof data === 'string' || Number.isInteger(data)) yield { field, text: String(data) };
  else if (Array.isArray(data)) for (const item of data) yield* valuesOf(item, field);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      // A number can be a key as well.
      yield { field: '', text: key };
      yield* valuesOf(value, key);
    }
  }
}

export const inJson = (text: string): WrittenValue[] => [...valuesOf(JSON.parse(text))];

const inCsv = (text: string): WrittenValue[] => {
  const [columns = [], ...rows] = parseCsv(text, { relax_column_count: true }) as string[][];
  return [columns, ...rows].flatMap((row, index) =>
    row.map((cell, place) => ({ field: index === 0 ? '' : (columns[place] ?? ''), text: cell })),
  );
};

type Property = [name: string, parameters: object, type: string, ...values: unknown[]];
type Component = [name: string, properties: Property[], inside: Component[]];

/** https://www.rfc-editor.org/rfc/rfc7095 and rfc7265: contacts and calendars, with the events inside. */
const inComponent = ([, properties, inside]: Component): WrittenValue[] => [
  ...properties.flatMap(([field, parameters, , ...values]) =>
    [parameters, values].flatMap((written) => [...valuesOf(written, field)]),
  ),
  ...inside.flatMap(inComponent),
];

/** A file with several contacts or calendars is read as a list of them. */
const inCards = (text: string): WrittenValue[] => {
  const read = ICAL.parse(text) as Component | Component[];
  const isOne = (some: Component | Component[]): some is Component => typeof some[0] === 'string';
  return (isOne(read) ? [read] : read).flatMap(inComponent);
};

const comments = (text: string): WrittenValue[] =>
  [...text.matchAll(/<!--(.*?)-->/gs)].map((match) => ({ field: '', text: match[1] ?? '' }));

/** Attributes of a drawing that are read or heard; all others are lines and places on the sheet. */
const SAID = /^(?:href|xlink:href|title|alt|desc|aria-label|data-.*)$/;

/** Pieces of a text in a drawing stand beside each other, so a number may be split over them. */
const inDrawing = (text: string): WrittenValue[] => {
  const root = parse(text.replace(/<\/?tspan[^>]*>/g, ''));
  return [
    { field: '', text: visibleText(root) },
    ...comments(text),
    ...attributesIn(root)
      .filter(({ name }) => SAID.test(name))
      .map(({ name, value }) => ({ field: name, text: value })),
  ];
};

/** An element has its own words; what is in it has others. */
const inXml = (text: string): WrittenValue[] => {
  const root = parse(text.replace(/<!\[CDATA\[|\]\]>/g, ''));
  return [
    ...root.querySelectorAll('*').map((element) => ({
      field: element.rawTagName.toLowerCase(),
      text: element.childNodes
        .filter(({ nodeType }) => nodeType === NodeType.TEXT_NODE)
        .map((node) => node.text)
        .join(' '),
    })),
    ...comments(text),
    ...attributesIn(root).map(({ name, value }) => ({ field: name, text: value })),
  ];
};

const READERS: Record<string, (text: string) => WrittenValue[]> = {
  json: inJson,
  csv: inCsv,
  vcf: inCards,
  ics: inCards,
  xml: inXml,
  svg: inDrawing,
  txt: (text) => [{ field: '', text }],
};

/** The endings of the files that are looked through. */
export const READ_ENDINGS = Object.keys(READERS);

/**
 * @param file its name, which says how it is written
 * @throws the reader's error when it is not written as its name says
 */
export const valuesIn = (file: string, text: string): WrittenValue[] =>
  READERS[file.split('.').at(-1) ?? '']?.(text) ?? [];
