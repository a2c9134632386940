/** Dates for calendar programs, read back by a real calendar library. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '../../src/exports/calendar.ts';
import type { Planned } from '../../src/schemas/calendar.ts';

const planned: Planned[] = [
  {
    id: 'first-steps-2026-03',
    title: 'First steps; a training, for all',
    on: '2026-03-14',
    from: '18:30',
    to: '19:30',
    place: 'Juniper Library, Room 3',
    status: 'confirmed',
    edited: '2026-02-01',
  },
  {
    id: 'first-steps-2026-01',
    title: 'First steps',
    on: '2026-01-10',
    from: '10:00',
    to: '10:30',
    place: 'Town Hall',
    status: 'cancelled',
    edited: '2026-01-05',
  },
];
const place = { name: 'Juniper Cares', host: 'juniper.example', timeZone: 'America/Los_Angeles' };

test('each date is an event at its own time, summer time in March, known by one id for ever, called off when it is called off', () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(planned, place)) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    id: event.getFirstPropertyValue('uid'),
    summary: event.getFirstPropertyValue('summary'),
    where: event.getFirstPropertyValue('location'),
    status: event.getFirstPropertyValue('status'),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
  }));
  expect(events).toEqual([
    {
      id: 'first-steps-2026-03@juniper.example',
      summary: 'First steps; a training, for all',
      where: 'Juniper Library, Room 3',
      status: 'CONFIRMED',
      start: '2026-03-15T01:30:00Z',
      end: '2026-03-15T02:30:00Z',
      stamp: '2026-02-01T00:00:00Z',
    },
    {
      id: 'first-steps-2026-01@juniper.example',
      summary: 'First steps',
      where: 'Town Hall',
      status: 'CANCELLED',
      start: '2026-01-10T18:00:00Z',
      end: '2026-01-10T18:30:00Z',
      stamp: '2026-01-05T00:00:00Z',
    },
  ]);
});

test('the same dates give the same bytes, wherever and whenever they are written', () => {
  const first = calendarFile(planned, place);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Tokyo';
  try {
    expect(calendarFile(planned, place)).toBe(first);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
