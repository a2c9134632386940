import { describe, expect, test, vi } from 'vitest';
import HotlineCard from '../../src/components/HotlineCard.astro';
import * as county from '../support/county-collections.ts';
import { rendered } from '../support/render.ts';
import { textOf } from '../support/text.ts';

// The day after the county's numbers were checked.
vi.stubEnv('BUILD_DATE', '2026-02-04');
vi.mock('../../src/collections.ts', () => import('../support/county-collections.ts'));

async function partsOf(id: string): Promise<Record<string, string>> {
  const card = await rendered(HotlineCard, {
    line: await county.getHotline(id),
    words: await county.getWords(),
    language: 'en',
  });
  return Object.fromEntries(
    card
      .querySelectorAll('dl > div')
      .map((part) => [textOf(part.querySelector('dt')!), textOf(part.querySelector('dd')!)]),
  );
}

test('a line with everything known says it in words', async () => {
  expect(await partsOf('harbor')).toEqual({
    'Who it is for': 'Anyone, any age. Juniper County.',
    'Ways to reach them':
      'Call 1-800-555-0199 24 hours, every day. English, Spanish, and 100+ languages through an interpreter. Text HARBOR to 307-555-0142 24 hours, every day. English and Spanish.',
    'Deaf or hard of hearing': 'Text telephone (TTY) or relay: call 711, then 1-800-555-0199',
    Cost: 'Free',
    'What happens': 'A person answers and listens.',
    'What they may have to tell someone else':
      'If they think someone under 18 is being hurt or used, they may tell the authorities. They may do it at once. You do not have to give your name.',
    'If nobody answers': 'Juniper Child Protection: Call 307-555-0150',
    'Run by': 'Harbor of Juniper',
    Checked: 'Confirmed on the operator’s own site on February 3, 2026.',
  });
});

test('a line with nothing known says so in every part, and leaves none out', async () => {
  expect(await partsOf('lantern')).toEqual({
    'Who it is for': 'Young people. Ages 12 to 20. Juniper County.',
    'Ways to reach them': 'Call 307-555-0161 Hours: we do not know yet. Languages: we do not know yet.',
    'Deaf or hard of hearing': 'We do not know yet. Try calling 711, then 307-555-0161',
    Cost: 'We do not know yet',
    'What happens': 'Someone calls you back.',
    'What they may have to tell someone else': 'We do not know yet. Ask first: “What do you have to report?”',
    'If nobody answers': 'Harbor: Call 1-800-555-0199',
    'Run by': 'Lantern',
    Checked: 'Confirmed on the operator’s own site on February 3, 2026.',
  });
});

describe('a report line', () => {
  test('says who gets the report, and its hours in words', async () => {
    const parts = await partsOf('protect');
    expect(parts['Who gets your report']).toBe('child protection, and the police when needed');
    expect(parts['Ways to reach them']).toBe('Call 307-555-0150 Monday to Friday, 8 a.m. to 5:30 p.m. English.');
  });

  test('that is the last to try says to call again', async () => {
    expect((await partsOf('911'))['If nobody answers']).toBe('Call again.');
  });
});

test('the button that comes first is the main one, and each leads where it says', async () => {
  const card = await rendered(HotlineCard, {
    line: await county.getHotline('harbor'),
    words: await county.getWords(),
    language: 'en',
  });
  expect(
    card.querySelectorAll('li a').map((link) => [link.getAttribute('data-kind'), link.getAttribute('href')]),
  ).toEqual([
    ['main', 'tel:+18005550199'],
    [undefined, 'sms:+13075550142'],
  ]);
});

test.each([
  ['2026-03-05', 'Confirmed on the operator’s own site on February 3, 2026.'],
  ['2026-03-06', 'Confirmed on the operator’s own site on February 3, 2026. That was 31 days ago.'],
  ['2026-05-04', 'Confirmed on the operator’s own site on February 3, 2026. That was 90 days ago.'],
  [
    '2026-05-05',
    'Confirmed on the operator’s own site on February 3, 2026. We have not been able to confirm this number since February 3, 2026.',
  ],
])('on %s the time since the last check has changed what is said', async (today, said) => {
  vi.stubEnv('BUILD_DATE', today);
  expect((await partsOf('harbor'))['Checked']).toBe(said);
});
