/** What is said of a card that somebody pasted: the code, the day, and each number in it, however it is written. */
import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../src/browser/check-card/verdict.ts';
import { type CardRecords, hidden, oldName } from '../../src/lib/card-records.ts';

const records: CardRecords = {
  cards: {
    en: {
      code: 'card en 2026-02-03, 2026-08-02, 1a2b3c4d',
      numbers: ['911', '911', '1-800-555-0199', '233733'],
      sends: [{ word: 'HELP', line: 'Text HELP to 233733' }],
    },
    'zh-hans': {
      code: 'card zh-Hans 2026-02-03, 2026-08-02, ffee0011',
      numbers: ['911', '1-800-555-0199'],
      sends: [],
    },
  },
  address: 'https://harbor.example/',
  until: '2026-08-02',
  made: '2026-02-04',
  numbers: [
    { number: '911', line: '911' },
    { number: '8005550199', line: 'Harbor' },
    { number: '3075550142', line: 'Harbor' },
    { number: '233733', line: 'Harbor' },
    { number: '8007862929', line: 'Lantern' },
    { number: '3075550143', line: 'Quay', unconfirmed: true },
  ],
  ended: { [hidden('text BLUE')]: ['Lantern'] },
  old: {
    [oldName('3075550111')]: ['Harbor, 1-800-555-0199'],
    [oldName('66008')]: ['Lantern'],
    [oldName('8005037233')]: [],
  },
};
const inTime = '2026-08-02';
const tooLate = '2026-08-03';
const on = (source: string, today = inTime) => verdictOn(source, records, today);
const numbers = (source: string): string[] => on(source).numbers.map(({ is, written }) => `${is} ${written}`);

const code = 'card en 2026-02-03, 2026-08-02, 1a2b3c4d';
const said = `If you cannot talk, text 911.\nCall 911\nCall 1-800-555-0199\nText HELP to 233733\nChecked February 3, 2026. Replace after August 2, 2026. https://harbor.example/help/`;
const whole = `${said}\n${code}`;
const linked =
  '<p>Text <a href="sms:911">911</a></p><a href="tel:911">Call <bdi>911</bdi></a> <a href="tel:+18005550199">Call 1-800-555-0199</a>' +
  `<a href='sms:233733'>Text <bdi>HELP</bdi> to <bdi>233733</bdi></a><a href="https://harbor.example/help/">All</a><p>${code}</p>`;

describe('a card that says all it should, with today’s code, is right up to its day', () => {
  test.each([
    ['as text', whole],
    ['as a page', linked],
    ['its code in capitals, without commas', `${said}\nCARD EN 2026-02-03 2026-08-02 1A2B3C4D`],
    ['with other dashes and spaces', `${said}\ncard en 2026–02–03,\u00a02026‑08‑02,  1a2b3c4d`],
    ['a language with two parts', '打 911\n打 1-800-555-0199\ncard zh-Hans 2026-02-03, 2026-08-02, ffee0011'],
    ['two of them', `${whole}\n${whole}`],
  ])('%s', (_, source) => {
    expect(on(source)).toMatchObject({ is: 'right', until: '2026-08-02' });
    expect(on(source, tooLate)).toMatchObject({ is: 'passed', until: '2026-08-02' });
  });
  test('two cards are right only together', () => {
    expect(on(`${whole}\ncard zh-Hans 2025-02-03, 2025-08-02, 00000000`).is).toBe('passed');
  });
  test('the code alone says what to compare', () => {
    expect(on(code)).toMatchObject({
      is: 'coded',
      card: ['911', '1-800-555-0199', '233733', 'Text HELP to 233733'],
    });
  });
});

describe('a card with today’s code that says anything else is not right', () => {
  test.each([
    ['another code to text', whole.replace('233733', '233734'), 'wrong'],
    ['a code of another line', whole.replace('233733', '741741'), 'wrong'],
    ['the emergency number of another place', whole.replace('Call 911', 'Call 912'), 'wrong'],
    ['a digit of it wrong', whole.replace('Call 911', 'Call 991'), 'wrong'],
    ['relay', whole.replace('Call 911', 'Call 711'), 'wrong'],
    ['a number of another line', whole.replace('1-800-555-0199', '307-555-0142'), 'changed'],
    ['another word to send', whole.replace('HELP', 'STOP'), 'changed'],
    ['a line gone', whole.replace('Call 911\n', ''), 'changed'],
    ['a line twice', whole.replace('Call 911\n', 'Call 911\nCall 911\n'), 'changed'],
    ['a link that dials another', linked.replace('tel:911', 'tel:912'), 'wrong'],
    ['a link that dials another of its own', linked.replace('tel:911', 'sms:233733'), 'changed'],
    ['a link to a stranger', `<a href="https://wa.me/x">Chat</a>${linked}`, 'changed'],
    [
      'a link to a name that only begins like the site’s',
      linked.replace('harbor.example', 'harbor.example.test'),
      'changed',
    ],
  ])('%s', (_, source, is) => {
    expect(on(source).is).toBe(is);
  });
  test('a link to a stranger is named', () => {
    expect(on(`<a href="https://wa.me/x">Chat</a>${linked}`).links).toEqual(['https://wa.me/x']);
  });
});

test('words that have ended are named, with what to use instead', () => {
  expect(on('Text BLUE to 233733')).toMatchObject({ is: 'wrong' });
  expect(on('Text BLUE to 233733').numbers[0]).toEqual({ written: 'Text BLUE', is: 'ended', lines: ['Lantern'] });
});

test('a number nobody has confirmed is said to be one', () => {
  expect(on('Call 307-555-0143')).toMatchObject({ is: 'unconfirmed', numbers: [{ unconfirmed: true }] });
});

test.each(['<script ', '<a "', '<!--', "<p title='", '&#1', ' ', '<style>', '(', '1-'])(
  'however much of “%s” there is, an answer comes',
  (part) => {
    expect(on(part.repeat(1_000_000 / part.length)).is).toBe('long');
    expect(['nothing', 'wrong']).toContain(on(part.repeat(Math.floor(190_000 / part.length))).is);
  },
);

describe('a number of today is known however it is written', () => {
  test.each([
    '1-800-555-0199',
    '+1 800 555 0199',
    '(800) 555.0199',
    '800.555.0199',
    '8005550199',
    '１-８００-５５５-０１９９',
    '١-٨٠٠-٥٥٥-٠١٩٩',
    '1\u2011800\u2011555\u20110199',
    '\u20681-800-555-0199\u2069',
    '1-800-<b>555</b>-0199',
    '1&#45;800&nbsp;555&#x2d;0199',
    '1-800-RUNAWAY',
    '<a href="tel:+1-800-555-0199">call</a>',
    "<a href='sms:233733'>text</a>",
    '<a href="tel:%2B18005550199">call</a>',
    '<img alt="Call 1-800-555-0199">',
    'Envía HELP al 233733',
    'اتصل 911',
  ])('%s', (source) => {
    expect(on(source)).toMatchObject({ is: 'uncoded', until: '2026-08-02' });
    expect(on(source).numbers).toHaveLength(1);
  });
  test('a link and the words in it are one number', () => {
    expect(numbers('<a href="tel:+18005550199">Call 1-800-555-0199</a>')).toEqual(['current 1-800-555-0199']);
  });
  test('figures beside it are no part of it, and two beside each other are two', () => {
    expect(numbers('Call 1-800-555-0199 24 hours')).toEqual(['current 1-800-555-0199']);
    expect(numbers('1-800-555-0199 307-555-0142')).toEqual(['current 1-800-555-0199', 'current 307-555-0142']);
    expect(numbers('800-555-0199\n307-555-0142')).toHaveLength(2);
    expect(numbers('800-555-01990')).toEqual(['unknown 800-555-01990']);
  });
  test('relay is no number to check', () => expect(on('Call 711, then 1-800-555-0199').numbers).toHaveLength(1));
});

describe('a number that is not of today is named, whatever the code says', () => {
  test.each([
    ['an old one, with what to use instead', '307.555.0111', 'old 307.555.0111'],
    ['an old one in a link only', '<a href="tel:+13075550111">us</a>', 'old +13075550111'],
    ['an old short code in any language', 'Envía HELP al 66008', 'old 66008'],
    ['an old one in letters', '1-800-503-SAFE', 'old 1-800-503-SAFE'],
    ['one nobody knows', '(307) 555-0177', 'unknown (307) 555-0177'],
    ['one digit wrong', '1-800-555-0198', 'unknown 1-800-555-0198'],
    ['one nobody knows, in a link', '<a href="sms:12345">text</a>', 'unknown 12345'],
  ])('%s', (_, source, named) => {
    expect(numbers(`${source}\n${code}`)).toEqual([named]);
    expect(on(`${source}\n${code}`, tooLate).is).toBe('wrong');
  });
  test('what to use instead is the line, with its number', () => {
    expect(on('307-555-0111').numbers).toEqual([
      { written: '307-555-0111', is: 'old', lines: ['Harbor, 1-800-555-0199'] },
    ]);
  });
  test('behind words that only look like the last line', () => {
    expect(numbers(`gift card 307-555-0111\n${code}`)).toEqual(['old 307-555-0111']);
  });
});

describe('an earlier card', () => {
  const earlier = 'card en 2026-01-03, 2026-07-02, 99999aaa';
  test('whose numbers are all of today can be used up to its own day', () => {
    expect(on(`${said}\n${earlier}`, '2026-07-02')).toMatchObject({ is: 'older', until: '2026-07-02' });
    expect(on(`${said}\n${earlier}`, '2026-07-03').is).toBe('passed');
  });
  test('says nothing by its code alone', () => expect(on(earlier, '2026-07-02').is).toBe('unreadable'));
  test('with a day somebody has put off is not trusted longer than today’s', () => {
    expect(on(`${said}\ncard en 2026-02-03, 2099-08-02, 1a2b3c4d`)).toMatchObject({
      is: 'older',
      until: '2026-08-02',
    });
  });
});

describe('where there is nothing to check, that is said', () => {
  test.each([
    '',
    'Get help now',
    'Open since 1998, at 1120 SW 5th, 97204. On 2026-11-22, 10:00-14:00.',
    '<div style="width:3075550142px" class="a3075550142"><path d="M3075550142 1"/></div><script>var a=3075550142</script>',
  ])('%s', (source) => expect(on(source)).toEqual({ is: 'nothing', numbers: [], links: [], card: [], until: '' }));
});

describe('what shows the card of this site itself is known', () => {
  test.each([
    ['the frame', '<iframe src="https://harbor.example/embed/help/" title="Help"></iframe>', 'live'],
    ['the frame in another language', '<iframe src="https://harbor.example/embed/zh-Hans/help/"></iframe>', 'live'],
    ['the picture', '<img src="https://harbor.example/share/cards/en.svg" alt="">', 'live'],
    ['a frame in a language that is gone', '<iframe src="https://harbor.example/embed/xx/help/"></iframe>', 'nothing'],
    ['a frame of somebody else', '<iframe src="https://other.example/embed/help/"></iframe>', 'nothing'],
  ])('%s', (_, source, is) => expect(on(source).is).toBe(is));
});

test('an old number beside a good card is named', () => {
  expect(on(`<p>Our own line: 307-555-0111</p>${linked}`)).toMatchObject({ is: 'wrong' });
  expect(numbers(`<p>Our own line: 307-555-0111</p>${linked}`)[0]).toBe('old 307-555-0111');
});

test('no old number stands in the records as figures', () => {
  expect(JSON.stringify(records.old)).not.toMatch(/3075550111|66008|8005037233/);
});
