/** From what somebody typed to what is searched. Pure, so that it can be tested without a browser. */

/** Words that stand in every page and would only push the right one down. */
const COMMON = new Set(
  'a am an and are as at be been but by can do does for from get had has have he her him his how i if in is it its m me my of on or our s she so t that the their them they this to too us was we were what when where who will with would you your'.split(
    ' ',
  ),
);

/** The first digit of other ways to write them: Arabic, Persian, Thai, Lao, Burmese, Khmer, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0xff10];

/** Digits of another script as those of the pages: 911 is found by whoever types ٩١١. */
const westernDigits = (typed: string): string =>
  typed.replaceAll(/\p{Nd}/gu, (digit) => {
    const zero = ZEROS.find((first) => digit.codePointAt(0)! >= first && digit.codePointAt(0)! <= first + 9);
    return zero === undefined ? digit : String(digit.codePointAt(0)! - zero);
  });

const isNumber = (typed: string): boolean =>
  typed.replace(/\D/g, '').length >= 7 && /^[+\d\s().\-\u2010-\u2015]+$/.test(typed);

/**
 * A number in any spelling becomes its ten digits, as the pages are indexed; in English words the common ones are left
 * out, unless nothing else is left.
 *
 * @param language BCP 47 tag of the page
 */
export function asSearched(written: string, language = 'en'): string {
  // Full-width letters and half-width kana are the same letters.
  const typed = westernDigits(written.normalize('NFKC'));
  if (isNumber(typed)) return typed.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  const words = typed
    .toLowerCase()
    .replaceAll(/['’]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const telling = language.startsWith('en') ? words.filter((word) => !COMMON.has(word)) : words;
  return (telling.length > 0 ? telling : words).join(' ');
}

/** The words of a language that is written without spaces, where the browser can tell them apart. */
function cut(query: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return [];
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(query);
  return [...segments].flatMap(({ segment, isWordLike }) => (isWordLike === true ? [segment] : []));
}

/** Languages written without spaces between words. */
const isUncut = (language: string): boolean => /^(?:zh|ja|lo|th|km|my)\b/.test(language);

/**
 * The words to try one by one when nothing has all of them; none for a single word. In a language written without spaces
 * they are tried in any case: the engine cuts what is typed in one way, and the words only search knows in another.
 *
 * @param language BCP 47 tag of the page
 */
export function wordByWord(query: string, hasResults: boolean, language = 'en'): string[] {
  if (isUncut(language)) {
    const words = cut(query, language);
    return words.length > 1 ? words : [];
  }
  return hasResults || !query.includes(' ') ? [] : query.split(' ').filter((word) => word.length > 2);
}
