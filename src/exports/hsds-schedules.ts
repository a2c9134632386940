/**
 * Opening hours as HSDS writes them: iCalendar's days, and times with their distance from UTC. A time zone has no place in
 * it, so the distance is that of the day of the build, and a note says that it moves with daylight saving. The whole day has
 * none: it is the same everywhere, HSDS's schema takes any text for a time, and so the file stays as it is all year.
 */
import { DateTime } from 'luxon';
import type { IsoDate } from '../lib/dates.ts';
import type { Channel } from '../schemas/channel.ts';
import type { HsdsSchedule } from './hsds-schema.ts';

const DAYS = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' } as const;
const EVERY_DAY = Object.values(DAYS).join(',');

interface Clock {
  timeZone: string;
  today: IsoDate;
}

/**
 * Hours nobody knows have no schedule: an empty one would say "never". Neither has a website or a form: it is always there,
 * and a directory would show that as a line that always answers.
 */
export function schedules(
  channel: Channel,
  description: string,
  { timeZone, today }: Clock,
  idOf: (what: string) => string,
): HsdsSchedule[] {
  if (channel.type === 'website' || channel.type === 'form') return [];
  const everyWeek = { freq: 'WEEKLY', description } as const;
  if (channel.hours === 'always')
    return [{ id: idOf('always'), ...everyWeek, byday: EVERY_DAY, opens_at: '00:00', closes_at: '23:59' }];
  const now = DateTime.fromISO(`${today}T12:00`, { zone: timeZone });
  const at = (time: string): string => `${time === '24:00' ? '23:59' : time}${now.toFormat('ZZ')}`;
  return (channel.open ?? []).map(({ days, from, to }, index) => ({
    id: idOf(`open ${index}`),
    ...everyWeek,
    byday: days.map((day) => DAYS[day]).join(','),
    timezone: now.offset / 60,
    opens_at: at(from),
    closes_at: at(to),
    notes: `Local time in ${timeZone}. The distance from UTC is that of ${today} and changes with daylight saving.`,
  }));
}
