/** The text of a page becomes a component by being evaluated, so nothing in it may be a program. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/entry-text.ts';

describe('a text with a program in it is refused, even where nobody has checked it', () => {
  test.each([
    ['a sum', 'There are {1 + 1} lines.'],
    ['a sum by itself', '{globalThis.evil = 1}'],
    ['an import', "import x from 'node:fs'\n\nText."],
    ['an export', 'export const x = 1\n\nText.'],
    ['a value that is worked out', '<Note title={globalThis.evil}>\n\nText.\n\n</Note>'],
    ['values that are spread', 'A <Phone {...globalThis} /> number.'],
    ['a sum in what stands in a part', '<Note>{globalThis.evil}</Note>'],
    ['a value inside a part inside a part', '<Note><Phone id={globalThis.evil} /></Note>'],
  ])('%s', (_, body) => {
    expect(() => textOf({ body })).toThrow(
      'There is program code in the text of a page. Run "npm run check": it says where, and what to write.',
    );
  });
});

test('a text with parts is taken, and its headings are listed', () => {
  const { headings } = textOf({ body: '## To print\n\n<Sheet name="poster">\n\nFor walls.\n\n</Sheet>\n\n### Who\n' });
  expect(headings).toEqual([
    { depth: 2, slug: 'to-print', text: 'To print' },
    { depth: 3, slug: 'who', text: 'Who' },
  ]);
});
