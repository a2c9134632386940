import { z } from '../messages.ts';
import { asText } from './as-text.ts';

/**
 * Words for people to read: one paragraph, plain text. Markdown and HTML are not read here, so a `*` prints as a `*`.
 *
 * @param description what to write, in the editor's words
 * @param example a real one
 */
export const text = (description: string, example: string) =>
  z
    .preprocess(
      asText,
      z
        .string()
        .regex(/\S/, { error: `Nothing is written here. ${description}, for example: ${example}` })
        .meta({ description, examples: [example] }),
    )
    .meta({ description, examples: [example] });
