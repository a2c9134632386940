/**
 * `npm run freshness`: what is due to be checked again, longest ago first. `-- --json` gives the same for programs. It only
 * says: nothing on the site fails because time has passed.
 */
import { ownLanguage, readContent, shownLines, validEntries } from '../checks/content.ts';
import { buildDate } from '../lib/build-date.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { behind, isReviewed } from '../lib/translation.ts';
import { after, CHECK_EVERY, daysBetween, REVIEW_EVERY } from '../lib/freshness.ts';

const today = buildDate();
const content = readContent(contentFolder());

const ways = shownLines(content).flatMap(({ id, data }) =>
  data.channels.map(({ type, checked, ...channel }) => ({
    line: id,
    way: 'number' in channel ? `${type} ${channel.number}` : type,
    checked: checked.on,
    how: checked.how,
    days: daysBetween(checked.on, today),
    due: after(checked.on, CHECK_EVERY[data.kind]),
  })),
);
const pages = (['pages', 'learn', 'lessons', 'parts', 'updates'] as const)
  .flatMap((kind) => validEntries(content, kind))
  .map(({ file, data }) => ({
    file: file.path,
    edited: data.edited,
    reviewed: 'reviewed' in data ? data.reviewed?.on : undefined,
  }))
  .map((page) => ({ ...page, due: page.reviewed === undefined ? today : after(page.reviewed, REVIEW_EVERY) }));

const languages = validEntries(content, 'languages');
const own = languages.find(({ id }) => id === ownLanguage(content));
const translations = languages
  .filter((language) => own !== undefined && language !== own)
  .map(({ id, file, data }) => ({
    language: id,
    file: file.path,
    translator: data.translation?.translator,
    // A check is of the words that were there then.
    reviewed: isReviewed(data) ? data.translation?.reviewed : undefined,
    behind:
      own === undefined
        ? []
        : behind(
            data,
            own.data,
            shownLines(content).map((line) => ({ ...line.data, id: line.id })),
          ).map(({ name, now }) => ({ part: name, write: now })),
  }));

const byDue = <Item extends { due: string }>(items: Item[]): Item[] =>
  items.toSorted((a, b) => a.due.localeCompare(b.due, 'en'));
const isDue = ({ due }: { due: string }): boolean => due <= today;

if (process.argv.includes('--json'))
  console.log(JSON.stringify({ today, ways: byDue(ways), pages: byDue(pages), translations }, null, 2));
else {
  const late = ways.filter(isDue);
  console.log(`As of ${today}, ${late.length} of ${ways.length} ways to reach a line are due to be checked again.\n`);
  for (const { line, way, days, how, due } of byDue(ways))
    console.log(`- ${isDue({ due }) ? '[ ] ' : ''}${line}: ${way}. Checked ${days} days ago (${how}), next by ${due}.`);
  const unread = pages.filter(({ reviewed }) => reviewed === undefined).length;
  console.log(`\n${unread} of ${pages.length} pages have never been reviewed as a whole by somebody who knows.`);
  for (const { file, reviewed, due } of byDue(pages).filter((page) => page.reviewed !== undefined && isDue(page)))
    console.log(`- [ ] ${file}: reviewed ${reviewed}, next by ${due}.`);
  const unseen = translations.filter(({ reviewed }) => reviewed === undefined);
  console.log(`\n${unseen.length} of ${translations.length} translations have not been checked by somebody qualified.`);
  for (const { file, translator, reviewed, behind: parts } of translations)
    if (parts.length > 0 || reviewed === undefined)
      console.log(
        `- [ ] ${file}: translated by ${translator ?? 'nobody knows whom'}${
          parts.length === 0
            ? '.'
            : `; behind the English in ${parts.map(({ part, write }) => `${part} (then write "${write}")`).join(', ')}.`
        }`,
      );
}
