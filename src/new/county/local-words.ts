/** What is true of one county only must not be copied for another: the places it names itself by. */
import { type Content, ownLanguage, validEntries } from '../../checks/content.ts';

/** Areas of lines that serve every county, by the names they have in the language files. */
export const NATIONWIDE: readonly string[] = ['us', 'us-territories', 'us-canada', 'world'];

/** Names of places: with a capital letter, and not because a sentence begins. */
const names = (text: string): string[] => text.match(/(?<!^)\b\p{Lu}\p{L}{3,}/gu) ?? [];

/** @returns whether a text names a place of the county whose content this is */
export function speaksOf(content: Content): (text: string) => boolean {
  const site = validEntries(content, 'site')[0]?.data;
  const words = validEntries(content, 'languages').find(({ id }) => id === ownLanguage(content))?.data;
  if (site === undefined || words === undefined)
    throw new Error('The content to copy from is not right. Run "npm run check" first.');
  const areas = Object.entries(words.areas).filter(([area]) => !NATIONWIDE.includes(area));
  const places = [` ${site.place}`, words.exit.place, ...areas.map(([, text]) => text)].flatMap(names);
  const found = new RegExp(`(?:${[...new Set(places)].filter((name) => name !== 'County').join('|')})`, 'i');
  return (text) => found.test(text);
}
