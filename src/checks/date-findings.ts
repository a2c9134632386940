/** Days that have not come yet: nobody can have edited, reviewed or checked anything then. */
import { buildDate } from '../lib/build-date.ts';
import { isRealDate, longDate } from '../lib/dates.ts';
import type { Content } from './content.ts';
import { errorAt, type Finding } from './finding.ts';
import { textValues } from './yaml-values.ts';

const DONE = /(^|\.)(edited|seen|reviewed\.on|checked\.on)$/;

export function dateFindings({ files }: Content): Finding[] {
  const today = buildDate();
  return files.flatMap((file) =>
    [...textValues(file.data)]
      .filter(({ path, value }) => DONE.test(path.join('.')) && isRealDate(value) && value > today)
      .map(({ path, value }) =>
        errorAt(file, path, `"${value}" has not come yet; today is ${longDate(today)}. Write the day it was done`),
      ),
  );
}
