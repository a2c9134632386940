/**
 * Ids in files that others keep: RFC 9562 (https://www.rfc-editor.org/rfc/rfc9562), version 5, so never drawn by lot. They are
 * made from the place and the name of a thing, not from its address: a preview and a county that moves its site have the same.
 */
import { v5 as uuid } from 'uuid';
import type { HelpData } from './help-data.ts';

/** The version 5 UUID of "community-response-site" in the namespace for DNS. Never changed: every id would be another. */
const NAMESPACE = '1e7874b1-d811-52a9-90cb-9b7408a1c231';

/** @param steps what it is, from the outside in: `'line', 'nhth', 'voice 0'` */
export const stableId = ({ site }: Pick<HelpData, 'site'>, ...steps: readonly string[]): string =>
  uuid([site.place, ...steps].map(encodeURIComponent).join('/'), NAMESPACE);
