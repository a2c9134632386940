/**
 * A figure each time it was counted, as bars with their words on them: no axis to read off, no color that means anything.
 * Drawn while the site is made, from the same entries as the table beside it.
 * https://analysisfunction.civilservice.gov.uk/policy-store/data-visualisation-charts/
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export interface Bar {
  /** Its words: `March 2013: more than 10,000`. */
  label: string;
  value: number;
}

/** Units of the drawing: as wide as the smallest telephone, and shown from nine tenths of that to a third more. */
const WIDTH = 320;
const ROW = 56;
const BAR = 22;

/** @returns one `<svg>` in the color of the text around it, for a figure that has its words and table beside it */
export function countsOverTime(bars: readonly Bar[]): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const rows = bars.map(({ label, value }, index) => ({ label, value, row: String(index) }));
  const svg = Plot.plot({
    document,
    className: 'chart',
    width: WIDTH,
    height: ROW * rows.length,
    margin: 0,
    x: { axis: null, domain: [0, Math.max(...bars.map(({ value }) => value), 1)] },
    y: { axis: null, domain: rows.map(({ row }) => row), padding: 0 },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'row', insetTop: ROW - BAR - 6, insetBottom: 6, fill: 'currentColor' }),
      Plot.text(rows, {
        x: 0,
        y: 'row',
        text: 'label',
        textAnchor: 'start',
        dx: 4,
        dy: -(ROW - BAR) / 2 + 2,
        fontSize: 16,
      }),
      Plot.ruleX([0]),
    ],
  } as Plot.PlotOptions) as unknown as SVGElement;
  // Its style is that of the site, and its words are in the table.
  svg.querySelector('style')?.remove();
  svg.removeAttribute('font-family');
  svg.setAttribute('aria-hidden', 'true');
  return svg.outerHTML;
}
