import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What a build makes, and so is not there before one. */
const MADE = ['dist/', 'dist/pagefind/'];

test('every path the README names is there', () => {
  const named = [...readme.matchAll(/(?:`|^|\s)((?:content|src|tests|public|dist)\/[\w./-]*)/gm)].map(
    (match) => match[1] ?? '',
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !MADE.includes(path) && !existsSync(join(root, path)))).toEqual([]);
});

test('every folder is named with what it is for', () => {
  const folders = ['src', 'tests', '.'].flatMap((place) =>
    readdirSync(join(root, place), { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !['node_modules', 'dist'].includes(entry.name),
      )
      .map(({ name }) => name),
  );
  expect(folders.length).toBeGreaterThan(25);
  expect(folders.filter((name) => !readme.includes(`\`${name}/`))).toEqual([]);
});

test('every command the README names is in package.json, and the other way round', () => {
  const scripts = Object.keys(
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts,
  );
  const named = [...readme.matchAll(/npm (?:run )?(start|test(?![:\w])|[a-z:-]+(?=`))/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => name !== 'install');
  expect([...new Set(named)].sort()).toEqual(scripts.filter((name) => name !== 'npm').sort());
});

test('every library the project uses is named in the README, and every version is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  const names = Object.keys(dependencies ?? {}).filter((name) => !name.startsWith('@astrojs/'));
  for (const name of names) expect(readme.toLowerCase(), name).toContain(name === 'satteri' ? 'sätteri' : name);
});
