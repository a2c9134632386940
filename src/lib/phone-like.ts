/**
 * What looks like a telephone number in running text, however it is written. It would rather report one thing too many than
 * miss a number. Nothing here knows the number plan, which is larger than any page: browsers look with it too.
 */

/**
 * What people put between digits: anything that is no letter and no digit, but for money, the mark between two blocks, and
 * a comma or colon with a space behind it, as between two numbers of a list, or a year and its figure.
 */
const BETWEEN = String.raw`(?:[^\p{L}\p{N}$€£%¶,:;]|[,:;](?!\s))`;

/** Seven to fifteen digits with those marks between them. */
const DIGIT_RUN = new RegExp(String.raw`(?<!\d|\d,)\+?\(?\d(?:${BETWEEN}{0,5}\d){6,14}(?!\d)`, 'gu');

/** `1-800-RUNAWAY`, `855-555-safe`, `877-8-HOPENY`: a free number, or any number after a 1, that ends in letters. */
const LETTERED =
  /(?<![\w-])(?:1[\s.-]\(?\d{3}\)?|\(?8(?:00|33|44|55|66|77|88)\)?)[\s.-](?=[\dA-Z]*[\s.-]?[\dA-Z]*[A-Z])[\dA-Z](?:-?[\dA-Z]){6,10}(?![\w-])/gi;
/** `307-555-SAFE`, `307-CALL-NOW`, `1 800 RUN AWAY`: any number that ends in capitals. */
const CAPITALS = /(?<![\w-])(?:1[\s.-])?[2-9]\d\d[\s.-](?:\d{3}[\s.-][A-Z]{4}|[A-Z]{3,4}[\s.-][A-Z]{3,4})(?![\w-])/g;

const SPOKEN = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';
/** Seven digits or more, said; and the emergency number, said. */
const SAID = new RegExp(String.raw`\b${SPOKEN}(?:[\s,-]+${SPOKEN}){6,}\b|\bnine[\s-]+one[\s-]+one\b`, 'gi');

/** What makes a figure a count or an address and not a code: "the text has 10245 words", "999 Broadway". */
const COUNTED = String.raw`(?!\s+(?:words?|people|places?|flyers?|copies|pages?|meals?|beds?|rooms?|hours?|days?|minutes?|years?)\b|\s+(?:[NS][EW] )?(?:\w+ )?(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Broadway|Lane)\b)`;
const NOT_AMONG_DIGITS = String.raw`(?<![\w$.,/§-])`;
const NO_DIGITS_AFTER = String.raw`(?![\w%/-]|[.,]\d)`;
/** Three-digit lines after a word like "call", and five- or six-digit codes after one like "text". */
const SHORT_CODE = new RegExp(
  [
    String.raw`(?<=\b(?:call|text|dial|ring|phone|number|try|use|reach)(?:s|ed|ing)?\b(?!-)[^.!?\n]{0,60}?)${NOT_AMONG_DIGITS}(?:[2-9][ -]?1[ -]?1|988|999|112|912)${NO_DIGITS_AFTER}${COUNTED}`,
    String.raw`(?<=\b(?:text|txt|sms|message|send|code)(?:s|ed|ing)?\b(?!-)[^.!?\n]{0,60}?)${NOT_AMONG_DIGITS}\d(?:[ -]?\d){4,5}${NO_DIGITS_AFTER}${COUNTED}`,
  ].join('|'),
  'gi',
);
/** `HOME to 741741`: a word in capitals is a word to send. */
const KEYWORD_CODE = new RegExp(String.raw`(?<=\b[A-Z]{2,} to )\d(?:[ -]?\d){4,5}${NO_DIGITS_AFTER}`, 'g');

const YEAR = String.raw`(?:19|20)\d\d`;

/** Figures that only look like numbers to call: dates, years, times, thousands, lists. */
const OTHER_FIGURES = [
  /^\d{4}[-./]\d\d?[-./]\d\d?(?:[T ]\d\d?(?::\d\d)*)?$/,
  new RegExp(String.raw`^\d\d?[-./]\d\d?[-./]${YEAR}$`),
  new RegExp(String.raw`^${YEAR}(?:\s*[\s/\-\u2010-\u2015,]\s*${YEAR})+$`),
  /^\d\d?:\d\d\s*[-\u2010-\u2015]\s*\d\d?:\d\d$/,
  /^\d{1,3}(?:,\d{3})+$/,
  /^\d{1,4}(?:[,;] \d{1,4})+$/,
];

/** Words that a law, a book or a file number follows; and the two letters of a state before a ZIP+4. */
const REFERENCE =
  /\b(?:ORS|OAR|U\.?S\.?C\.?|CFR|FR|Stat\.|ISBN|ISSN|DOI|pp?\.|pages?|docket|case|grant|order|§+)\s*(?:no\.?\s*|number\s*)?$/i;
const ZIP = /^\d{5}-\d{4}$/;
const STATE = /\b[A-Z]{2} $/;

/** One number found: what was written and where in the evened-out text it starts (0-based). */
export interface FoundNumber {
  written: string;
  index: number;
}

/** Digits in circles that Unicode keeps apart from digits: the first of each row, and the figure it stands for. */
const CIRCLED: readonly [number, number, number][] = [
  [0x2776, 0x277e, 1],
  [0x2780, 0x2788, 1],
  [0x278a, 0x2792, 1],
  [0x24f5, 0x24fd, 1],
  [0x24ff, 0x24ff, 0],
];

/**
 * The text with invisible characters, strokes and key caps gone and every kind of digit and letter in its plain form, so
 * that a number cannot hide behind a soft hyphen or full-width digits. An O among digits is a zero.
 */
export function evenedOut(text: string): string {
  // Plain letters and digits are even already, and what stands beside a sign does not change what it becomes.
  const even = text.replace(/\P{ASCII}+/gu, inPlainForm);
  return even.replace(/(?<=\d)[oO](?=[\dOo.-])|(?<=[-.\s])[oO](?=\d{2})/g, '0');
}

function inPlainForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/\p{No}/gu, (sign) => {
      const point = sign.codePointAt(0) ?? 0;
      const row = CIRCLED.find(([first, last]) => point >= first && point <= last);
      return row === undefined ? sign : String(point - row[0] + row[2]);
    })
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

/** What stands before a figure in a law or a file number; what rings when it is called is no file number. */
function isOtherFigure(written: string, before: string, rings: (written: string) => boolean): boolean {
  if (OTHER_FIGURES.some((figure) => figure.test(written))) return !/^\d{3}[,;] \d{3}[,;] \d{4}$/.test(written);
  if (ZIP.test(written) && STATE.test(before)) return true;
  const isBook = /\b(?:ISBN|ISSN|DOI)\W*(?:no\.?\s*)?$/i.test(before);
  return isBook || (REFERENCE.test(before) && !rings(written));
}

/** Figures longer than any number are not looked through for one; a text of a million digits must not stop the check. */
const NEAR = 40;

/** @param rings whether what was written is a number that can be called, and so no section of a law */
export function phoneLikeIn(text: string, rings: (written: string) => boolean): FoundNumber[] {
  const plain = evenedOut(text);
  const found = new Map<number, FoundNumber>();
  for (const pattern of [DIGIT_RUN, LETTERED, CAPITALS, SAID, SHORT_CODE, KEYWORD_CODE]) {
    for (const match of plain.matchAll(pattern)) {
      const written = match[0].trim();
      if (isOtherFigure(written, plain.slice(Math.max(0, match.index - NEAR), match.index), rings)) continue;
      found.set(match.index, { written, index: match.index });
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}
