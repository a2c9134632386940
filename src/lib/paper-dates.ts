import type { Hotline } from '../schemas/hotline.ts';
import { type IsoDate, longDate } from './dates.ts';
import { after, lastChecked, PAPER_LASTS } from './freshness.ts';

/** How long something that was printed, copied or framed may be trusted. */
export interface PaperDates {
  /** The day its numbers were checked: that of the number checked longest ago. */
  checked: IsoDate;
  /** The last day to hand it on. */
  until: IsoDate;
  /** Made after that day. */
  isPassed: boolean;
}

export function paperDates(lines: readonly Pick<Hotline, 'channels'>[], today: IsoDate): PaperDates {
  const checked = lines.map(lastChecked).sort()[0] ?? '';
  const until = after(checked, PAPER_LASTS);
  return { checked, until, isPassed: today > until };
}

/**
 * What a phrase such as `Checked {checked}. Replace after {until}. {address}` is filled with.
 *
 * @param language BCP 47 tag
 * @param address where all lines are, as it is printed
 */
export const datesInWords = ({ checked, until }: Omit<PaperDates, 'isPassed'>, language: string, address: string) => ({
  checked: longDate(checked, language),
  until: longDate(until, language),
  address,
});
