/**
 * Finding telephone numbers in running text, however they are written.
 *
 * Used twice: to keep numbers out of prose (they come from `content/hotlines/`), and to account for every number in
 * the finished pages. It would rather report one thing too many than miss a number.
 */

/** Seven to fifteen digits with the marks people put between them. */
const DIGIT_RUN = /(?<![\w$.,/-])\+?\(?\d(?:[\s().\-\u2010-\u2015\u00a0\u202f]{0,3}\d){6,14}(?![\w%])/g;

/** `1-800-RUNAWAY`, `855-503-SAFE`: a number that ends in letters. */
const LETTERED = /(?<![\w-])(?:1[\s.-])?\(?\d{3}\)?[\s.-](?:\d{3}[\s.-][A-Z]{4}|[A-Z0-9]{1,3}-?[A-Z-]{3,})(?![\w-])/g;

/** Three-digit lines after "call" or "text", and five- or six-digit codes after "text". */
const SHORT_CODE =
  /(?<=\b(?:call|text|dial)(?:s|ed|ing)?\b(?!-)[^.\n]{0,25}?)(?<![\w$.,/§-])(?:911|988|211)(?![\w%,/-]|\.\d)|(?<=\btext(?:s|ed|ing)?\b(?!-)[^.\n]{0,40}?)(?<![\w-])\d{5,6}(?![\w-])/gi;

const ISO_DATE = /^(19|20)\d\d-\d\d-\d\d$/;
const YEAR_RANGE = /^(19|20)\d\d\s?[-\u2010-\u2015]\s?(19|20)\d\d$/;

/** One number found: what was written and where in the text it starts (0-based). */
export interface FoundNumber {
  written: string;
  index: number;
}

export function findNumbers(text: string): FoundNumber[] {
  const found = new Map<number, FoundNumber>();
  for (const pattern of [DIGIT_RUN, LETTERED, SHORT_CODE]) {
    for (const match of text.matchAll(pattern)) {
      const written = match[0].trim();
      if (ISO_DATE.test(written) || YEAR_RANGE.test(written)) continue;
      found.set(match.index, { written, index: match.index });
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}
