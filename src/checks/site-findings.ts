/** Things about the site as a whole that are still to be decided: notes, never errors. */
import { type Content, validEntries } from './content.ts';
import { errorAt, type Finding } from './finding.ts';

export function siteFindings(content: Content): Finding[] {
  return validEntries(content, 'site').flatMap(({ data, file }) => {
    const { hostname } = new URL(data.address);
    if (!/(^|\.)example(\.(com|net|org))?$/.test(hostname)) return [];
    const message = `"${data.address}" is a stand-in that no one can own. Still to do: when the site has an address of its own, write it here`;
    return [{ ...errorAt(file, ['address'], message), level: 'note' as const }];
  });
}
