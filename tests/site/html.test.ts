import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { page, pages, UNLISTED } from '../support/pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements and attributes in its own, equally valid, style.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    // The minified page ends lines where it can.
    'no-trailing-whitespace': 'off',
    // Titles are for a browser's history and end alike; 70 letters is a rule for search results.
    'long-title': 'off',
    // Numbers are kept on one line by CSS ([translate="no"]), not by other characters, which would break copying and searching.
    'tel-non-breaking': 'off',
    // Lists without bullets lose their role in Safari unless it is written: https://bugs.webkit.org/show_bug.cgi?id=170179
    'no-redundant-role': 'off',
    // A line's name may start with a digit (911); HTML allows it, and it is the line's name for ever.
    'valid-id': ['error', { relaxed: true }],
    // The one inline style element holds the order of the layers, and the styles travel in the page.
    'no-inline-style': 'error',
  },
});

test('every page is valid HTML', async () => {
  const reports = await Promise.all(
    [...pages(), ...UNLISTED.map(page)].map(({ path, html }) => validator.validateString(html, path)),
  );
  const results = reports.flatMap((report) => report.results);
  const faults = results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, ruleId, message, selector }) =>
        `${filePath}:${line}:${column} ${ruleId}: ${message} ${selector ?? ''}`,
    ),
  );
  expect(faults).toEqual([]);
});
