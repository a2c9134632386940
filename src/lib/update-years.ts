/** Updates by the year they tell of: a county that has reported for decades still has lists that a slow phone can load. */

/** As many stand on the pages that list updates; the others on pages of their years. */
export const NEWEST = 20;
/** More in one year stand on several pages. */
const MOST = 100;

interface Dated {
  data: { period: { to: string } };
}

export interface YearPage<Update extends Dated> {
  year: string;
  /** From 1; its year has `parts`. */
  part: number;
  parts: number;
  /** `/updates/in-2012/`, `/updates/in-2012/2/` */
  path: string;
  updates: Update[];
}

/** @returns pages for all years, in the order of the updates; none while one list holds them all */
export function yearPages<Update extends Dated>(updates: readonly Update[]): YearPage<Update>[] {
  if (updates.length <= NEWEST) return [];
  return [...Map.groupBy(updates, ({ data }) => data.period.to.slice(0, 4))].flatMap(([year, all]) => {
    const parts = Math.ceil(all.length / MOST);
    return Array.from({ length: parts }, (_, index) => ({
      year,
      part: index + 1,
      parts,
      path: `/updates/in-${year}/${index === 0 ? '' : `${index + 1}/`}`,
      updates: all.slice(index * MOST, (index + 1) * MOST),
    }));
  });
}
