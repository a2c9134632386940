import { z } from '../messages.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of another file without its ending, or of an entry: lower-case letters, digits and hyphens. */
export const id = (description: string, example: string) =>
  z
    .string()
    .regex(ID, {
      error: (issue) =>
        `"${String(issue.input)}" cannot be a name here. Use only lower-case letters, digits and hyphens, for example: ${example}`,
    })
    .meta({ description, examples: [example] });
