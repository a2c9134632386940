/**
 * One help line: `content/hotlines/<id>.yaml`. The file's name is the line's id for ever (`/help/#nhth`).
 *
 * Everything a reader must be able to trust is a value from a short closed list, worded once per language in
 * `content/languages/`; only `who` and `happens` are sentences. Names follow the Human Services Data Specification
 * where it has one (https://docs.openreferral.org/en/latest/hsds/).
 */
import { date, sourceDate } from './fields/date.ts';
import { address } from './fields/address.ts';
import { id } from './fields/id.ts';
import { languageTag } from './fields/language-tag.ts';
import { callNumber, textNumber } from './fields/phone-number.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

/** How somebody made sure. Only the first five are verification; test calls to a crisis line need its permission. */
export const checkMethod = z
  .enum(['operator-wrote', 'operator-business-line', 'operator-website', 'partner-211', 'test-call-permitted', 'published-sources'])
  .meta({ description: 'How it was checked', examples: ['operator-website'] });

const checked = z
  .strictObject({
    on: date('The day somebody checked this way of reaching the line'),
    how: checkMethod,
    by: text('Whose job it was, never a name', 'hotline editor'),
  })
  .meta({ description: 'When this way of reaching the line was last checked, how, and by whom' });

const openingTimes = z.strictObject({
  days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1).meta({ description: 'The days', examples: ['[mon, tue, wed]'] }),
  from: z.string().regex(/^\d\d:\d\d$/, { error: 'Write the time with two digits on each side, for example: "10:00"' }),
  to: z.string().regex(/^\d\d:\d\d$/, { error: 'Write the time with two digits on each side, for example: "18:00"' }),
});

const everyChannel = {
  hours: z.enum(['always', 'set-times', 'unknown']).meta({ description: 'When somebody answers' }),
  open: z.array(openingTimes).optional().meta({ description: 'Only with "hours: set-times": the days and times' }),
  languages: z.array(languageTag).meta({ description: 'Languages spoken without an interpreter; [] when we do not know yet', examples: ['[en, es]'] }),
  interpreters: z.enum(['offered', 'none', 'unknown']).meta({ description: 'Whether the line brings an interpreter to the call' }),
  interpreterLanguages: z.number().int().min(2).optional().meta({ description: 'In how many languages, at least', examples: [200] }),
  checked,
};

const callChannel = z.strictObject({
  type: z.literal('call'),
  number: callNumber,
  letters: z.string().optional().meta({ description: 'The number in letters, if the line has one', examples: ['1-800-RUNAWAY'] }),
  label: z.enum(['toll-free']).optional().meta({ description: 'What sets a second number apart from the first' }),
  ...everyChannel,
});
const textChannel = z.strictObject({
  type: z.literal('text'),
  number: textNumber,
  send: z.string().optional().meta({ description: 'The word to send first, if the line asks for one', examples: ['HELP'] }),
  ...everyChannel,
});
const chatChannel = z.strictObject({ type: z.literal('chat'), address: address('Where the chat opens', 'https://988lifeline.org'), ...everyChannel });
const formChannel = z.strictObject({ type: z.literal('form'), address: address('Where the online form or service is', 'https://report.cybertip.org'), ...everyChannel });
const websiteChannel = z.strictObject({ type: z.literal('website'), address: address('The organization’s own site', 'https://safetycompass.org'), ...everyChannel });

/** A way of reaching a line. Each has its own hours, languages and check, because they differ. */
export const channelSchema = z
  .discriminatedUnion('type', [callChannel, textChannel, chatChannel, formChannel, websiteChannel])
  .superRefine((channel, context) => {
    if (channel.hours === 'set-times' && channel.open === undefined) {
      context.addIssue({ code: 'custom', path: ['open'], message: 'The hours are "set-times", but the times are missing. Add "open:" with days, from and to' });
    }
    if (channel.hours !== 'set-times' && channel.open !== undefined) {
      context.addIssue({ code: 'custom', path: ['open'], message: 'There are opening times here, so write "hours: set-times"' });
    }
  });

/** Something that shows a number: a page, a letter, a directory. Two of them, or the number ships as unconfirmed. */
export const evidenceSchema = z.strictObject({
  publisher: text('Who printed it', 'U.S. Department of Justice, Office for Victims of Crime'),
  kind: z.enum(['operator', 'government', 'directory', 'news', 'nonprofit', 'secondary', 'source-document']).meta({ description: 'What sort of source it is' }),
  address: address('Where it was seen', 'https://ovc.ojp.gov/faqs').optional(),
  dated: sourceDate('The date on it'),
  shows: z.array(z.string()).meta({ description: 'The numbers it shows, exactly; [] when it only describes the service', examples: ['[1-888-373-7888, "233733"]'] }),
  note: text('What else it tells us', 'Names the new operator').optional(),
});

export const hotlineSchema = z.strictObject({
  name: text('The name people know', 'Call to Safety'),
  alsoKnownAs: text('A short or former name people may remember', 'Portland Women’s Crisis Line').optional(),
  kind: z.enum(['emergency', 'support', 'report']).meta({ description: 'What it is for: support listens, report passes on what you say' }),
  section: z.enum(['danger', 'talk', 'local', 'report', 'images', 'more']).meta({ description: 'Its part of the help page' }),
  order: z.number().int().meta({ description: 'Its place in that part, lowest first', examples: [10] }),
  status: z.enum(['current', 'unconfirmed', 'withdrawn']).meta({ description: 'Unconfirmed lines are shown apart; withdrawn ones only lead to help' }),
  who: text('Who it is for, in one or two short sentences', 'Anyone, any age, who is or may be exploited.'),
  ages: z.strictObject({ from: z.number().int(), to: z.number().int() }).optional().meta({ description: 'Only if there is an age limit' }),
  area: id('Where it helps: a name from "areas" in the language file', 'county'),
  channels: z.array(channelSchema).min(1).meta({ description: 'The ways to reach it, the best first' }),
  relay: z.enum(['711', 'direct', 'sign-language', 'unknown']).meta({ description: 'For Deaf people: 711 first, TTY direct, or sign language' }),
  cost: z.enum(['free', 'free-message-rates', 'local-call', 'unknown']).meta({ description: 'What it costs' }),
  happens: text('What happens when you get in touch, in the order it happens', 'A person answers and listens.'),
  identity: z.enum(['not-needed', 'number-seen', 'encouraged', 'unknown']).meta({ description: 'Whether you must say who you are' }),
  tells: z
    .array(z.enum(['child-abuse', 'danger-to-life', 'police', 'passed-on', 'not-a-report']))
    .meta({ description: 'What they may have to tell someone else; [] when we do not know yet', examples: ['[child-abuse]'] }),
  receivedBy: z
    .array(z.enum(['police', 'federal-police', 'child-protection', 'missing-children-center', 'school']))
    .min(1)
    .optional()
    .meta({ description: 'Report lines only: who gets the report' }),
  ifNobodyAnswers: id('The line to try next; its own name means "try again"', 'calltosafety'),
  organization: text('Who runs it', 'Call to Safety'),
  onBehalfOf: text('Who pays them to, if it is someone else', 'U.S. Department of Health and Human Services').optional(),
  callLogPrivacy: z.enum(['listed', 'not-listed', 'unknown']).meta({ description: 'Whether phone companies must leave calls to it off the bill (FCC list)' }),
  evidence: z.array(evidenceSchema).min(1).meta({ description: 'Where its numbers were seen' }),
}).superRefine((line, context) => {
  // Someone who wants to be heard must not reach someone who must pass it on, so the two never share a list (HOT-10).
  const kindOf = { danger: 'emergency', report: 'report' } as Record<string, string>;
  const needed = kindOf[line.section] ?? 'support';
  if (line.kind !== needed) {
    context.addIssue({ code: 'custom', path: ['kind'], message: `A line in the part "${line.section}" of the help page is "kind: ${needed}". Change the kind or the section` });
  }
  if (line.kind === 'report' && line.receivedBy === undefined) {
    context.addIssue({ code: 'custom', path: ['receivedBy'], message: 'A report line says who gets the report. Add "receivedBy:", for example: [child-protection, police]' });
  }
  if (line.kind === 'support' && line.receivedBy !== undefined) {
    context.addIssue({ code: 'custom', path: ['receivedBy'], message: 'Only a report line has "receivedBy". Take it out, or write "kind: report"' });
  }
});

export type Hotline = z.infer<typeof hotlineSchema>;
export type Channel = z.infer<typeof channelSchema>;
export type ChannelOf<Type extends Channel['type']> = Extract<Channel, { type: Type }>;
