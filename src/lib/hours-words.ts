/** Opening hours as a sentence in one language. */
import type { Channel } from '../schemas/channel.ts';
import { fill } from './fill.ts';
import { dateFormat, listFormat } from './intl.ts';
import type { Speech } from './speech.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** January 1, 2024 was a Monday. */
const dayName = (day: (typeof DAYS)[number], language: string): string =>
  dateFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + DAYS.indexOf(day)));

function clockTime(time: string, { words, language }: Speech): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const is24 = words.marks.clock === '24';
  // The county's own form of a language (es-US: "4 p.m.") and the digits of the numbers beside it.
  const locale = new Intl.Locale(language, {
    ...(language.includes('-') ? {} : { region: 'US' }),
    numberingSystem: 'latn',
    hourCycle: is24 ? 'h23' : 'h12',
  });
  // "16" alone is no time of day.
  const format = dateFormat(locale.toString(), {
    hour: is24 ? '2-digit' : 'numeric',
    ...(minute === 0 && !is24 ? {} : { minute: '2-digit' as const }),
    timeZone: 'UTC',
  });
  const written = format.format(Date.UTC(2024, 0, 1, hour, minute));
  // In running text American English writes "10 a.m."; Intl knows only the capitals of a clock.
  return written.replace(/AM$/, 'a.m.').replace(/PM$/, 'p.m.').replace(/\s/g, '\u00a0');
}

/** `24 hours, every day`; `Monday to Friday, 10 AM to 6 PM`. */
export function hoursText(channel: Pick<Channel, 'hours' | 'open'>, speech: Speech): string {
  const { words, language } = speech;
  if (channel.hours === 'always') return words.values.hours.always;
  if (channel.hours === 'unknown' || channel.open === undefined) return words.values.hours.unknown;
  return channel.open
    .map(({ days, from, to }) => {
      const places = days.map((day) => DAYS.indexOf(day));
      const isRun =
        days.length > 2 && places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1);
      const names = days.map((day) => dayName(day, language));
      const which = isRun
        ? fill(words.values.hours.days, { first: names[0] ?? '', last: names.at(-1) ?? '' })
        : listFormat(language, 'conjunction').format(names);
      return fill(words.values.hours.times, {
        days: which,
        from: clockTime(from, speech),
        to: clockTime(to, speech),
      });
    })
    .join(words.marks.semicolon);
}
