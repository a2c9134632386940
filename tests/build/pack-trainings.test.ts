/** A training in one file: links that lead within it or to the whole address, also in a folder of a shared host; pictures inside. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packTrainings } from '../../src/build/pack-trainings.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'packed-'));
});
afterEach(() => {
  rmSync(site, { recursive: true });
  delete process.env['BASE_PATH'];
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

function pack(base: string): Record<string, string> {
  write(
    'training/first/index.html',
    `<nav aria-label="Main"><a href="${base}/">Home</a></nav><ul><li><a href="${base}/training/first/first.zip">All</a></li></ul>
<a href="${base}/training/first/slides/#3">Slides</a><a href="${base}/help/#harbor">Help</a><a href="${base}/about/#contact">About</a>
<img src="${base}/pictures/dock.svg" alt="A dock on a bay">`,
  );
  write('training/first/facilitator/index.html', '<h1>Guide</h1>');
  write('training/first/slides/index.html', '<h1>Slides</h1>');
  write('help/copy/index.html', '<h1>Help</h1>');
  write('pictures/dock.svg', '<svg/>');
  expect(packTrainings(site, 'https://county.example', '2026-02-04')).toBe(1);
  const files = unzipSync(readFileSync(join(site, 'training/first/first.zip')));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test.each(['', '/csec'])('under the address "%s"', (base) => {
  if (base !== '') process.env['BASE_PATH'] = base;
  const files = pack(base);
  expect(Object.keys(files).sort()).toEqual(
    ['facilitator-guide', 'help-lines', 'slides', 'start-here'].map((name) => `first/${name}.html`),
  );
  const start = files['first/start-here.html'] ?? '';
  expect([...start.matchAll(/href="([^"]*)"/g)].map(([, target]) => target)).toEqual([
    'slides.html#3',
    'help-lines.html#harbor',
    `https://county.example${base}/about/#contact`,
  ]);
  expect(start).toContain(`src="data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}"`);
});

test('the same pages give the same bytes, in every time zone', () => {
  pack('');
  const first = readFileSync(join(site, 'training/first/first.zip'));
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Tokyo';
  pack('');
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(readFileSync(join(site, 'training/first/first.zip')).equals(first)).toBe(true);
});
