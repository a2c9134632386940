/** From what somebody typed to what is searched. Pure, so that it can be tested without a browser. */

/** Words that stand in every page and would only push the right one down. */
const COMMON = new Set(
  'a am an and are as at be been but by can do does for from get had has have he her him his how i if in is it its m me my of on or our s she so t that the their them they this to too us was we were what when where who will with would you your'.split(
    ' ',
  ),
);

const isNumber = (typed: string): boolean =>
  typed.replace(/\D/g, '').length >= 7 && /^[+\d\s().\-\u2010-\u2015]+$/.test(typed);

/**
 * A number in any spelling becomes its ten digits, as the pages are indexed; in other words the common ones are left out,
 * unless nothing else is left.
 */
export function asSearched(typed: string): string {
  if (isNumber(typed)) return typed.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  const words = typed
    .toLowerCase()
    .replaceAll(/['’]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !COMMON.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** The words to try one by one when nothing has all of them; none for a single word. */
export function wordByWord(query: string): string[] {
  const words = query.split(' ').filter((word) => word.length > 2);
  return query.includes(' ') ? words : [];
}
