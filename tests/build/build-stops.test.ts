/** When the content is wrong, nothing is made, everything wrong is said, and the last good site stays as it was. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedCounty, COUNTY, discard, type Edit } from '../support/county.ts';
import { run } from '../support/run-command.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(place, 'dist/help'), { recursive: true });
  for (const file of ['index.html', '404.html', 'help/index.html'])
    writeFileSync(join(place, 'dist', file), 'the last good site');
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

async function build(edit: Edit): Promise<{ code: number | null; output: string }> {
  const county = changedCounty(edit);
  try {
    return await run('src/commands/build.ts', {
      CONTENT_DIR: county,
      SITE_DIR: join(place, 'dist'),
      BUILD_DATE: '2026-02-04',
    });
  } finally {
    discard(county);
  }
}

const bad: [string, Edit, string[]][] = [
  [
    'a missing field',
    { in: 'hotlines/harbor.yaml', replace: 'cost: free\n', with: '' },
    ['line 1, cost: This is missing.'],
  ],
  [
    'an unknown field',
    { in: 'hotlines/harbor.yaml', replace: 'cost: free', with: 'cost: free\nprice: 0' },
    ['line 25, price: "price" is not known here.'],
  ],
  [
    'an impossible date',
    { in: 'learn/listening.mdx', replace: '2026-02-03', with: '2026-02-30' },
    ['"2026-02-30" is not a day in the calendar.'],
  ],
  [
    'a wrong number',
    { in: 'hotlines/harbor.yaml', replace: '1-800-555-0199', with: '1-800-555-0198' },
    ['"1-800-555-0198" is not in any "shows:" of the evidence below.'],
  ],
  [
    'an unknown number',
    { in: 'learn/listening.mdx', replace: 'Listen first.', with: 'Call 307-555-0177.' },
    ['"307-555-0177" looks like a telephone number.'],
  ],
  [
    'an unknown id',
    { in: 'learn/listening.mdx', replace: '<Phone id="harbor" />', with: '<Phone id="habor" />' },
    ['There is no help line "habor". Did you mean "harbor"?'],
  ],
  ['twin ids', { write: { 'hotlines/Harbor.yaml': '@hotlines/harbor.yaml' } }, ['There are two files with one name']],
  [
    'broken YAML',
    { in: 'site.yaml', replace: 'name: Juniper Cares', with: 'name: Juniper: Cares' },
    ['A colon with a space after it starts a new "name: value" line.'],
  ],
  [
    'broken MDX',
    { in: 'learn/listening.mdx', replace: '\n</Note>\n', with: '\n' },
    ['This part is opened but never closed.'],
  ],
  [
    'an empty folder',
    { delete: ['hotlines/911.yaml', 'hotlines/harbor.yaml', 'hotlines/lantern.yaml', 'hotlines/protect.yaml'] },
    ['There is no file like hotlines/*.yaml.'],
  ],
  [
    'several mistakes at once',
    {
      in: 'hotlines/harbor.yaml',
      replace: 'cost: free',
      with: 'costs: fre',
      write: { 'learn/glossary.mdx': '---\ntitle: Glossary\n---\n\n<Glosary />\n' },
    },
    [
      'cost: This is missing.',
      '"costs" is not known here. Did you mean "cost"?',
      'summary: This is missing.',
      'There is no part called <Glosary>. Did you mean "Glossary"?',
    ],
  ],
];

describe('the build stops before any page', () => {
  test.each(bad)('%s', async (_, edit, sentences) => {
    const { code, output } = await build(edit);
    expect(code).toBe(1);
    for (const sentence of sentences) expect(output).toContain(sentence);
    expect(output).toMatch(
      /\d+ errors?\b.*\.\nNothing is published while there are errors\. Correct the lines above, then run "npm run check" again\.\n$/,
    );
    expect(output).not.toContain('Made ');
    expect(readFileSync(join(place, 'dist/index.html'), 'utf8')).toBe('the last good site');
    expect(readdirSync(place)).toEqual(['dist']);
  });
});

test('what the build says is the report and nothing else', async () => {
  const { output } = await build({ in: 'hotlines/harbor.yaml', replace: 'cost: free', with: 'cost: fre' });
  // Other tests build at the same time.
  const report = output.replace(/^Another build is under way here\..*\n/, '');
  expect(report.replaceAll(/\S*county-\w+/g, 'content')).toBe(
    [
      'content/hotlines/harbor.yaml',
      '  line 24, cost: "fre" is not one of the answers for this. Did you mean "free"? Write one of: free, free-message-rates, local-call, unknown.',
      '',
      'content/site.yaml',
      '  line 5 (note), address: "https://juniper.example" is a stand-in that no one can own. Still to do: when the site has an address of its own, write it here.',
      '',
      'Checked 46 files in content: 1 error, 1 note.',
      'Nothing is published while there are errors. Correct the lines above, then run "npm run check" again.',
      '',
    ].join('\n'),
  );
});

test('a folder that is not there is said in one sentence', async () => {
  const { code, output } = await run('src/commands/build.ts', {
    CONTENT_DIR: join(place, 'nowhere'),
    SITE_DIR: join(place, 'dist'),
  });
  expect(code).toBe(1);
  expect(output).toContain(
    `  line 1: There is no folder ${join(place, 'nowhere')}. The site’s text and numbers live there.\n`,
  );
});

test('a build date that does not exist stops the build with a sentence', async () => {
  const county = changedCounty();
  const { code, output } = await run('src/commands/build.ts', {
    CONTENT_DIR: county,
    SITE_DIR: join(place, 'dist'),
    BUILD_DATE: '2026-02-30',
  });
  discard(county);
  expect(code).toBe(1);
  expect(output).toBe('BUILD_DATE is "2026-02-30". Write a date that exists, for example BUILD_DATE=2026-11-22.\n');
  expect(readFileSync(join(place, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

describe('when all is right', () => {
  test('the site takes the place of the old one, the same bytes each time', async () => {
    const first = await build({});
    expect(first.output).toMatch(
      /\nChecked 46 files in \S+: no errors, 1 note\.\nMaking the pages as of February 4, 2026 …\nMade \d+ pages\.\nMade the search index: \d+ pages can be found\.\nListed \d+ data files with their sums\.\nLooked through every finished page and text file: each phone number in it comes from the hotline files\.\nPacked 1 training for rooms without internet\.\nThe site is in \S+\.\n$/,
    );
    expect(first.code).toBe(0);
    const bytesOf = (): string[] =>
      readdirSync(join(place, 'dist'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(
          (entry) =>
            `${join(entry.parentPath, entry.name)} ${readFileSync(join(entry.parentPath, entry.name), 'base64')}`,
        )
        .sort();
    const before = bytesOf();
    expect(before.length).toBeGreaterThan(20);
    expect((await build({})).code).toBe(0);
    expect(bytesOf()).toEqual(before);
    expect(existsSync(join(place, 'dist/help/index.html'))).toBe(true);
    // What the county has and the real content may not: dates to come, and a picture.
    const training = readFileSync(join(place, 'dist/training/index.html'), 'utf8');
    expect(training).toContain('First steps in the library');
    expect(training).not.toContain('First steps in the town hall');
    expect(training).toContain('href="/training/calendar.ics"');
    expect(readFileSync(join(place, 'dist/training/calendar.ics'), 'utf8')).toContain('STATUS:CANCELLED');
    expect(readFileSync(join(place, 'dist/learn/listening/index.html'), 'utf8')).toContain(
      'src="/pictures/harbor.svg"',
    );
    expect(readFileSync(join(place, 'dist/pictures/harbor.svg'))).toEqual(
      readFileSync(join(COUNTY, 'pictures/harbor.svg')),
    );
  });
});
