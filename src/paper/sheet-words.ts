/** Everything that stands on paper, as words in one language. The pages to print and the PDFs are all set from this. */
import { getFirstHotlines, getHotlines, getReportLine } from '../collections.ts';
import { getPlaces, getSpeech } from '../languages.ts';
import { buildDate } from '../lib/build-date.ts';
import type { IsoDate } from '../lib/dates.ts';
import { fill, type Piece, pieces } from '../lib/fill.ts';
import { type FirstLine, firstLines } from '../lib/first-lines.ts';
import { channelLabel } from '../lib/hotline-words.ts';
import { hoursText } from '../lib/hours-words.ts';
import { datesInWords, paperDates } from '../lib/paper-dates.ts';
import { once } from '../lib/once.ts';
import { siteAddress } from '../lib/site-address.ts';
import { href } from '../lib/urls.ts';
import { cautionsIn } from '../lib/translation.ts';
import { squareCode } from './square-code.ts';

export interface SheetWords {
  /** BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Each with what is on its button, in pieces: `Call `, `911`. */
  lines: (FirstLine & { button: Piece[] })[];
  /** The number to talk, and no word about what it is for. */
  quiet: { button: Piece[]; number: string; hours: string };
  question: string;
  comfort: string;
  cardHeading: string;
  anyPhone: string;
  /** The day its numbers were checked, which is the day of the file too: a new day alone changes no sheet. */
  checked: IsoDate;
  /** `Checked … Replace after …` without, and with, the address of all lines. */
  until: string;
  dates: Piece[];
  /** Only when that day has passed: do not hand this out. */
  passed: string | undefined;
  /** As people type it, and the square code that opens it. */
  address: string;
  code: string;
  codeWords: string;
  insert: {
    title: string;
    what: string[];
    signs: { title: string; proof: string; list: string[] };
    told: { title: string; list: Piece[][] };
  };
  /** In a translation: how far its words can be trusted, in its language and in the site's own. */
  notes: { said: string; own: string; ownLanguage: string }[];
}

/** @param language BCP 47 tag */
export const getSheetWords = (language: string): Promise<SheetWords> =>
  once(`sheet words ${language}`, () => gathered(language));

async function gathered(language: string): Promise<SheetWords> {
  const speech = await getSpeech(language);
  const { words, own } = speech;
  const first = await getFirstHotlines();
  const lines = firstLines(first, speech).map((line) => {
    const { phrase, values } = channelLabel(line.channel, words);
    return { ...line, button: pieces(phrase, values) };
  });
  const lineOf = (hotline: keyof typeof first) =>
    lines.find(({ channel }) => first[hotline].channels.includes(channel));
  const [talk, danger] = [lineOf('talk'), lineOf('danger')];
  const age = paperDates(Object.values(first), buildDate());
  const whole = siteAddress() + href((await getPlaces(language))('help'));
  const address = whole.replace('https://', '');
  const dates = datesInWords(age, language, address);
  const { what, signs, told } = words.glance;
  const report = await getReportLine();
  const cautions = own ? cautionsIn(words, own.words, await getHotlines()) : [];
  const sentence = (text: string): Piece[] => [{ text, name: undefined }];
  return {
    language,
    direction: words.direction,
    lines,
    quiet: {
      button: talk?.button ?? [],
      number: talk?.channel.number ?? '',
      hours: talk ? hoursText(talk.channel, speech) : '',
    },
    question: words.poster.heading,
    comfort: words.poster.text,
    cardHeading: words.help.card.heading,
    anyPhone: words.help.anyPhone,
    checked: age.checked,
    until: fill(words.sheets.until, dates),
    dates: pieces(words.paper.dates, dates),
    passed: age.isPassed ? words.paper.passed : undefined,
    address,
    code: squareCode(whole),
    codeWords: fill(words.sheets.code, { address }),
    insert: {
      title: words.glance.title,
      what: [what.meaning, what.law, what.who],
      signs: {
        title: signs.title,
        proof: signs.proof,
        list: [signs.missing, signs.partner, signs.things, signs.change, signs.pictures],
      },
      told: {
        title: told.title,
        list: [
          sentence(told.listen),
          sentence(told.secret),
          sentence(told.ask),
          ...(danger ? [pieces(told.danger, { number: danger.channel.number })] : []),
          ...(report ? [pieces(told.report, { name: report.name, number: report.number })] : []),
          sentence(told.avoid),
        ],
      },
    },
    notes: own
      ? cautions.map((which) => ({
          said: words.languages[which],
          own: own.words.languages[which],
          ownLanguage: own.language,
        }))
      : [],
  };
}
