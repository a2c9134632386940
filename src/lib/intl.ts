/**
 * The standard's own writers of dates, lists and the names of languages (https://tc39.es/ecma402/). Each is made once:
 * that takes a thousand times as long as writing with it.
 */
const made = new Map<string, unknown>();

function once<Writer>(key: readonly unknown[], make: () => Writer): Writer {
  const name = JSON.stringify(key);
  const writer = made.get(name) ?? make();
  made.set(name, writer);
  return writer as Writer;
}

/** @param language BCP 47 tag */
export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(['date', language, options], () => new Intl.DateTimeFormat(language, options));

/**
 * @param language BCP 47 tag
 * @param type `conjunction` for "and", `disjunction` for "or"
 */
export const listFormat = (language: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat =>
  once(['list', language, type], () => new Intl.ListFormat(language, { type }));

/** @param language BCP 47 tag of the language that names the others */
export const languageNames = (language: string): Intl.DisplayNames =>
  once(['languages', language], () => new Intl.DisplayNames(language, { type: 'language' }));
