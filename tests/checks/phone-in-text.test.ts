import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../src/lib/phone-in-text.ts';

const found = (text: string): string[] => findNumbers(text).map((number) => number.written);

describe('a telephone number is found in running text', () => {
  test.each([
    ['Call 307-555-0142 today.', '307-555-0142'],
    ['Call (307) 555-0142.', '(307) 555-0142'],
    ['Call 307.555.0142.', '307.555.0142'],
    ['Call +1 307 555 0142', '+1 307 555 0142'],
    ['3075550142', '3075550142'],
    ['307\u2011555\u20110142', '307\u2011555\u20110142'],
    ['ask for 555-0142 here', '555-0142'],
    ['1-800-RUNAWAY', '1-800-RUNAWAY'],
    ['855-503-SAFE', '855-503-SAFE'],
    ['1-800-THE-LOST', '1-800-THE-LOST'],
    ['Please call 911.', '911'],
    ['text HELP to 233733', '233733'],
  ])('%s', (text, number) => {
    expect(found(text)).toEqual([number]);
  });
});

describe('other figures are left alone', () => {
  test.each([
    'from 2009-2013',
    'from 2009 – 2013',
    'on 2026-11-22',
    'ORS 419B.005 and ORS 163.266',
    '22 U.S.C. 7102',
    'grant 2009-MC-CX-K057',
    '$258,000 and $285,000',
    'between 4,500 and 21,000',
    'WCAG 2.2, 91 FR 20902',
    'the 911 center',
    'a group called 11:45',
    'more than 6,200 people, 27.1 percent',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
