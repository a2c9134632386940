import { z } from '../messages.ts';

const placeholders = (written: string): string[] =>
  [...written.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

/**
 * A phrase of the help pages. What the page fills in stands in braces (`{number}`); the English example says which, and
 * every language must have the same ones.
 */
export const phrase = (description: string, example: string) =>
  z
    .string()
    .regex(/\S/, { error: `Nothing is written here. In English it says: ${example}` })
    .refine((written) => placeholders(written).join() === placeholders(example).join(), {
      error: (issue) =>
        `"${String(issue.input)}" must have ${
          placeholders(example)
            .map((name) => `{${name}}`)
            .join(' and ') || 'no words in braces'
        }, as in English: ${example}`,
    })
    .meta({ description, examples: [example] });
