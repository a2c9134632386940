/** Things about the site as a whole that are still to be decided or written: notes, never errors. */
import { DARK, LIGHT } from '../schemas/brand.ts';
import { type Content, shownLines, validEntries, type ValidEntry } from './content.ts';
import { errorAt, errorInFile, type Finding } from './finding.ts';

const note = (finding: Finding): Finding => ({ ...finding, level: 'note' });

function addressFindings({ data, file }: ValidEntry<'site'>): Finding[] {
  const { hostname } = new URL(data.address);
  if (!/(^|\.)example(\.(com|net|org))?$/.test(hostname)) return [];
  const message = `"${data.address}" is a stand-in that no one can own. Still to do: when the site has an address of its own, write it here`;
  return [note(errorAt(file, ['address'], message))];
}

function colorFindings({ data, file }: ValidEntry<'site'>): Finding[] {
  const isNobodys = data.brand.light.brand === LIGHT.brand && data.brand.dark.brand === DARK.brand;
  const message = 'These colors are nobody’s. Still to do: write the county’s own';
  return isNobodys ? [note(errorAt(file, ['brand'], message))] : [];
}

/** What only the county itself can know, so that nobody could copy it from another one. */
function localFindings(content: Content): Finding[] {
  const lines = shownLines(content);
  if (lines.length === 0) return [];
  const toDo = (place: string, message: string): Finding => note(errorInFile(place, message));
  const hasReport = lines.some(({ data }) => data.kind === 'report' && data.receivedBy?.includes('child-protection'));
  return [
    ...(hasReport
      ? []
      : [
          toDo(
            'hotlines/',
            'No line here takes reports of child abuse for child protection. Still to do: add the state’s or the county’s, with "npm run new -- hotline" and the part "report"',
          ),
        ]),
    ...(lines.some(({ data }) => data.section === 'local')
      ? []
      : [
          toDo(
            'hotlines/',
            'No line here is a local one. Still to do: add those near you, with "npm run new -- hotline"',
          ),
        ]),
    ...(validEntries(content, 'learn').length > 0
      ? []
      : [
          toDo(
            'learn/',
            'There is no page under Learn. Still to do: write one, with "npm run new -- learn", and list it with <LearnPages> in pages/learn.mdx',
          ),
        ]),
  ];
}

export const siteFindings = (content: Content): Finding[] => [
  ...validEntries(content, 'site').flatMap((site) => [...addressFindings(site), ...colorFindings(site)]),
  ...localFindings(content),
];
