/**
 * Finding telephone numbers in running text, however they are written.
 *
 * Used twice: to keep numbers out of prose (they come from `content/hotlines/`), and to account for every number in the
 * finished pages. It would rather report one thing too many than miss a number.
 */

/** What people put between digits: spaces, dashes, dots, slashes, bullets, brackets. */
const BETWEEN = String.raw`[\s().\-/_~·•∙⋅|\u2010-\u2015\u2212\u30fb]`;

/** Seven to fifteen digits with those marks between them. */
const DIGIT_RUN = new RegExp(String.raw`(?<!\d|\d,)\+?\(?\d(?:${BETWEEN}{0,3}\d){6,14}(?!\d)`, 'g');

/** `1-800-RUNAWAY`, `855-503-safe`, `877-8-HOPENY`: a free number, or any number after a 1, that ends in letters. */
const LETTERED =
  /(?<![\w-])(?:1[\s.-]\(?\d{3}\)?|\(?8(?:00|33|44|55|66|77|88)\)?)[\s.-](?=[\dA-Z]*[\s.-]?[\dA-Z]*[A-Z])[\dA-Z](?:-?[\dA-Z]){6,10}(?![\w-])/gi;

/** Three-digit lines after a word like "call", and five- or six-digit codes after one like "text". */
const SHORT_CODE = new RegExp(
  [
    String.raw`(?<=\b(?:call|text|dial|ring|phone|number)(?:s|ed|ing)?\b(?!-)[^.!?\n]{0,60}?)(?<![\w$.,/§-])(?:[2-9]11|988|999|112|912)(?![\w%/-]|[.,]\d)`,
    String.raw`(?<=\b(?:text|txt|sms|message|send)(?:s|ed|ing)?\b(?!-)[^.!?\n]{0,60}?)(?<![\w$.,/§-])\d{5,6}(?![\w%/-]|[.,]\d)`,
  ].join('|'),
  'gi',
);

const YEAR = String.raw`(?:19|20)\d\d`;

/** Figures that only look like numbers to call: dates, years, ZIP+4. */
const OTHER_FIGURES = [
  new RegExp(String.raw`^${YEAR}[-./]\d\d?[-./]\d\d?(?:[T ]\d\d?)?$`),
  new RegExp(String.raw`^\d\d?[-./]\d\d?[-./]${YEAR}$`),
  new RegExp(String.raw`^${YEAR}(?:\s*[\s/\-\u2010-\u2015]\s*${YEAR})+$`),
  /^\d{5}-\d{4}$/,
];

/** Words that a law, a book or a file number follows. */
const REFERENCE =
  /\b(?:ORS|OAR|U\.?S\.?C\.?|FR|Stat\.|ISBN|ISSN|DOI|pp?\.|pages?|docket|case|grant|§+)\s*(?:no\.?\s*)?$/i;

/** One number found: what was written and where in the evened-out text it starts (0-based). */
export interface FoundNumber {
  written: string;
  index: number;
}

/**
 * The text with invisible characters gone and every kind of digit and letter in its plain form, so that a number cannot
 * hide behind a soft hyphen or full-width digits.
 */
export function evenedOut(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => (/[0-9]/.test(digit) ? digit : String(digitValue(digit))));
}

/** Decimal digits of every script stand in unbroken rows of ten. */
function digitValue(digit: string): number {
  let point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - 1)) && value < 9) {
    point -= 1;
    value += 1;
  }
  return value;
}

export function findNumbers(text: string): FoundNumber[] {
  const plain = evenedOut(text);
  const found = new Map<number, FoundNumber>();
  for (const pattern of [DIGIT_RUN, LETTERED, SHORT_CODE]) {
    for (const match of plain.matchAll(pattern)) {
      const written = match[0].trim();
      if (OTHER_FIGURES.some((figure) => figure.test(written))) continue;
      if (REFERENCE.test(plain.slice(0, match.index))) continue;
      found.set(match.index, { written, index: match.index });
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}
