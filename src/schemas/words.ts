/** Words to avoid, promises and claims: `content/words.yaml`, one rule an item. */
import safe from 'safe-regex2';
import { address } from './fields/address.ts';
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

const isPattern = (written: string): boolean => {
  try {
    new RegExp(written, 'iu');
    // A pattern with a repeat inside a repeat can take longer than anyone waits.
    return written.trim() !== '' && !new RegExp(written, 'iu').test('') && safe(written, { limit: 200 });
  } catch {
    return false;
  }
};

const pattern = z.string().refine(isPattern, {
  error: (issue) =>
    `"${String(issue.input)}" cannot be looked for. Write the words, for example: (a|the) hidden child, with the same number of ( and )`,
});

export const wordRuleSchema = z.strictObject({
  id: id('A short name for the rule', 'child-porn'),
  level: z
    .enum(['error', 'warning', 'note'])
    .meta({ description: 'error: cannot be published; warning: worth another look; note: only a suggestion' }),
  find: z
    .array(pattern)
    .min(1)
    .meta({ description: 'What to look for; a space also fits a hyphen', examples: ["['hidden in plain sight']"] }),
  exact: z.boolean().optional().meta({ description: 'true when capitals matter: "johns", but not "John’s"' }),
  evenQuoted: z
    .boolean()
    .optional()
    .meta({ description: 'true for promises: in quotation marks they are read as promises all the same' }),
  unless: pattern.optional().meta({ description: 'Not when this stands right before it in the sentence' }),
  in: z
    .enum(['pictures'])
    .optional()
    .meta({ description: 'Only with rules about what pictures show; left out for words in texts' }),
  use: text('What to write instead', 'child sexual abuse material (CSAM)'),
  why: text('Why, in a sentence the writer will agree with', 'The pictures show abuse.'),
  source: address('Where the reason comes from', 'https://ecpat.org/luxembourg-guidelines/').optional(),
});

export type WordRule = z.infer<typeof wordRuleSchema>;
