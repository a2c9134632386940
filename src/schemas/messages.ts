/**
 * What an editor reads when a file is wrong: sentences that say what was found, what to write and an example, built
 * from each field's own description. Imported by every schema through `fields/`, so no schema speaks in zod's voice.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { didYouMean } from '../lib/nearest.ts';

type RawIssue = Parameters<NonNullable<NonNullable<ReturnType<typeof z.config>>['customError']>>[0];

/** The value as the editor sees it in the file. */
export function shown(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

const list = (values: readonly unknown[]): string => values.map(String).join(', ');

/** What could stand there: the schema's own example, or that of what is in it. */
function exampleOf(instance: unknown): unknown {
  if (!(instance instanceof z.ZodType)) return undefined;
  const own = (z.globalRegistry.get(instance)?.examples as readonly unknown[] | undefined)?.[0];
  // Some are written as they stand in a file: "911" in quotes, a list in brackets.
  if (typeof own === 'string' && /^["[]/.test(own)) return parse(own);
  if (own !== undefined) return own;
  if (instance instanceof z.ZodArray) {
    const item = exampleOf(instance.element);
    return item === undefined ? undefined : [item];
  }
  if (!(instance instanceof z.ZodObject)) return undefined;
  const fields = Object.entries(instance.shape as Record<string, unknown>).map(([name, field]) => [
    name,
    exampleOf(field),
  ]);
  return Object.fromEntries(fields.filter(([, example]) => example !== undefined));
}

/** ` Write the name people know, for example: Crisis Line` from the field's `.meta()`; for a group, all its lines. */
function whatToWrite(instance: unknown): string {
  const about = instance instanceof z.ZodType ? z.globalRegistry.get(instance) : undefined;
  if (about?.description === undefined)
    return instance instanceof z.ZodObject
      ? ` Write its lines, for example: ${JSON.stringify(exampleOf(instance))}`
      : '';
  const example = (about.examples as readonly unknown[] | undefined)?.[0] ?? exampleOf(instance);
  const description = about.description.replace(/\.$/, '');
  return ` Write ${description[0]?.toLowerCase()}${description.slice(1)}${
    example === undefined ? '.' : `, for example: ${typeof example === 'string' ? example : JSON.stringify(example)}`
  }`;
}

const kinds: Record<string, string> = {
  string: 'some text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each line starting with "- "',
  object: 'a group of "name: value" lines',
};

function wrongKind(issue: RawIssue & { expected: string }): string {
  if (issue.input === undefined) return `This is missing.${whatToWrite(issue.inst)}`;
  if (issue.input === null) return `Nothing is written here.${whatToWrite(issue.inst)}`;
  const wanted = kinds[issue.expected] ?? issue.expected;
  if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input)) {
    return `${shown(issue.input)} is read as a ${typeof issue.input}. Put it in quotes: "${String(issue.input)}"`;
  }
  return `${shown(issue.input)} is not ${wanted}.${whatToWrite(issue.inst)}`;
}

function explain(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue as RawIssue & { expected: string });
    case 'invalid_value': {
      const allowed = issue['values'] as readonly string[];
      if (issue.input === undefined) return `This is missing.${whatToWrite(issue.inst)} Write one of: ${list(allowed)}`;
      return `${shown(issue.input)} is not one of the answers for this.${didYouMean(String(issue.input), allowed)} Write one of: ${list(allowed)}`;
    }
    case 'unrecognized_keys': {
      const known = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape as object) : [];
      return (issue['keys'] as string[])
        .map((key) => `"${key}" is not known here.${didYouMean(key, known)} What can be written here: ${list(known)}`)
        .join('\n');
    }
    case 'invalid_union': {
      const options = (issue['options'] ?? []) as readonly string[];
      return `${shown(issue['discriminator'] === undefined ? issue.input : (issue.input as Record<string, unknown>)[issue['discriminator'] as string])} is not one of the answers for this. Write one of: ${list(options)}`;
    }
    case 'too_big':
      return `${shown(issue.input)} is too large.${whatToWrite(issue.inst)}`;
    case 'too_small':
      return `There is not enough here.${whatToWrite(issue.inst)}`;
    default:
      return undefined;
  }
}

z.config({ customError: explain });

export { z };
