/** Numbers in finished files that are no pages: data, contacts, feeds, drawings. */
import { faultsInAddress, faultsInNumber, faultsInText, type Known } from './known-numbers.ts';
import { inJson, valuesIn, type WrittenValue } from './written-values.ts';

/** Fields that hold a number to call or text and nothing else, in any of the formats. */
const NUMBERS = /^(?:number|dial|tel|telephone)$/;
/** Fields that count. Below ten digits nothing in them can be called. */
const COUNTS = /^(?:bytes|value|sequence)$/;
const ADDRESS = /^(?:https?|tel|sms|callto|facetime|mailto):\S*$/i;

/**
 * Figures with a shape that no number to call has, and so long that one could not hide in them: UUIDs (RFC 9562), SHA-256
 * sums, moments (RFC 3339). They are cut out before anything is looked for; a number beside one is still found.
 */
const OTHER_SHAPES = [
  /(?<![\w-])[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}(?![\w-])/gi,
  /(?<!\w)[\da-f]{64}(?!\w)/gi,
  /(?<!\d)\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-][01]\d:[0-5]\d)(?!\d)/g,
];

function faultsInValue({ field, text }: WrittenValue, known: Known): string[] {
  const written = OTHER_SHAPES.reduce((rest, shape) => rest.replace(shape, '¶'), text.trim());
  if (written === '' || (COUNTS.test(field) && /^\d{1,9}$/.test(written))) return [];
  if (ADDRESS.test(written)) return faultsInAddress(written, known);
  return NUMBERS.test(field) ? faultsInNumber(written, known) : faultsInText(written, known);
}

const faultsInValues = (values: readonly WrittenValue[], known: Known): string[] => [
  ...new Set(values.flatMap((value) => faultsInValue(value, known))),
];

/** What a page tells search engines, which no reader sees. */
export const faultsInJson = (text: string, known: Known): string[] => faultsInValues(inJson(text), known);

/** @param file its name, which says how it is written */
export function faultsInFile(file: string, text: string, known: Known): string[] {
  try {
    return faultsInValues(valuesIn(file, text), known);
  } catch (error) {
    return [`it cannot be read, so nobody knows which numbers are in it (${(error as Error).message})`];
  }
}
