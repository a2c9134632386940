/**
 * `npm run new -- hotline|learn|training|language|update|date|hours`: asks what is needed, writes the file, and checks it;
 * `county FOLDER` writes the whole content of another county, into a folder of its own. Every question is a
 * flag too (`--title "…"`), so that it works without anybody to ask. With FORM in the environment, a filled-in issue form of
 * GitHub answers them (`.github/workflows/propose.yml`).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkContent } from '../checks/check-content.ts';
import { terminalReport } from '../checks/print-terminal.ts';
import { buildDate } from '../lib/build-date.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { county } from '../new/county/county.ts';
import { answersIn } from '../new/form.ts';
import { date } from '../new/date.ts';
import { hotline } from '../new/hotline.ts';
import { hours } from '../new/hours.ts';
import type { Answers, Kind, NewFile, Question } from '../new/kind.ts';
import { language } from '../new/language.ts';
import { learn } from '../new/learn.ts';
import { training } from '../new/training.ts';
import { update } from '../new/update.ts';

const KINDS: Record<string, Kind> = { hotline, learn, training, language, update, date, hours, county };

function stop(message: string): never {
  console.log(message);
  process.exit(1);
}

const questionsOf = ({ questions }: Kind): readonly Question[] =>
  typeof questions === 'function' ? questions() : questions;

/** From the flags; what they leave out is asked, where there is somebody to ask. */
async function answersTo(kind: Kind, flags: Readonly<Record<string, string | undefined>>): Promise<Answers> {
  const canAsk = process.stdin.isTTY === true;
  const talk = canAsk ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const answers: Record<string, string> = {};
  for (const { name, asks, example, otherwise } of questionsOf(kind)) {
    const nothing = otherwise === '' ? '; nothing if there is none' : `; nothing means ${otherwise}`;
    const hint = `for example: ${example}${otherwise === undefined ? '' : nothing}`;
    const said = flags[name] ?? (talk === undefined ? '' : await talk.question(`${asks} (${hint})\n> `));
    const answer = said.trim() === '' ? otherwise : said.trim();
    if (answer === undefined)
      stop(`There is no answer to: ${asks} Write --${name} "…", for example: --${name} "${example}"`);
    answers[name] = answer;
  }
  talk?.close();
  return answers;
}

const [what = '', ...rest] = process.argv.slice(2);
const kind = KINDS[what];
if (kind === undefined) stop(`Say what to make: npm run new -- ${Object.keys(KINDS).join(' | ')}`);
/** Where the files go: only a county has a folder of its own. */
let folder = contentFolder();
if (kind === county) {
  const named = rest.shift() ?? '';
  if (named === '' || named.startsWith('-'))
    stop('Say which folder it goes into, for example: npm run new -- county juniper');
  folder = resolve(named);
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    stop(`${named} is not empty, and nothing is written over. Name a folder that is not there yet.`);
}
const options = Object.fromEntries(questionsOf(kind).map(({ name }) => [name, { type: 'string' as const }]));
const form = process.env['FORM'];
let flags: Readonly<Record<string, string | undefined>> = {};
try {
  flags =
    form === undefined
      ? (parseArgs({ args: rest, options }).values as Record<string, string>)
      : answersIn(form, questionsOf(kind));
} catch {
  stop(
    `The flags for this are: ${questionsOf(kind)
      .map(({ name }) => `--${name}`)
      .join(' ')}`,
  );
}
let files: readonly [NewFile, ...NewFile[]];
try {
  files = kind.write(await answersTo(kind, flags), buildDate());
} catch (error) {
  stop((error as Error).message);
}
const place = (path: string): string => join(folder, path);
const shown = (path: string): string => relative(process.cwd(), place(path));
for (const { path, adds } of files)
  if (adds !== true && existsSync(place(path))) stop(`${shown(path)} is there already. Nothing was written.`);
const before = new Map(
  files.map(({ path }) => [path, existsSync(place(path)) ? readFileSync(place(path)) : undefined]),
);
for (const { path, text } of files) {
  mkdirSync(dirname(place(path)), { recursive: true });
  writeFileSync(place(path), text);
}
const report = checkContent(folder);
const findings = report.findings.filter(({ file }) => kind === county || before.has(file));
const [first] = files;
if (findings.some(({ level }) => level === 'error')) {
  // As if nothing had been asked: the same command, with better answers, works the next time.
  for (const [path, bytes] of before) {
    if (bytes === undefined) rmSync(place(path));
    else writeFileSync(place(path), bytes);
  }
  // Nothing was in it before.
  if (kind === county) rmSync(folder, { recursive: true });
  console.log(
    terminalReport({ ...report, findings })
      .split('\n')
      .slice(0, -2)
      .join('\n')
      .trim(),
  );
  stop('Nothing was written, because some answers cannot stand. Give them again, with the lines above in mind.');
}
const wrote =
  kind === county
    ? `${files.length} files in ${relative(process.cwd(), folder)}`
    : files.map(({ path }) => shown(path)).join(', ');
console.log(`Wrote ${wrote}: ${kind.is}. Go on with ${shown(first.path)}.`);
if (kind === county)
  console.log(`Write ${relative(process.cwd(), folder)} into content-folder.txt, and every command takes it.`);
console.log(findings.length === 0 ? 'It is right as it is.' : terminalReport({ ...report, findings }));
