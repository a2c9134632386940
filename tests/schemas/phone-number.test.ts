import { describe, expect, test } from 'vitest';
import { callHref, isDialable, isTextable, numberKey, printedNumber, textHref } from '../../src/lib/phone.ts';
import { callNumber, textNumber } from '../../src/schemas/fields/phone-number.ts';

describe('a number is linked so that it can be dialed from anywhere', () => {
  test.each([
    ['1-800-555-0199', 'tel:+18005550199'],
    ['307-555-0142', 'tel:+13075550142'],
    ['1-800-555-HELP', 'tel:+18005554357'],
    ['911', 'tel:911'],
    ['988', 'tel:988'],
    ['211', 'tel:211'],
  ])('%s → %s', (written, href) => {
    expect(callHref(written)).toBe(href);
  });

  test.each([
    ['741741', 'sms:741741'],
    ['64673', 'sms:64673'],
    ['988', 'sms:988'],
    ['307-555-0142', 'sms:+13075550142'],
  ])('%s → %s', (written, href) => {
    expect(textHref(written)).toBe(href);
  });
});

test('all spellings of a number have one key and one printed form', () => {
  for (const written of ['1-888-373-7888', '+18883737888', '(888) 373-7888', '1-888-3737-888', '888.373.7888']) {
    expect(numberKey(written)).toBe('8883737888');
    expect(printedNumber(written)).toBe('1-888-373-7888');
  }
  expect(printedNumber('3075550142')).toBe('307-555-0142');
  expect(printedNumber('988')).toBe('988');
});

test('only numbers that work can be called or texted', () => {
  expect(['911', '988', '211', '1-800-555-0199', '307-555-0142'].every(isDialable)).toBe(true);
  expect(['741741', '12', '1-800-555-019', '000-555-0142', 'none'].some(isDialable)).toBe(false);
  expect(['741741', '64673', '911', '988', '307-555-0142'].every(isTextable)).toBe(true);
  expect(['211', '1234', '1-800-555-019'].some(isTextable)).toBe(false);
});

test('another spelling is refused with the right one', () => {
  expect(callNumber.safeParse('(307) 555-0142').error?.issues[0]?.message).toBe(
    '"(307) 555-0142" is written in another way than on the rest of the site. Write it as 307-555-0142',
  );
  expect(callNumber.safeParse('800-555-0199').error?.issues[0]?.message).toBe(
    '"800-555-0199" is written in another way than on the rest of the site. Write it as 1-800-555-0199',
  );
});

test('a code that only takes texts cannot be called', () => {
  expect(callNumber.safeParse('741741').error?.issues[0]?.message).toBe(
    '"741741" is not a number that works in the United States. Copy it again from the source, digit by digit, for example: 1-800-555-0199 or 307-555-0142 or "988"',
  );
  expect(textNumber.safeParse('741741').success).toBe(true);
});
