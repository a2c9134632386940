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
    ['307\u2011555\u20110142', '307\u2010555\u20100142'],
    ['307\u2212555\u22120142', '307\u2212555\u22120142'],
    ['307/555/0142', '307/555/0142'],
    ['307_555_0142', '307_555_0142'],
    ['307·555·0142', '307·555·0142'],
    ['ask for 555-0142 here', '555-0142'],
    ['307-555-0142x12', '307-555-0142'],
    ['307-555-0142 ext. 5', '307-555-0142'],
    ['Tel.307-555-0142', '307-555-0142'],
    ['voice/307-555-0142', '307-555-0142'],
    ['Call,307-555-0142', '307-555-0142'],
    ['call -307-555-0142', '307-555-0142'],
    ['307\u200b-555-\u00ad0142', '307-555-0142'],
    ['３０７-５５５-０１４２', '307-555-0142'],
    ['٣٠٧-٥٥٥-٠١٤٢', '307-555-0142'],
    ['1-800-RUNAWAY', '1-800-RUNAWAY'],
    ['1-800-runaway', '1-800-runaway'],
    ['855-503-SAFE', '855-503-SAFE'],
    ['1-800-THE-LOST', '1-800-THE-LOST'],
    ['1-800-4-A-CHILD', '1-800-4-A-CHILD'],
    ['Please call 911.', '911'],
    ['call 912 or 999', '912'],
    ['Call 311', '311'],
    ['Call the emergency operator at once, on the number 911.', '911'],
    ['text HELP to 233733', '233733'],
    ['Message HOME to 741741', '741741'],
    ['Send HELP to 233733', '233733'],
  ])('%s', (text, number) => {
    expect(found(text)).toContain(number);
  });
});

describe('other figures are left alone', () => {
  test.each([
    'from 2009-2013',
    'from 2009 – 2013',
    '2010 2011 2012',
    '2011-2012-2013',
    'on 2026-11-22',
    'on 11.22.2026 and 11/22/2026',
    'ORS 419B.005 and ORS 163.266',
    'ORS 163.2667',
    '22 U.S.C. 7102',
    '114 Stat. 1464 2000',
    'ISBN 978-0-309-28658-3',
    'pp. 789-1011',
    'Portland, OR 97201-1234',
    'grant 2009-MC-CX-K057',
    '$258,000 and $285,000',
    'between 4,500 and 21,000',
    'WCAG 2.2, 91 FR 20902',
    'the 911 center',
    'a 100-YEAR-OLD law',
    'a group called 11:45',
    'more than 6,200 people, 27.1 percent',
    'Text 10,000 people',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
