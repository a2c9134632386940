import { expect, test } from 'vitest';
import Cite from '../../src/components/content/Cite.astro';
import SourceList from '../../src/components/SourceList.astro';
import { citedIn } from '../../src/lib/citations.ts';
import { rendered } from '../support/render.ts';
import { textOf } from '../support/text.ts';

test('sources are numbered by their first mention, those of shared texts in their place', () => {
  const shared = '<Cite id="c" /> and <Cite id="a" />';
  expect(citedIn('One.<Cite id="b" /> <Part id="shared" /> Two.<Cite id="a" /><Cite id="b" />', () => shared)).toEqual([
    'b',
    'c',
    'a',
  ]);
});

test('a citation shows its number, leads to its source, and is named for screen readers', async () => {
  const link = (await rendered(Cite, { id: 'b' }, { citations: ['a', 'b'] })).querySelector('a');
  expect([link?.text, link?.getAttribute('href'), link?.getAttribute('aria-label')]).toEqual([
    '2',
    '#source-b',
    'Source 2',
  ]);
});

test('a source says who published it, what, when, and what to know before relying on it', async () => {
  const list = await rendered(SourceList, {
    sources: [
      {
        id: 'a',
        publisher: 'State of Wyoming',
        title: 'The state law',
        kind: 'law',
        dated: 'undated',
        seen: '2026-02-03',
      },
      {
        id: 'b',
        publisher: 'A university',
        title: 'A study',
        kind: 'study',
        dated: '2013-08',
        seen: '2026-02-03',
        address: 'https://example.org/',
        caveat: 'A count, not a rate.',
      },
    ],
  });
  expect(list.querySelectorAll('li').map(textOf)).toEqual([
    'State of Wyoming, The state law, undated.',
    'A university, A study, August 2013. A count, not a rate.',
  ]);
});
