/** The dates for calendar programs, only when there are dates. */
import type { APIRoute } from 'astro';
import { getCalendar, getSite } from '../../collections.ts';
import { calendarFile } from '../../exports/calendar.ts';

export async function getStaticPaths() {
  return (await getCalendar()).length === 0 ? [] : [{ params: { calendar: 'calendar' } }];
}

export const GET: APIRoute = async ({ site }) => {
  const { name, timeZone } = await getSite();
  const text = calendarFile(await getCalendar(), { name, host: site?.hostname ?? '', timeZone });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
