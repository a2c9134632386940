import { z } from '../messages.ts';

/** Whole, of a site that others can reach, and of the site it says: not `https://county.gov@elsewhere.example`. */
export function isReachable(written: string): boolean {
  if (!/^https?:\/\/[^\s]+$/.test(written) || !URL.canParse(written)) return false;
  const { hostname, username } = new URL(written);
  return username === '' && /^(?!\d+(?:\.\d+){3}$)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}[\p{L}\d-]+$/u.test(hostname);
}

/** A web address on another site, whole. Query strings are allowed: some public records have no other address. */
export const address = (description: string, example: string) =>
  z
    .string()
    .refine(isReachable, {
      error: (issue) =>
        `"${String(issue.input)}" is not a whole web address. Copy it from the browser's address bar, for example: ${example}`,
    })
    .meta({ description, examples: [example] });

/** An address on this site: starts and ends with a slash. */
export const sitePath = (description: string, example: string) =>
  z
    .string()
    // A language may have capitals in it: /zh-Hans/help/.
    .regex(/^\/([a-z]{2,3}(-[A-Za-z]{2,4})+\/)?([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not an address on this site. It starts and ends with a slash, for example: ${example}`,
    })
    .meta({ description, examples: [example] });
