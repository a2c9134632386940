/** "From one county to all of them" in the README: every figure there follows from one that was measured. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');

interface Measured {
  pages: { kind: string; complete: number }[];
  search: { added: number; beforeTyping: number; toFirstResult: number; megabytes: number }[];
  build: { added: number; seconds: number; megabytes: number }[];
  digit: { seconds: number };
  load: { what: string; requestsASecond: number }[];
}
const measured = JSON.parse(readFileSync(join(root, 'measured/bench.json'), 'utf8')) as Measured;

/** Counties and their like in the United States, nearly. */
const COUNTIES = 3100;
const count = (value: number): string => value.toLocaleString('en-US');
const complete = (kind: string): number => measured.pages.find((page) => page.kind === kind)?.complete ?? NaN;
const added = <Row extends { added: number }>(rows: readonly Row[], number: number): Row | undefined =>
  rows.find((row) => row.added === number);

const help = complete('help');
const five = ['home', 'learn', 'lesson', 'facilitator', 'share'].reduce((sum, kind) => sum + complete(kind), 0);
const [own, largest] = [added(measured.search, 0), added(measured.search, 10_000)];
const million = (500_000 * (help + five)) / 1e9;
const requests = measured.load.find(({ what }) => what === '/help/')?.requestsASecond ?? NaN;
/** A million visits of five pages in a day, and ten times that in the worst minute. */
const busy = (5 * 1_000_000) / 86_400;
const site = added(measured.build, 0);

describe('the README says', () => {
  test.each([
    ['a visit', `opens the help page fetches ${count(help)} bytes, once`],
    ['five pages', `fetches ${Math.round(five / 1000)} kB`],
    ['a search', `a search adds ${Math.round(((own?.toFirstResult ?? NaN) - (own?.beforeTyping ?? NaN)) / 1000)} kB`],
    ['a million visits', `half of each, are ${Math.round(million)} GB`],
    ['what they cost', `At five cents a GB that is ${Math.round(million * 5) / 100} dollars`],
    ['requests', `gave out the help page ${count(Math.floor(requests / 1000) * 1000)} times a second`],
    ['a busy day', `are ${Math.round(busy)} a second`],
    ['the worst minute', `in the worst minute is ${Math.round((1000 * busy) / requests)} % of it`],
    ['after a number changes', `${Math.round(measured.digit.seconds)} seconds to build`],
    ['on the disk', `${Math.round((COUNTIES * (site?.megabytes ?? NaN)) / 1000)} GB on disk`],
    ['one machine', `${Math.round((COUNTIES * (site?.seconds ?? NaN)) / 3600)} hours if one machine built them`],
    ['the largest search', `with 10,000 updates: ${Math.round(largest?.megabytes ?? NaN)} MB`],
  ])('%s', (_, sentence) => {
    expect(readme).toContain(sentence);
  });
});
