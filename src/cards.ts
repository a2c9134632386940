/** The cards that other sites copy, and what tells years later whether one is still right. On top of `collections.ts`. */
import { getFirstLines, getHotline, getHotlines, getLanguages, getRetiredNumbers, getSite } from './collections.ts';
import { type CardFacts, cardFacts } from './exports/card-facts.ts';
import { getPlaces, getSpeech } from './languages.ts';
import { buildDate } from './lib/build-date.ts';
import { writtenCode } from './lib/card-code.ts';
import { type CardRecord, type CardRecords, hidden, oldName } from './lib/card-records.ts';
import { firstLines } from './lib/first-lines.ts';
import { paperDates } from './lib/paper-dates.ts';
import { numberKey } from './lib/phone.ts';
import { href } from './lib/urls.ts';

/** @param site the address of the site, as Astro gives it */
export async function getCard(language: string, site: URL | undefined): Promise<CardFacts> {
  const { firstLines: ids, brand } = await getSite();
  const [danger, talk, text] = await Promise.all([getHotline(ids.danger), getHotline(ids.talk), getHotline(ids.text)]);
  const speech = await getSpeech(language);
  const address = new URL(href((await getPlaces(language))('help')), site).href;
  const dates = paperDates(await getFirstLines(), buildDate());
  return cardFacts(firstLines({ danger, talk, text }, speech), dates, speech, address, brand);
}

/** One card a language, in the order of the languages. */
export const getCards = async (site: URL | undefined): Promise<CardFacts[]> =>
  Promise.all((await getLanguages()).map(({ language }) => getCard(language, site)));

/** What it says that must be exactly so. */
const recordOf = ({ lines, code }: CardFacts): CardRecord => ({
  code: writtenCode(code),
  numbers: lines.flatMap(({ how = [], action }) =>
    [...how, ...action].flatMap(({ name, text }) => (name === 'number' ? [text] : [])),
  ),
  sends: lines.flatMap(({ action }) =>
    action
      .filter(({ name }) => name === 'word')
      .map(({ text }) => ({ word: text, line: action.map((piece) => piece.text).join('') })),
  ),
});

/** What a card is compared with, in the page that does it. */
export async function getCardRecords(site: URL | undefined): Promise<CardRecords> {
  const lines = await getHotlines();
  const numbersOf = (line: (typeof lines)[number]) =>
    line.channels.flatMap((channel) => ('number' in channel ? [channel.number] : []));
  const all = lines.flatMap((line) =>
    numbersOf(line).map((number) => ({
      number: numberKey(number),
      line: line.name,
      ...(line.status === 'unconfirmed' && { unconfirmed: true as const }),
    })),
  );
  const numbers = Map.groupBy(all, ({ number }) => number);
  const use = (ids: readonly string[]): string[] =>
    lines.filter(({ id }) => ids.includes(id)).map((line) => [line.name, ...numbersOf(line).slice(0, 1)].join(', '));
  // A number that went from a line is among these too: the checks see to that.
  const retired = await getRetiredNumbers();
  const isNumber = ({ shown }: { shown: string }): boolean =>
    /\d{3}/.test(shown) && /^\d{5,10}$/.test(numberKey(shown)) && !numbers.has(numberKey(shown));
  const cards = await getCards(site);
  return {
    cards: Object.fromEntries(cards.map((card) => [card.language.toLowerCase(), recordOf(card)])),
    made: buildDate(),
    until: cards.map(({ code }) => code.until).sort()[0] ?? '',
    address: new URL(href('/'), site).href,
    numbers: [...numbers.values()].flatMap((same) => same.slice(0, 1)),
    old: Object.fromEntries(
      retired.filter(isNumber).map(({ shown, use: ids }) => [oldName(numberKey(shown)), use(ids)]),
    ),
    ended: Object.fromEntries(
      retired
        .filter((old) => old.match === 'words' && !isNumber(old))
        .map(({ shown, use: ids }) => [hidden(shown), use(ids)]),
    ),
  };
}
