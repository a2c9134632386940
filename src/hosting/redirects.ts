/** Old addresses, and how they lead on where a host can do that itself. Elsewhere a page does it. */
import { type Content, validEntries } from '../checks/content.ts';
import { href } from '../lib/urls.ts';

export interface Redirects {
  /** Whole addresses, with the folder of the host: `/csec/` → `/about/`. */
  moved: readonly { from: string; to: string }[];
  /** Languages with capitals in their addresses, which people type without: `zh-Hans`. */
  capitals: readonly string[];
}

export function redirectsIn(content: Content): Redirects {
  return {
    moved: validEntries(content, 'redirects').map(({ data: { from, to } }) => ({ from: href(from), to: href(to) })),
    capitals: validEntries(content, 'languages')
      .map(({ id }) => id)
      .filter((id) => id !== id.toLowerCase()),
  };
}

/** An address with and without the slash at its end. */
export const bothForms = (address: string): string[] => [address, address.replace(/\/$/, '')];
