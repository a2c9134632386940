/** One digit of one help line changes: how long until the site is built again, and whether every file has the new number. */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/checks/check-content.ts';
import { errorsIn } from '../../src/checks/finding.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { validEntries } from '../../src/checks/content.ts';
import { digitsOf } from '../../src/lib/phone.ts';
import { KEPT } from '../../src/paper/kept.ts';
import { content } from '../support/content.ts';
import { readPdf } from '../support/pdf.ts';
import { median, times } from './median.ts';
import { buildAgain, siteWith, WORK } from './sites.ts';

export interface OneDigit {
  runs: number;
  /** Median. */
  seconds: number;
  /** MiB, median. */
  peakMemory: number;
  /** Files that had the number before, and of those, how many have the new one, and not the old. */
  files: number;
  correct: number;
}

const RUNS = 3;
const TEXTS = /\.(?:html|json|csv|txt|svg|vcf|xml|ics|js)$/;

/** The number however it is grouped: `1-888-555-0199`, `+18885550199`. */
const anyGrouping = (number: string): RegExp => new RegExp([...digitsOf(number).slice(-10)].join('[-.() ]{0,2}'));

/** A content folder in which one digit is another, everywhere in the file of its line, and nothing else is wrong with it. */
function changedContent(): { folder: string; before: RegExp; after: RegExp } {
  const folder = join(WORK, 'content-one-digit');
  for (const { file, data } of validEntries(content, 'hotlines')) {
    for (const channel of data.channels) {
      if (channel.type !== 'call' || digitsOf(channel.number).length < 10) continue;
      const other = channel.number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
      cpSync(contentFolder(), folder, { recursive: true });
      const text = readFileSync(join(folder, file.path), 'utf8').replaceAll(channel.number, other);
      writeFileSync(join(folder, file.path), text);
      if (errorsIn(checkContent(folder)).length === 0)
        return { folder, before: anyGrouping(channel.number), after: anyGrouping(other) };
    }
  }
  throw new Error('No help line has a number of which one digit can be changed without another file noticing.');
}

async function filesWith(site: string, number: RegExp): Promise<Set<string>> {
  const found = new Set<string>();
  for (const file of globSync('**/*.*', { cwd: site })) {
    const path = join(site, file);
    const text = file.endsWith('.pdf')
      ? (await readPdf(readFileSync(path))).text
      : TEXTS.test(file)
        ? readFileSync(path, 'utf8')
        : '';
    if (number.test(text)) found.add(file);
  }
  return found;
}

export async function oneDigit(): Promise<OneDigit> {
  const real = await siteWith(0);
  const { folder: changed, before, after } = changedContent();
  const folder = join(WORK, 'site-one-digit');
  const runs = await times(RUNS, () => {
    // As on a host that builds from nothing; else the second run would find what the first has made.
    rmSync(KEPT, { recursive: true, force: true });
    return buildAgain({ content: changed, folder });
  });
  const had = await filesWith(real.folder, before);
  const have = await filesWith(folder, after);
  const stale = await filesWith(folder, before);
  return {
    runs: RUNS,
    seconds: Number(median(runs.map(({ seconds }) => seconds)).toFixed(1)),
    peakMemory: median(runs.map(({ peakMemory }) => peakMemory ?? 0)),
    files: had.size,
    correct: [...had].filter((file) => have.has(file) && !stale.has(file)).length,
  };
}
