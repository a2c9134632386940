/**
 * One help line: `content/hotlines/<id>.yaml`. The file's name is the line's id for ever (`/help/#nhth`).
 *
 * Everything a reader must be able to trust is a value from a short closed list, worded once per language in
 * `content/languages/`; only `who` and `happens` are sentences. Names follow the Human Services Data Specification
 * where it has one (https://docs.openreferral.org/en/latest/hsds/).
 */
import { channelSchema } from './channel.ts';
import { evidenceSchema } from './evidence.ts';
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { numberChangeSchema } from './number-change.ts';
import { z } from './messages.ts';

/** The parts of the help page, in its order. */
export const HELP_SECTIONS = ['danger', 'talk', 'local', 'report', 'images', 'more'] as const;

export const hotlineSchema = z
  .strictObject({
    name: text('The name people know', 'Crisis Line'),
    alsoKnownAs: text('A short or former name people may remember', 'Women’s Crisis Line').optional(),
    kind: z
      .enum(['emergency', 'support', 'report'])
      .meta({ description: 'What it is for: support listens, report passes on what you say' }),
    section: z.enum(HELP_SECTIONS).meta({ description: 'Its part of the help page' }),
    order: z
      .number()
      .int()
      .meta({ description: 'Its place in that part, lowest first', examples: [10] }),
    status: z
      .enum(['current', 'unconfirmed', 'withdrawn'])
      .meta({ description: 'Unconfirmed lines are shown apart; withdrawn ones only lead to help' }),
    who: text('Who it is for, in one or two short sentences', 'Anyone, any age, who is or may be exploited.'),
    ages: z
      .strictObject({ from: z.number().int().min(0), to: z.number().int().max(120) })
      .refine(({ from, to }) => from < to, {
        path: ['to'],
        error: 'The higher age comes second, for example: { from: 12, to: 25 }',
      })
      .optional()
      .meta({ description: 'Only if there is an age limit' }),
    area: id('Where it helps: a name from "areas" in the language file', 'county'),
    channels: z.array(channelSchema).min(1).meta({ description: 'The ways to reach it, the best first' }),
    relay: z
      .enum(['711', 'direct', 'sign-language', 'unknown'])
      .meta({ description: 'How Deaf people reach it: relay (711), its own TTY (direct) or sign language' }),
    cost: z.enum(['free', 'free-message-rates', 'local-call', 'unknown']).meta({ description: 'What it costs' }),
    happens: text('What happens when you get in touch, in the order it happens', 'A person answers and listens.'),
    identity: z
      .enum(['not-needed', 'number-seen', 'encouraged', 'unknown'])
      .meta({ description: 'Whether you must say who you are' }),
    tells: z.array(z.enum(['child-abuse', 'danger-to-life', 'police', 'passed-on', 'not-a-report'])).meta({
      description: 'What they may have to tell someone else; [] when we do not know yet',
      examples: ['[child-abuse]'],
    }),
    receivedBy: z
      .array(z.enum(['police', 'federal-police', 'child-protection', 'missing-children-center', 'school']))
      .min(1)
      .optional()
      .meta({ description: 'Report lines only: who gets the report' }),
    ifNobodyAnswers: id('The line to try next; its own name means "try again"', 'crisis-line'),
    organization: text('Who runs it', 'Crisis Line'),
    onBehalfOf: text(
      'Who pays them to, if it is someone else',
      'U.S. Department of Health and Human Services',
    ).optional(),
    callLogPrivacy: z
      .enum(['listed', 'not-listed', 'unknown'])
      .meta({ description: 'Whether phone companies must leave calls to it off the bill (FCC list)' }),
    evidence: z.array(evidenceSchema).min(1).meta({ description: 'Where its numbers were seen' }),
    changes: z
      .array(numberChangeSchema)
      .optional()
      .meta({ description: 'Every number this line has had on this site, oldest entry first' }),
  })
  .superRefine((line, context) => {
    // Someone who wants to be heard must not reach someone who must pass it on, so the two never share a list (HOT-10).
    const kindOf = { danger: 'emergency', report: 'report' } as Record<string, string>;
    const needed = kindOf[line.section] ?? 'support';
    if (line.kind !== needed) {
      context.addIssue({
        code: 'custom',
        path: ['kind'],
        message: `A line in the part "${line.section}" of the help page is "kind: ${needed}". Change the kind or the section`,
      });
    }
    if (line.kind === 'report' && line.receivedBy === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['receivedBy'],
        message: 'A report line says who gets the report. Add "receivedBy:", for example: [child-protection, police]',
      });
    }
    if (line.kind === 'support' && line.receivedBy !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['receivedBy'],
        message: 'Only a report line has "receivedBy". Take it out, or write "kind: report"',
      });
    }
  });

export type Hotline = z.infer<typeof hotlineSchema>;
