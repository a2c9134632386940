/**
 * The part of the Human Services Data Specification 3.0 that this site writes (https://docs.openreferral.org/en/3.0/hsds/).
 * A service with nothing in it that is not here is a service of HSDS too; the tests hold it against the whole standard.
 */
import { z } from 'zod';

const id = z.uuid();
const text = z.string().min(1);

const language = z.strictObject({ id, name: text, code: z.string().regex(/^[a-z]{2,3}$/), note: text });

const phone = z.strictObject({
  id,
  number: z.string().regex(/^\+1\d{10}$|^\d{3}$|^\d{5,6}$/),
  type: z.enum(['voice', 'text', 'textphone']),
  description: text,
  languages: z.array(language),
});

/** With its distance from UTC, but for the whole day. */
const time = z.string().regex(/^(?:00:00|23:59|\d{2}:\d{2}[+-]\d{2}:\d{2})$/);
const schedule = z.strictObject({
  id,
  freq: z.literal('WEEKLY'),
  byday: z.string().regex(/^(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*$/),
  /** Hours from UTC. */
  timezone: z.number().min(-12).max(14).optional(),
  opens_at: time,
  closes_at: time,
  description: text,
  notes: text.optional(),
});

const service = z.strictObject({
  id,
  name: text,
  alternate_name: text.optional(),
  description: text,
  url: z.url(),
  status: z.literal('active'),
  interpretation_services: text,
  application_process: text,
  fees_description: text,
  eligibility_description: text,
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: z.iso.date(),
  alert: text.optional(),
  last_modified: z.iso.datetime(),
  organization: z.strictObject({ id, name: text, description: text }),
  phones: z.array(phone),
  schedules: z.array(schedule),
  service_areas: z.array(z.strictObject({ id, name: text })).length(1),
  languages: z.array(language),
  cost_options: z.array(z.strictObject({ id, option: text, currency: z.literal('usd'), amount: z.literal(0) })),
});

/** What is left of a line that is not given out any more. */
const defunct = z.strictObject({
  id,
  name: text,
  url: z.url(),
  status: z.literal('defunct'),
  last_modified: z.iso.datetime().optional(),
});

export const hsdsServices = z.array(z.discriminatedUnion('status', [service, defunct]));

export type HsdsService = z.infer<typeof service>;
export type HsdsDefunct = z.infer<typeof defunct>;
export type HsdsPhone = z.infer<typeof phone>;
export type HsdsSchedule = z.infer<typeof schedule>;
export type HsdsLanguage = z.infer<typeof language>;
