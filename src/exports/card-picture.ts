/**
 * A card to copy as a drawing, for pages that take pictures only, and for paper. Its words are text, not outlines: they can
 * be read aloud, searched and checked. Nothing in it needs a style, which the policy of a page around it may refuse.
 */
import { writtenCode } from '../lib/card-code.ts';
import { textLines } from '../lib/text-lines.ts';
import type { CardFacts } from './card-facts.ts';
import { type CardColors, SERIF, SYSTEM } from './card-look.ts';
import { plainText } from './card-text.ts';
import { escaped } from './markup.ts';

/** In units of the drawing, which is as wide as a phone's screen at its own size. */
const WIDTH = 480;
const EDGE = 28;
const TOP = 6;

interface Kind {
  size: number;
  color: keyof CardColors;
  font: string;
  weight?: number;
  /** Above it. */
  gap: number;
  /** A thin line above it. */
  isRuled?: boolean;
  direction?: 'ltr';
}
const KINDS = {
  passed: { size: 16, color: 'text', font: SYSTEM, weight: 600, gap: 8 },
  title: { size: 24, color: 'text', font: SERIF, weight: 600, gap: 8 },
  label: { size: 17, color: 'text', font: SYSTEM, gap: 14, isRuled: true },
  how: { size: 15, color: 'text-soft', font: SYSTEM, gap: 2 },
  action: { size: 27, color: 'brand', font: SERIF, weight: 600, gap: 5 },
  before: { size: 15, color: 'text', font: SYSTEM, gap: 14, isRuled: true },
  small: { size: 13, color: 'text-soft', font: SYSTEM, gap: 9 },
  code: { size: 13, color: 'text-soft', font: SYSTEM, gap: 9, direction: 'ltr' },
} as const satisfies Record<string, Kind>;

interface Row {
  kind: Kind;
  text: string;
}

function rowsOf({ passed, title, lines, before, note, dates, code, direction }: CardFacts): Row[] {
  const row = (kind: keyof typeof KINDS, text: string | undefined): Row[] =>
    text === undefined || text === '' ? [] : [{ kind: KINDS[kind], text }];
  return [
    ...row('passed', passed),
    ...row('title', title),
    ...lines.flatMap(({ label, how, action }) => [
      ...row('label', label),
      ...row('how', how && plainText(how, direction)),
      ...row('action', plainText(action, direction)),
    ]),
    ...row('before', before),
    ...row('small', note),
    ...row('small', plainText(dates, direction)),
    ...row('code', writtenCode(code)),
  ];
}

/** Letters with marks above and below them, as in Lao and Arabic, need more room between lines. */
const leading = (text: string): number => (/[\p{sc=Lao}\p{sc=Thai}\p{sc=Arabic}]/u.test(text) ? 1.6 : 1.35);

/** @returns the drawing of one row, and how far down it ends */
function drawn(
  { kind, text }: Row,
  from: number,
  { language, direction, colors }: CardFacts,
): { drawing: string; to: number } {
  const { size, color, font, weight = 400, gap, isRuled = false, direction: own = direction } = kind as Kind;
  const step = Math.round(size * leading(text));
  const start = from + gap + (isRuled ? gap - 4 : 0);
  const x = own === 'rtl' ? WIDTH - EDGE : EDGE;
  const lines = textLines(text, language, (WIDTH - 2 * EDGE) / size);
  const rule = isRuled ? `<path d="M${EDGE} ${from + gap - 2}H${WIDTH - EDGE}" stroke="${colors.line}"/>\n` : '';
  const written = lines.map(
    (line, index) =>
      `<tspan x="${x}" y="${start + (index + 1) * step - Math.round(step - size * 0.95)}">${escaped(line)}</tspan>`,
  );
  const look = `font-family="${font}" font-size="${size}" font-weight="${weight}" fill="${colors[color]}" direction="${own}"`;
  return { drawing: `${rule}<text ${look}>${written.join('\n')}</text>`, to: start + lines.length * step };
}

/** How high the drawing is, and all of it. */
export function cardPicture(card: CardFacts): { width: number; height: number; svg: string } {
  const { language, title, colors } = card;
  const rows = rowsOf(card);
  const { drawings, end } = rows.reduce<{ drawings: string[]; end: number }>(
    ({ drawings, end }, row) => {
      const { drawing, to } = drawn(row, end, card);
      return { drawings: [...drawings, drawing], end: to };
    },
    { drawings: [], end: TOP + 12 },
  );
  const height = end + 22;
  const [name, text] = [`help-card-${language}`, `help-card-${language}-text`];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${name} ${text}" lang="${language}" xml:lang="${language}">`,
    `<title id="${name}">${escaped(title)}</title>`,
    `<desc id="${text}">${escaped(rows.map((row) => row.text).join('\n'))}</desc>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" fill="${colors.card}" stroke="${colors.line}"/>`,
    `<rect width="${WIDTH}" height="${TOP}" fill="${colors.brand}"/>`,
    ...drawings,
    '</svg>',
  ];
  return { width: WIDTH, height, svg: `${svg.join('\n')}\n` };
}
