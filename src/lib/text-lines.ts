/**
 * Text in lines of a given width, for drawings: SVG does not wrap by itself. The letters are those of the reader's own
 * system, so widths are guesses, and rather too wide than too narrow.
 */

/** Scripts written without spaces, where a line may end between any two words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Lao}\p{sc=Thai}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** What may not begin a line (https://www.w3.org/TR/jlreq/#characters_not_starting_a_line), and what may not end one. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々ໆฯๆ]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Widths in ems, widest first. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u, 1.02],
  [/[mwMW@%шщжюфыШЩЖЮФЫ—…]/u, 0.95],
  [/\p{Lu}/u, 0.75],
  [/[\s.,:;'’!|il]/u, 0.34],
  [/\p{sc=Arabic}/u, 0.54],
  [/./su, 0.6],
];

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 1), 0);

/** What stays together on a line: `["Call ", "1-888-373-7888"]`. Spaces stay with what stands before them. */
function unbroken(text: string, language: string): string[] {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return segments.reduce<string[]>((parts, { segment }) => {
    const before = parts.at(-1) ?? '';
    const isBetweenWords =
      UNSPACED.test(before.slice(-1)) || (UNSPACED.test(segment[0] ?? '') && !OPENING.test(before));
    const mayBreak = /\s$/.test(before) || (isBetweenWords && !CLOSING.test(segment));
    return mayBreak && !/^\s/.test(segment) ? [...parts, segment] : [...parts.slice(0, -1), before + segment];
  }, []);
}

/** What is wider than a line by itself, as a long address: in pieces, so that nothing is cut off. */
const fitting = (part: string, width: number): string[] =>
  widthOf(part) <= width
    ? [part]
    : [...part].reduce<string[]>(
        (all, sign) => {
          const last = all.at(-1) ?? '';
          return widthOf(last + sign) <= width ? [...all.slice(0, -1), last + sign] : [...all, sign];
        },
        [''],
      );

/**
 * @param language BCP 47 tag
 * @param width of a line in ems
 */
export const textLines = (text: string, language: string, width: number): string[] =>
  unbroken(text, language)
    .flatMap((part) => fitting(part, width))
    .reduce<string[]>(
      (lines, part) => {
        const line = lines.at(-1) ?? '';
        return widthOf((line + part).trimEnd()) <= width ? [...lines.slice(0, -1), line + part] : [...lines, part];
      },
      [''],
    )
    .map((line) => line.trimEnd());
