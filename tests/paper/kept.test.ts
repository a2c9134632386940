/** Sheets that are kept from one build to the next: the same words give the same bytes, and an old number is never given. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getPrintJob } from '../../src/paper/job.ts';
import { kept } from '../../src/paper/kept.ts';
import { pdfOf, type PrintJob } from '../../src/paper/print-sheet.ts';
import { readPdf } from '../support/pdf.ts';

vi.mock('../../src/collections.ts', () => import('../support/county-collections.ts'));
/** A file whose path ends like this reads as if somebody had written a line at its end, or raised its version. */
const disk = vi.hoisted(() => ({ changed: '' }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const readFileSync = (path: string, ...rest: [BufferEncoding]): string | Buffer => {
    const read: string | Buffer = real.readFileSync(path, ...rest);
    if (disk.changed === '' || !path.endsWith(disk.changed)) return read;
    return typeof read === 'string'
      ? read.replace(/"version": "[^"]+"/, '"version": "99.0.0"')
      : Buffer.concat([read, Buffer.from('\n')]);
  };
  return { ...real, readFileSync };
});
beforeEach(() => {
  vi.stubEnv('BUILD_DATE', '2026-02-04');
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  disk.changed = '';
  rmSync(folder, { recursive: true });
});

let folder: string;
const poster = async (): Promise<PrintJob> => getPrintJob('poster', 'en');
/** What is kept for a sheet, and whether it was set for this. */
async function asked(job: PrintJob): Promise<{ pdf: Buffer; isSet: boolean }> {
  let isSet = false;
  const pdf = await kept(
    ['pdf', job],
    () => {
      isSet = true;
      return pdfOf(job);
    },
    folder,
  );
  return { pdf, isSet };
}
const withNumber = (job: PrintJob, old: string, number: string): PrintJob =>
  JSON.parse(JSON.stringify(job).replaceAll(old, number)) as PrintJob;

test('a sheet of the same words is set once, and is the same to the last byte', async () => {
  const first = await asked(await poster());
  const again = await asked(await poster());
  expect([first.isSet, again.isSet]).toEqual([true, false]);
  expect(again.pdf.equals(first.pdf)).toBe(true);
  expect(first.pdf.equals(pdfOf(await poster()))).toBe(true);
});

test('with one digit of a number changed it is set anew, and has the new one only', async () => {
  const [old, number] = ['1-800-555-0199', '1-800-555-0198'];
  const job = await poster();
  const before = await readPdf((await asked(job)).pdf);
  const changed = await asked(withNumber(job, old, number));
  const after = await readPdf(changed.pdf);
  expect(changed.isSet).toBe(true);
  expect(before.text).toContain(old);
  expect(after.text).toContain(number);
  expect(after.text).not.toContain(old);
  expect((await asked(job)).isSet).toBe(false);
});

test('a new day alone changes no sheet; the day after which it must not be handed out does', async () => {
  await asked(await poster());
  vi.stubEnv('BUILD_DATE', '2026-02-05');
  expect((await asked(await poster())).isSet).toBe(false);
  vi.stubEnv('BUILD_DATE', '2027-02-05');
  const job = await poster();
  const late = await asked(job);
  expect(late.isSet).toBe(true);
  expect(job.words.passed).toMatch(/./);
  expect((await readPdf(late.pdf)).text.replace(/\s+/g, ' ')).toContain(job.words.passed);
});

test.each([
  ['a template', 'src/paper/typst/poster.typ'],
  ['what the templates share', 'src/paper/typst/sheet.typ'],
  ['the code that sets sheets', 'src/paper/print-sheet.ts'],
  ['the version of the program that sets them', 'typst-ts-node-compiler/package.json'],
])('with %s changed, no sheet from before is given', async (_, file) => {
  const job = await poster();
  await asked(job);
  expect((await asked(job)).isSet).toBe(false);
  disk.changed = file;
  expect((await asked(job)).isSet).toBe(true);
});

test('a kept file that is not as it was written is not used: cut short, changed, empty, or another sheet’s', async () => {
  const job = await poster();
  const { pdf } = await asked(job);
  const [name = ''] = readdirSync(folder);
  const file = join(folder, name);
  const whole = readFileSync(file);
  const changed = Buffer.from(whole);
  changed[whole.length - 20] = (changed[whole.length - 20] ?? 0) ^ 1;
  for (const damaged of [whole.subarray(0, 500), changed, Buffer.alloc(0)]) {
    writeFileSync(file, damaged);
    const again = await asked(job);
    expect(again.isSet).toBe(true);
    expect(again.pdf.equals(pdf)).toBe(true);
    expect((await asked(job)).isSet).toBe(false);
  }
  // A whole sheet with another number on it, under this one's name.
  const other = withNumber(job, '1-800-555-0199', '1-800-555-0198');
  await asked(other);
  const [others = ''] = readdirSync(folder).filter((each) => each !== name);
  cpSync(join(folder, others), file);
  expect((await asked(job)).isSet).toBe(true);
});
