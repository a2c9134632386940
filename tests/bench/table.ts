/** One table for people out of all that was measured: what, where, how much, and what it may be at most. */

export interface Line {
  what: string;
  of: string;
  measured: string;
  /** What the site promises, where it promises something; times here, bytes in `tests/site/budgets.test.ts`. */
  budget?: string;
  /** Whether it keeps that promise; undefined where there is none, or where it could not be measured. */
  isKept?: boolean | undefined;
}

const HEADS: Line = { what: 'what', of: 'of', measured: 'measured', budget: 'promised' };

/** Lines under each other, each column as wide as its widest. */
export function table(lines: readonly Line[]): string {
  const rows = [HEADS, ...lines].map(({ what, of, measured, budget = '', isKept = true }) => [
    what,
    of,
    measured,
    isKept ? budget : `NOT KEPT: ${budget}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
