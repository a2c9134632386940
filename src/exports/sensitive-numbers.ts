/**
 * Lines that a phone should leave out of its own list of calls, as LineageOS keeps them for its phones:
 * https://github.com/LineageOS/android_vendor_lineage/blob/HEAD/prebuilt/common/etc/sensitive_pn.xml
 */
import type { HotlineEntry } from '../collections.ts';
import { dialed } from '../lib/phone.ts';
import { confirmed, type HelpData } from './help-data.ts';
import { escaped } from './markup.ts';

export interface SensitiveNumber {
  line: HotlineEntry;
  /** As that list writes it: `18885550199`, or a short code. */
  number: string;
}

/** Countries are told apart by their networks; these are those of the United States in that list. */
const NETWORKS = '310,311,312,313,316';

/**
 * Support lines that take calls. The list asks for no emergency and police numbers, so none that reports are made to: there,
 * the caller may need the proof. Shorter numbers first, then in rising order, as the list is sorted.
 */
export function sensitiveNumbers(data: Pick<HelpData, 'lines'>): SensitiveNumber[] {
  const all = confirmed(data)
    .filter(({ kind }) => kind === 'support')
    .flatMap((line) =>
      line.channels
        .filter((channel) => channel.type === 'call')
        .map((channel) => ({ line, number: dialed(channel.number).replace('+', '') })),
    );
  return [...new Map(all.map((entry) => [entry.number, entry])).values()].toSorted(
    (a, b) => a.number.length - b.number.length || (a.number < b.number ? -1 : 1),
  );
}

export function sensitiveNumbersFile(data: HelpData): string {
  const items = sensitiveNumbers(data).map(({ line, number }) =>
    [
      '        <item>',
      `            <number>${number}</number>`,
      `            <name>${escaped(line.name)}</name>`,
      `            <organization>${escaped(line.organization)}</organization>`,
      '        </item>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Made on ${data.today} from ${escaped(data.address('/help/'))}

     A proposal for the list of sensitive numbers of LineageOS, not a list that any phone uses.
     Its maintainers decide what they take. Compare with their list first: some numbers are in it already. -->
<sensitivePNS>
    <!--USA-->
    <sensitivePN network="${NETWORKS}">
${items.join('\n')}
    </sensitivePN>
</sensitivePNS>
`;
}
