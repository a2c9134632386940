/**
 * The format of `/data/hotlines.json`. The file is parsed with it when it is made, and `/data/hotlines.schema.json` is
 * this schema in JSON Schema: the descriptions here are its documentation.
 */
import { z } from 'zod';
import { channelSchema } from '../schemas/channel.ts';
import { hotlineSchema } from '../schemas/hotline.ts';
import { DATA_LICENSES } from '../schemas/site.ts';

/** Semantic versioning (https://semver.org): a field that goes or changes its meaning is a new first figure. */
export const FORMAT_VERSION = '1.0.0';

const { kind, section, relay, cost, identity, tells, receivedBy, callLogPrivacy } = hotlineSchema.shape;
const everyChannel = channelSchema.options[0].shape;
const { checked, hours, interpreters } = everyChannel;

const text = (description: string) => z.string().min(1).describe(description);
const orNull = (description: string) =>
  z.string().min(1).nullable().describe(`${description}; null when there is none`);
const day = (description: string) => z.iso.date().describe(description);
const unknownOr = <List extends z.ZodArray>(list: List, description: string) =>
  z.union([z.literal('unknown'), list]).describe(`${description}; "unknown" when we do not know yet`);

const open = z
  .array(
    z.strictObject({
      days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
      opens: z.string().describe('Time of day, 00:00 to 23:59'),
      closes: z.string().describe('Time of day, up to 24:00'),
    }),
  )
  .nullable()
  .describe('When somebody answers, only with "hours": "set-times"; otherwise null');

const channel = z
  .strictObject({
    type: z.enum(['call', 'text', 'chat', 'form', 'website']).describe('How it is reached'),
    number: orNull('The number as the line itself writes it, for people to read'),
    dial: orNull('The same number for machines: E.164, or a short code as it is dialed'),
    letters: orNull('The number in letters'),
    label: z.enum(['toll-free']).nullable().describe('What sets a second number apart from the first'),
    send: orNull('The word to send first, for texts'),
    address: z.url().nullable().describe('Where a chat, form or website is; null for calls and texts'),
    hours: hours.describe('When somebody answers'),
    open,
    timeZone: orNull('The time zone of "open" (IANA name)'),
    languages: unknownOr(z.array(z.string().describe('BCP 47 tag')).min(1), 'Languages spoken without an interpreter'),
    interpreters: interpreters.describe('Whether the line brings an interpreter'),
    interpreterLanguages: z
      .number()
      .int()
      .nullable()
      .describe('In how many languages, at least; null when no count is known'),
    checked: z
      .strictObject({ on: day('The day'), how: checked.shape.how.describe('How; see /about/how-we-check-numbers/') })
      .describe('When this way of reaching the line was last checked. Keep it next to the number'),
    replaceAfter: day('A copy of this number should not be shown after this day without looking here again'),
  })
  .describe('One way of reaching the line');

const line = z
  .strictObject({
    id: text('Its name in this file for as long as the site lives'),
    name: text('The name people know'),
    alsoKnownAs: orNull('A short or former name'),
    kind: kind.describe('"report" lines pass on what is said; never list them among "support" lines'),
    section: section.describe('Its part of the help page'),
    status: z
      .enum(['current', 'unconfirmed'])
      .describe('"unconfirmed": the number was found in one place only. Say so wherever it is shown'),
    who: text('Who it is for'),
    ages: z
      .strictObject({ from: z.number().int(), to: z.number().int() })
      .nullable()
      .describe('Only if there is an age limit; null when none is known'),
    area: z.strictObject({ id: text('Short name'), words: text('Where it helps, in words') }),
    channels: z.array(channel).min(1).describe('The ways to reach it, the best first'),
    relay: relay.describe('How Deaf people reach it: relay (711), its own TTY (direct) or sign language'),
    cost: cost.describe('What it costs'),
    happens: text('What happens when somebody gets in touch'),
    identity: identity.describe('Whether one must say who one is'),
    tells: unknownOr(z.array(tells.element).min(1), 'What they may have to tell someone else'),
    receivedBy: receivedBy.unwrap().nullable().describe('Who gets a report; null for lines that take none'),
    ifNobodyAnswers: text('The id of the line to try next; its own id means "try again"'),
    organization: text('Who runs it'),
    onBehalfOf: orNull('Who pays them to, if it is someone else'),
    callLogPrivacy: callLogPrivacy.describe('Whether phone companies must leave calls to it off the bill'),
    page: z.url().describe('The line on the help page of this site'),
  })
  .describe('A line that is given out');

const tombstone = z
  .strictObject({
    id: text('Its name in this file'),
    name: text('The name people knew'),
    status: z.literal('withdrawn'),
    withdrawnOn: z.union([z.literal('unknown'), z.iso.date()]).describe('The day its last number was taken down here'),
    page: z.url().describe('Where to send people instead'),
  })
  .describe('A line that is not given out any more. Take its numbers down wherever you show them');

export const hotlinesSchema = z
  .strictObject({
    $schema: z.url().describe('This schema'),
    version: z.literal(FORMAT_VERSION).describe('The version of this format (semantic versioning)'),
    generated: day('The day this file was made'),
    site: z.url().describe('The site it belongs to'),
    name: text('The name of that site'),
    place: text('The county and state'),
    language: text('The language of the sentences (BCP 47)'),
    license: z.strictObject({ id: z.enum(DATA_LICENSES).describe('SPDX short name'), address: z.url() }),
    notice: text('What everybody who shows these numbers should know'),
    lines: z.array(z.discriminatedUnion('status', [line, tombstone])).describe('Every line, by id'),
  })
  .describe('Help lines, with how and when each number was checked');

export type HotlinesFile = z.infer<typeof hotlinesSchema>;
export type LineRecord = z.infer<typeof line>;
export type ChannelRecord = z.infer<typeof channel>;
export type Tombstone = z.infer<typeof tombstone>;

/** A format says what a date is; the pattern beside it is 200 characters that say it again. */
const withoutPattern = ({ jsonSchema }: { jsonSchema: { format?: string; pattern?: string } }): void => {
  if (jsonSchema.format === 'date') delete jsonSchema.pattern;
};

/** @param address where the schema itself stands, whole */
export const hotlinesJsonSchema = (address: string): string =>
  `${JSON.stringify({ $id: address, ...z.toJSONSchema(hotlinesSchema, { override: withoutPattern }) }, null, 2)}\n`;
