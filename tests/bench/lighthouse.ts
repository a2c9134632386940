/**
 * What Lighthouse says of each kind of page, as of a mid-range phone. It is fetched by npm when it is asked for, in this
 * version, and is not among what `npm install` brings: it would add a fifth to that for everyone, and no test needs it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserProgram } from '../support/browser.ts';
import { host } from './host.ts';
import { times } from './median.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
/**
 * It asks for robots.txt from inside the page, whose policy lets no page but the search ask for anything, and then says that
 * there is none: https://github.com/GoogleChrome/lighthouse/issues/4386. From the search page it finds it right.
 */
export const CANNOT_SEE = 'robots-txt';
/** https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md */
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Scores extends Record<(typeof CATEGORIES)[number], number> {
  kind: string;
  path: string;
  /** Milliseconds; what Lighthouse works out for a slow phone. */
  largestPaint: number;
  blocked: number;
  /** What is wrong, by Lighthouse's own names. */
  faults: string[];
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

async function reportOf(address: string): Promise<Report> {
  const { executablePath, env } = await browserProgram();
  const place = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(place, 'report.json');
  const words = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address, '--quiet', '--output=json'];
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const more = [
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--skip-audits=${CANNOT_SEE}`,
    `--chrome-flags=${flags.join(' ')}`,
  ];
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn('npm', [...words, ...more], { env: { ...env, CHROME_PATH: executablePath } });
      let said = '';
      child.stdout.on('data', (data: Buffer) => (said += data.toString()));
      child.stderr.on('data', (data: Buffer) => (said += data.toString()));
      child.on('error', reject);
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`${LIGHTHOUSE} could not be fetched or run.\n${said}`)),
      );
    });
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function scoresOf(kind: string, path: string, address: string): Promise<Scores> {
  const { categories, audits } = await reportOf(address);
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const faults = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(
    ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9,
  );
  return {
    kind,
    path,
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    largestPaint: Math.round(audits['largest-contentful-paint']?.numericValue ?? NaN),
    blocked: Math.round(audits['total-blocking-time']?.numericValue ?? NaN),
    faults: faults.map(({ id }) => id),
  };
}

/** @throws when Lighthouse cannot be fetched or run, with what it said */
export async function lighthouse(folder: string, pages: readonly { kind: string; path: string }[]): Promise<Scores[]> {
  const { origin, stop } = await host(folder, new Map());
  const rows: Scores[] = [];
  try {
    for (const { kind, path } of pages) {
      const runs = await times(RUNS, () => scoresOf(kind, path, origin + path));
      // Only the speed is another each time: the run in the middle, as its guide says.
      const [middle] = runs.toSorted((a, b) => a.performance - b.performance).slice(Math.floor(RUNS / 2));
      if (middle !== undefined) rows.push(middle);
    }
  } finally {
    stop();
  }
  return rows;
}
