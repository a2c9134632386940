/** What is planned, for calendar programs: RFC 5545, https://www.rfc-editor.org/rfc/rfc5545 */
import ical, { ICalEventStatus } from 'ical-generator';
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

/** @returns the text of the `.ics` file; its times are the county's own, and its stamps the day each entry was edited */
export function calendarFile(planned: readonly Planned[], { name, host, timeZone }: Place): string {
  const calendar = ical({ name, timezone: timeZone, prodId: { company: host, product: 'trainings', language: 'EN' } });
  for (const { id, title, on, from, to, place, status, edited } of planned) {
    calendar.createEvent({
      id: `${id}@${host}`,
      // Without a zone in the text: the calendar's own zone is meant, wherever this is built.
      start: `${on}T${from}:00`,
      end: `${on}T${to}:00`,
      timezone: timeZone,
      summary: title,
      location: place,
      status: STATUS[status],
      stamp: `${edited}T00:00:00Z`,
    });
  }
  return calendar.toString();
}
