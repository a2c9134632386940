/** What the first lines say of hours, cost and languages comes from the data, in the language of the page. */
import { describe, expect, test, vi } from 'vitest';
import FirstLines from '../../src/components/FirstLines.astro';
import { hoursText } from '../../src/lib/hours-words.ts';
import { asSentence, sentences } from '../../src/lib/speech.ts';
import type { Channel } from '../../src/schemas/channel.ts';
import * as county from '../support/county-collections.ts';
import { rendered } from '../support/render.ts';
import { textOf } from '../support/text.ts';

const lines = await county.getHotlines();
const english = (await county.getWords())!;
let changed: (channel: Channel) => Channel = (channel) => channel;

vi.mock('../../src/collections.ts', async () => {
  const real = await import('../support/county-collections.ts');
  const getHotline = async (id: string) => {
    const line = await real.getHotline(id);
    // The county's 911 takes calls only; here it takes texts too.
    const channels =
      id === '911' ? [...line!.channels, { ...line!.channels[0]!, type: 'text' } as Channel] : line!.channels;
    return { ...line, channels: channels.map((channel) => changed(channel)) };
  };
  return { ...real, getHotline };
});

async function said(change: (channel: Channel) => Channel, speech: Record<string, unknown> = {}): Promise<string[]> {
  changed = change;
  const list = await rendered(FirstLines, { words: english, language: 'en', ...speech });
  return list.querySelectorAll('li').map((line) => textOf(line.querySelector('small')!));
}

/** A page in French beside the English site; only what differs from English is written here. */
const french = {
  language: 'fr',
  words: { ...english, first: { ...english.first, inLanguages: 'En {languages}.', sayLanguage: 'Une autre langue ?' } },
  own: { language: 'en', words: english },
};

describe('interpreters are promised only by a line whose data says so', () => {
  test('offered', async () => {
    expect((await said((channel) => ({ ...channel, interpreters: 'offered' })))[1]).toContain(
      english.first.sayLanguage,
    );
  });
  test.each(['none', 'unknown'] as const)('%s', async (interpreters) => {
    expect((await said((channel) => ({ ...channel, interpreters })))[1]).not.toContain(english.first.sayLanguage);
  });
});

describe('a page in another language says in which ones a text is read', () => {
  test('only in English', async () => {
    const [danger] = await said((channel) => ({ ...channel, languages: ['en'] }), french);
    expect(danger).toContain('En anglais.');
  });
  test('in the reader’s own', async () => {
    const [danger, talk] = await said((channel) => ({ ...channel, languages: ['en', 'fr'] }), french);
    expect(danger).not.toContain('En anglais');
    expect(talk).toContain('En anglais ou français.');
  });
  test('a language whose code begins alike is another one', async () => {
    const filipino = { ...french, language: 'fil' };
    expect((await said((channel) => ({ ...channel, languages: ['fi'] }), filipino))[0]).toMatch(/En .+\.$/);
  });
});

describe('sentences end and stand beside each other as the language has it', () => {
  const chinese = {
    language: 'zh-Hans',
    words: { ...english, marks: { end: '。', gap: '', colon: '：', semicolon: '；', clock: '24' as const } },
  };
  test('an end is added once, in the language’s own sign, and the first letter is a capital', () => {
    expect(asSentence('每天 24 小时', chinese)).toBe('每天 24 小时。');
    expect(asSentence('免费。', chinese)).toBe('免费。');
    expect(asSentence('¿martes?', { words: english, language: 'es' })).toBe('¿martes?');
    expect(asSentence('martes', { words: english, language: 'es' })).toBe('Martes.');
    expect(sentences(['免费。', false, undefined, '每天。'], chinese)).toBe('免费。每天。');
  });
  test('times are of the clock the language has', () => {
    const open = lines.find(({ id }) => id === 'protect')!.channels[0]!;
    expect(hoursText(open, { words: english, language: 'en' })).toBe('Monday to Friday, 8\u00a0a.m. to 5:30\u00a0p.m.');
    expect(hoursText(open, { ...chinese, language: 'ru' })).toBe('понедельник to пятница, 08:00 to 17:30');
    expect(hoursText(open, { ...chinese, language: 'ar' })).toMatch(/08:00.*17:30/);
  });
});
