/**
 * Telephone numbers as people in the United States write and dial them.
 *
 * Two kinds, because they link differently: *short codes* (911, 988, 741741) are dialled as they stand, and
 * libphonenumber-js would turn them into wrong links (`tel:+1988`); every other number is ten digits and links in
 * E.164 form (`tel:+18883737888`), which works from any phone and any country.
 */
import parsePhoneNumber from 'libphonenumber-js/max';

/** Three-digit numbers that ring a person: https://www.fcc.gov/general/211-311-511-711-811 and 988, 911. */
const DIALED_SHORT_CODES = ['211', '311', '711', '911', '988'];

/** Codes that take texts: the two emergency ones, or a five- or six-digit common short code. */
const TEXT_SHORT_CODE = /^(911|988|\d{5,6})$/;

/** Area codes that are free to call. They are written with the leading 1, as the lines themselves print them. */
const TOLL_FREE = /^8(00|33|44|55|66|77|88)$/;

/** Only the digits of what was written, letters on a phone keypad included: `1-800-RUNAWAY` → `18007862929`. */
export function digitsOf(written: string): string {
  const keypad = '22233344455566677778889999';
  return written
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => keypad[letter.charCodeAt(0) - 65] ?? '')
    .replace(/\D/g, '');
}

/** Ten national digits, without the leading 1, or the short code as it is. The key two spellings of a number share. */
export function numberKey(written: string): string {
  const digits = digitsOf(written);
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

/** The one way this site prints a number: `1-888-373-7888`, `307-555-0142`, `988`. Ten digits in, or a short code. */
export function printedNumber(written: string): string {
  const key = numberKey(written);
  if (key.length !== 10) return key;
  const [area, exchange, line] = [key.slice(0, 3), key.slice(3, 6), key.slice(6)];
  return `${TOLL_FREE.test(area) ? '1-' : ''}${area}-${exchange}-${line}`;
}

export const isTollFree = (written: string): boolean => {
  const key = numberKey(written);
  return key.length === 10 && TOLL_FREE.test(key.slice(0, 3));
};

/** Where a call costs no more than one to the next county: the states and the territories, and numbers of no place. */
const HERE = [undefined, 'US', 'PR', 'GU', 'VI', 'AS', 'MP'];

/** Ten digits that ring in the United States, and not at a price: 900 numbers and the islands beside them look the same. */
function isOrdinary(key: string): boolean {
  if (key.length !== 10) return false;
  const number = parsePhoneNumber(key, 'US');
  return (
    number !== undefined && number.isValid() && number.getType() !== 'PREMIUM_RATE' && HERE.includes(number.country)
  );
}

export function isDialable(written: string): boolean {
  const key = numberKey(written);
  return DIALED_SHORT_CODES.includes(key) || isOrdinary(key);
}

export function isTextable(written: string): boolean {
  const key = numberKey(written);
  return TEXT_SHORT_CODE.test(key) || isOrdinary(key);
}

/** What a link dials: a short code as it stands, any other number in E.164. */
export function dialed(written: string): string {
  const key = numberKey(written);
  return key.length === 10 ? `+1${key}` : key;
}

export const callHref = (written: string): string => `tel:${dialed(written)}`;

/**
 * A text link carries no message: iPhone and Android disagree on how a message is appended, and one maker's phones
 * added its letters to the number (http://blog.edeverett.co.uk/2015/03/sms-link-protocol/). The word to send is shown.
 */
export const textHref = (written: string): string => `sms:${dialed(written)}`;

/** Whether an address on the web calls or writes to a number through another service: `https://wa.me/13075550142`. */
export const leadsToANumber = (address: string): boolean =>
  /^https?:\/\/(?:[\w-]+\.)*(?:wa\.me|whatsapp\.com|signal\.me|viber\.com)\/|^https?:\/\/t\.me\/\+/i.test(address);
