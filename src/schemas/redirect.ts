/** Old addresses and where they lead now: `content/redirects.yaml`. */
import { sitePath } from './fields/address.ts';
import { z } from './messages.ts';

export const redirectSchema = z.strictObject({
  from: sitePath('The old address', '/csec/'),
  to: sitePath('Where it leads now', '/about/'),
});
