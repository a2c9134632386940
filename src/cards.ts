/** The cards that other sites copy, and what tells years later whether one is still right. On top of `collections.ts`. */
import { getFirstLines, getHotline, getHotlines, getLanguages, getRetiredNumbers, getSite } from './collections.ts';
import { type CardFacts, cardFacts } from './exports/card-facts.ts';
import { getPlaces, getSpeech } from './languages.ts';
import { buildDate } from './lib/build-date.ts';
import { writtenCode } from './lib/card-code.ts';
import { type CardRecords, oldName } from './lib/card-records.ts';
import { firstLines } from './lib/first-lines.ts';
import { paperDates } from './lib/paper-dates.ts';
import { numberKey } from './lib/phone.ts';
import { href } from './lib/urls.ts';

/** @param site the address of the site, as Astro gives it */
export async function getCard(language: string, site: URL | undefined): Promise<CardFacts> {
  const { firstLines: ids } = await getSite();
  const [danger, talk, text] = await Promise.all([getHotline(ids.danger), getHotline(ids.talk), getHotline(ids.text)]);
  const speech = await getSpeech(language);
  const address = new URL(href((await getPlaces(language))('help')), site).href;
  const dates = paperDates(await getFirstLines(), buildDate());
  return cardFacts(firstLines({ danger, talk, text }, speech), dates, speech, address);
}

/** One card a language, in the order of the languages. */
export const getCards = async (site: URL | undefined): Promise<CardFacts[]> =>
  Promise.all((await getLanguages()).map(({ language }) => getCard(language, site)));

/** What a card is compared with, in the page that does it. */
export async function getCardRecords(site: URL | undefined): Promise<CardRecords> {
  const lines = await getHotlines();
  const numbersOf = (line: (typeof lines)[number]) =>
    line.channels.flatMap((channel) => ('number' in channel ? [channel.number] : []));
  const current = lines.flatMap((line) => numbersOf(line).map((number) => [numberKey(number), line.name] as const));
  const numbers = Object.fromEntries(
    Map.groupBy(current, ([key]) => key)
      .entries()
      .map(([key, [first]]) => [key, first?.[1] ?? '']),
  );
  const use = (ids: readonly string[]): string[] =>
    lines.filter(({ id }) => ids.includes(id)).map((line) => [line.name, ...numbersOf(line).slice(0, 1)].join(', '));
  // A number that went from a line is among these too: the checks see to that.
  const gone = (await getRetiredNumbers()).map(({ shown, use }) => ({ key: numberKey(shown), use }));
  const isNumber = (key: string): boolean => /^\d{5,10}$/.test(key) && !(key in numbers);
  const cards = await getCards(site);
  return {
    codes: Object.fromEntries(cards.map(({ language, code }) => [language, writtenCode(code)])),
    until: cards.map(({ code }) => code.until).sort()[0] ?? '',
    numbers,
    old: Object.fromEntries(gone.filter(({ key }) => isNumber(key)).map((old) => [oldName(old.key), use(old.use)])),
  };
}
