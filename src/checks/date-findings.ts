/** Days that have not come yet: nobody can have edited, reviewed or checked anything then. */
import { buildDate } from '../lib/build-date.ts';
import { type IsoDate, isRealDate, longDate } from '../lib/dates.ts';
import type { Content } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { errorAt, type Finding } from './finding.ts';
import { textValues } from './yaml-values.ts';

const DONE =
  /(^|\.)(edited|seen|asOf|dated|published|reviewed\.on|translation\.reviewed|checked\.on|changes\.\d+\.on)$/;

const daysIn = (file: ContentFile) =>
  [...textValues(file.data)].filter(({ path, value }) => DONE.test(path.join('.')) && isRealDate(value));

/** The last day on which anybody did anything to the content; undefined when nothing in it has a day. */
export const lastDay = ({ files }: Content): IsoDate | undefined =>
  files
    .flatMap((file) => daysIn(file).map(({ value }) => value))
    .sort()
    .at(-1);

/** What happened, as far as it is known: a year that has begun may stand for a day that has been. */
const HAPPENED = /(^|\.)(since|when)$/;

function eventFindings({ files }: Content, today: IsoDate): Finding[] {
  return files.flatMap((file) => {
    const days = [...textValues(file.data)].filter(
      ({ path, value }) => HAPPENED.test(path.join('.')) && /^\d{4}(?:-\d\d){0,2}$/.test(value),
    );
    return days.flatMap(({ path, value }, index) => {
      if (value.slice(0, today.length) > today.slice(0, value.length))
        return [
          errorAt(
            file,
            path,
            `"${value}" has not come yet; today is ${longDate(today)}. What is planned has no "${String(path.at(-1))}"`,
          ),
        ];
      const before = days[index - 1];
      const isOneList = before !== undefined && before.path.slice(0, -2).join('.') === path.slice(0, -2).join('.');
      return isOneList && value < before.value.slice(0, value.length)
        ? [errorAt(file, path, `"${value}" comes before the entry above it (${before.value}). Put the oldest first`)]
        : [];
    });
  });
}

export function dateFindings(content: Content): Finding[] {
  const { files } = content;
  const today = buildDate();
  const done = files.flatMap((file) =>
    daysIn(file)
      .filter(({ value }) => value > today)
      .map(({ path, value }) =>
        errorAt(file, path, `"${value}" has not come yet; today is ${longDate(today)}. Write the day it was done`),
      ),
  );
  return [...done, ...eventFindings(content, today)];
}
