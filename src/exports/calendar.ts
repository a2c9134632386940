/** What is planned, for calendar programs: RFC 5545, https://www.rfc-editor.org/rfc/rfc5545 */
import ical, { ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import type { Planned } from '../schemas/calendar.ts';

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

interface Place {
  name: string;
  /** `response.example.org`: makes each id unique in the world. */
  host: string;
  timeZone: string;
}

/** @returns the text of the `.ics` file; every time in it is UTC, so that no calendar has to know the county's zone */
export function calendarFile(planned: readonly Planned[], { name, host, timeZone }: Place): string {
  const at = (day: string, time: string, zone: string): Date => DateTime.fromISO(`${day}T${time}`, { zone }).toJSDate();
  const calendar = ical({ name, prodId: { company: host, product: 'trainings', language: 'EN' } });
  for (const { id, title, on, from, to, place, status, edited } of planned) {
    calendar.createEvent({
      id: `${id}@${host}`,
      start: at(on, from, timeZone),
      end: at(on, to, timeZone),
      summary: title,
      location: place,
      status: STATUS[status],
      // A later edit has a higher number, or calendars that know the event would not look again.
      sequence: Number(edited.replaceAll('-', '')),
      // Not the time of the build: the same dates give the same file.
      stamp: at(edited, '00:00', 'UTC'),
    });
  }
  return calendar.toString();
}
