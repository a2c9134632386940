/**
 * Words of a change, put into a report so that they stay words. A proposal comes from anybody: what it says must not become
 * a heading, a link, a call to a colleague or a sentence of the report itself.
 */

const SIGNS = /[\\`*_{}[\]<>()#+!|~@&]|:(?=\/\/)/g;

/** Text as text: every sign that Markdown or GitHub would act on is written as its number. */
export const asText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(SIGNS, (sign) => `&#${sign.codePointAt(0)};`);

/** Text in a block of its own, between fences longer than any in it. */
export function asBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
