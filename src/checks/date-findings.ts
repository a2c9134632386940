/** Days that have not come yet: nobody can have edited, reviewed or checked anything then. */
import { buildDate } from '../lib/build-date.ts';
import { type IsoDate, isRealDate, longDate } from '../lib/dates.ts';
import type { Content } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, type Finding } from './finding.ts';
import { textValues } from './yaml-values.ts';

const DONE = /(^|\.)(edited|seen|asOf|dated|published|reviewed\.on|checked\.on|changes\.\d+\.on)$/;

const daysIn = (file: ContentFile) =>
  [...textValues(file.data)].filter(({ path, value }) => DONE.test(path.join('.')) && isRealDate(value));

/** The last day on which anybody did anything to the content; undefined when nothing in it has a day. */
export const lastDay = ({ files }: Content): IsoDate | undefined =>
  files
    .flatMap((file) => daysIn(file).map(({ value }) => value))
    .sort()
    .at(-1);

export function dateFindings({ files }: Content): Finding[] {
  const today = buildDate();
  return files.flatMap((file) =>
    daysIn(file)
      .filter(({ value }) => value > today)
      .map(({ path, value }) =>
        errorAt(file, path, `"${value}" has not come yet; today is ${longDate(today)}. Write the day it was done`),
      ),
  );
}
