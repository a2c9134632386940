/** Mistakes in a translation, each with the sentence it leads to. The translation is made up (`support/made-up-language.ts`). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../src/checks/check-content.ts';
import { readContent } from '../../src/checks/content.ts';
import type { Words } from '../../src/schemas/language.ts';
import { changedCounty, COUNTY, discard } from '../support/county.ts';
import { MADE_UP, madeUpLanguage } from '../support/made-up-language.ts';
import { run } from '../support/run-command.ts';

let county: string;
beforeEach(() => {
  county = changedCounty();
});
afterEach(() => {
  discard(county);
});

const FILE = `languages/${MADE_UP}.yaml`;

/** Writes the translation, changed, and says what the check finds in it. */
function found(change: (words: Words & Record<string, unknown>) => void): string[] {
  const words = structuredClone(madeUpLanguage(readContent(COUNTY))) as Words & Record<string, unknown>;
  change(words);
  mkdirSync(join(county, 'languages'), { recursive: true });
  writeFileSync(join(county, FILE), stringify(words));
  return checkContent(county)
    .findings.filter(({ file }) => file.startsWith('languages/'))
    .map(({ file, level, field, message }) => `${file} ${level}, ${field}: ${message}`);
}

const edit = (file: string, before: string, after: string): void => {
  const text = readFileSync(join(county, file), 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not have: ${before}`);
  writeFileSync(
    join(county, file),
    text.replace(before, () => after),
  );
};

test('a whole translation is right', () => {
  expect(found(() => undefined)).toEqual([]);
});

describe('a mistake in a translation is said in a sentence that helps', () => {
  test('a phrase is missing', () => {
    expect(
      found((words) => {
        Reflect.deleteProperty(words.exit, 'skip');
      }),
    ).toEqual([
      `${FILE} error, exit › skip: This is missing. Write the hidden link near the top of each page, for example: Exit this page now`,
    ]);
  });

  test('a phrase is there that no page has', () => {
    expect(found((words) => Object.assign(words.bar, { welcome: 'Hola' }))).toEqual([
      `${FILE} error, bar › welcome: "welcome" is not known here. What can be written here: label, ask, all, home`,
    ]);
  });

  test('a number has no place in a phrase', () => {
    expect(
      found((words) => {
        words.channels.text = 'Ŧḗẋŧ';
      }),
    ).toEqual([`${FILE} error, channels › text: "Ŧḗẋŧ" must have {number}, as in English: Text {number}`]);
  });

  test('a number is written into the sentences of a line', () => {
    expect(
      found((words) => {
        words.lines!['harbor']!.happens = 'Ƈȧŀŀ 307-555-0188.';
      }),
    ).toEqual([expect.stringContaining(`${FILE} error, lines › harbor › happens: "307-555-0188"`)]);
  });

  test('nobody says who translated it', () => {
    expect(
      found((words) => {
        Reflect.deleteProperty(words, 'translation');
      }),
    ).toEqual([
      `${FILE} error, : Nobody knows who translated this. Add "translation:" with "translator:" (a role, never a name) and "english: {}"`,
    ]);
  });

  test('a reviewer without a day', () => {
    expect(found((words) => Object.assign(words.translation!, { reviewer: 'court interpreter' }))).toEqual([
      `${FILE} error, translation › reviewer: A check has a reviewer and a day: write both "reviewer:" and "reviewed:", or neither`,
    ]);
  });

  test('a check that nobody can have made yet', () => {
    expect(
      found((words) => Object.assign(words.translation!, { reviewer: 'court interpreter', reviewed: '2099-01-01' })),
    ).toEqual([
      expect.stringContaining(`${FILE} note, translation › reviewer: It is not said which words were checked`),
      expect.stringContaining(`${FILE} error, translation › reviewed: `),
    ]);
  });

  test('a part there is not', () => {
    expect(found((words) => Object.assign(words.translation!.english, { exitt: '123abc' }))).toEqual([
      expect.stringContaining(`${FILE} error, translation › english › exitt: `),
    ]);
  });

  test('the site’s own language is no translation', () => {
    edit(
      'languages/en.yaml',
      'direction: ltr\n',
      'direction: ltr\ntranslation: { translator: somebody, english: {} }\n',
    );
    expect(found(() => undefined)).toEqual([
      'languages/en.yaml error, translation: This is the site’s own language, so it is not a translation. Delete "translation:"; what lines say stands in hotlines/',
    ]);
  });
});

describe('a translation that is behind is a note, and stops nothing', () => {
  test('words for a line, a need or an area that is not there any more', () => {
    expect(
      found((words) => {
        words.lines!['harbour'] = { ...words.lines!['harbor']! };
        words.help.ways.push({ need: 'Ŧǿ řḗşŧ', line: 'harbour' });
        words.areas['coast'] = 'Ŧħḗ ƈǿȧşŧ';
      }),
    ).toEqual([
      `${FILE} note, help › ways 3: The site’s own language has no need for the line "harbour", so nobody sees these words`,
      `${FILE} note, areas › coast: The site’s own language has no area "coast", so nobody sees these words`,
      `${FILE} note, lines › harbour: There is no help line "harbour", so nobody sees these words`,
    ]);
  });

  test('a need or an area is not translated yet; their order is the site’s own', () => {
    expect(
      found((words) => {
        words.help.ways = words.help.ways.toReversed().slice(0, 1);
        Reflect.deleteProperty(words.areas, 'county');
      }),
    ).toEqual([
      `${FILE} note, help › ways: The need for the line "harbor" is not translated yet. In the site’s own language it is: Someone to talk to`,
      `${FILE} note, areas: The area "county" is not translated yet. In the site’s own language it is: Juniper County`,
    ]);
  });

  test('a line is withdrawn', () => {
    edit('hotlines/lantern.yaml', 'status: unconfirmed', 'status: withdrawn');
    found(() => undefined);
    const errors = checkContent(county).findings.filter(
      ({ level, file }) => level === 'error' && file.startsWith('lang'),
    );
    expect(errors).toEqual([]);
  });

  test('a slip in the file of a line does not make its translations words for nothing', () => {
    edit('hotlines/harbor.yaml', 'kind: support', 'knd: support');
    expect(found(() => undefined)).toEqual([]);
  });

  test('the English words have changed', () => {
    edit('languages/en.yaml', 'label: Exit this page', 'label: Leave this page');
    const notes = found(() => undefined);
    expect(notes).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${FILE} note, translation › english › exit: The site’s own words for "exit" have changed since these were translated \\(([0-9a-f]{6}) then, ([0-9a-f]{6}) now\\)\\. When the translation says the same again, write "\\2"$`,
        ),
      ),
    ]);
    const mark = /write "(\w+)"/.exec(notes[0] ?? '')?.[1] ?? '';
    expect(
      found((words) => {
        words.translation!.english['exit'] = mark;
      }),
    ).toEqual([]);
  });

  test('words to search by, which each language has of its own, are not followed', () => {
    edit('languages/en.yaml', 'help me, i need help', 'help me please, i need help');
    expect(found(() => undefined)).toEqual([]);
  });

  test('what a line says has changed, or is not translated yet', () => {
    edit('hotlines/harbor.yaml', 'happens: A person answers and listens.', 'happens: A person answers.');
    expect(
      found((words) => {
        Reflect.deleteProperty(words.lines!, 'lantern');
      }),
    ).toEqual([
      expect.stringContaining(`${FILE} note, lines: The line "lantern" is not translated yet`),
      expect.stringContaining(`${FILE} note, lines › harbor › english: The site’s own words for "harbor" have changed`),
    ]);
  });

  test('phrases are still in English: no page of the language is made', () => {
    const [note] = found((words) => {
      words.help.forYou = readContent(COUNTY).files.find(({ path }) => path === 'languages/en.yaml')!.data
        ? 'Is someone making you do sexual things for money, a place to stay, food, drugs or anything else? It is not your fault. These people listen.'
        : '';
    });
    expect(note).toBe(
      `${FILE} note, help › forYou: One phrase is still in the site’s own language: help › forYou. No page of this language is made until all are translated`,
    );
    edit('site.yaml', 'to: /about/', `to: /${MADE_UP}/help/`);
    const errors = checkContent(county).findings.filter(({ level }) => level === 'error');
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining(`There is no page /${MADE_UP}/help/ on this site.`),
    ]);
  });

  test('a check holds for the words that were checked, and no others', () => {
    const review = (words: Words): Words => {
      Object.assign(words.translation!, { reviewer: 'court interpreter', reviewed: '2026-02-03' });
      return words;
    };
    const [asked] = found(review);
    const mark = /checkedWords: "(\w+)"$/.exec(asked ?? '')?.[1] ?? '';
    expect(asked).toBe(
      `${FILE} note, translation › reviewer: It is not said which words were checked, so the pages still say that nobody has. If these are the words the reviewer read, write under "translation:" checkedWords: "${mark}"`,
    );
    const checked = (words: Words): void => {
      review(words).translation!.checkedWords = mark;
    };
    expect(found(checked)).toEqual([]);
    expect(
      found((words) => {
        checked(words);
        words.exit.label = 'Ḗẋīŧ';
      }),
    ).toEqual([
      expect.stringContaining(`${FILE} note, translation › reviewer: These are not the words the reviewer read`),
    ]);
  });

  test('sentences of a line are still in English', () => {
    expect(
      found((words) => {
        words.lines!['harbor']!.happens = 'A person answers and listens.';
      }),
    ).toEqual([expect.stringContaining(`${FILE} note, lines: The line "harbor" is not translated yet`)]);
  });

  test('many short phrases are still in English', () => {
    const english = readContent(COUNTY).files.find(({ path }) => path === 'languages/en.yaml')!.data as Words;
    expect(
      found((words) => {
        words.bar = english.bar;
        words.channels = english.channels;
      }),
    ).toEqual([expect.stringContaining('phrases are still in the site’s own language')]);
  });

  test('"npm run freshness" lists it, with the mark to write', async () => {
    edit('languages/en.yaml', 'label: Exit this page', 'label: Leave this page');
    found(() => undefined);
    const { code, output } = await run('src/commands/freshness.ts', { CONTENT_DIR: county, BUILD_DATE: '2026-02-10' });
    expect(code).toBe(0);
    expect(output).toContain('1 of 1 translations have not been checked by somebody qualified.');
    expect(output).toMatch(
      new RegExp(
        `- \\[ \\] ${FILE}: translated by nobody; made up to test the pages; behind the English in exit \\(then write "[0-9a-f]{6}"\\)\\.`,
      ),
    );
  });

  test('"npm run freshness" lists it again when the words that were checked have changed', async () => {
    const listed = async (): Promise<string> =>
      (await run('src/commands/freshness.ts', { CONTENT_DIR: county, BUILD_DATE: '2026-02-10' })).output;
    const review = { reviewer: 'court interpreter', reviewed: '2026-02-03' };
    const [asked] = found((words) => Object.assign(words.translation!, review));
    const checkedWords = /checkedWords: "(\w+)"$/.exec(asked ?? '')?.[1];
    found((words) => Object.assign(words.translation!, { ...review, checkedWords }));
    expect(await listed()).toContain('0 of 1 translations have not been checked');
    found((words) => Object.assign(words.translation!, { ...review, checkedWords: '000000' }));
    expect(await listed()).toContain('1 of 1 translations have not been checked');
  });
});
