/** What is true of one county only must not be copied for another: its places, and the partners it has there. */
import { type Content, ownLanguage, validEntries } from '../../checks/content.ts';

/** Areas of lines that serve every county, by the names they have in the language files. */
export const NATIONWIDE: readonly string[] = ['us', 'us-territories', 'us-canada', 'world'];

/** Names of places: with a capital letter, and not because a sentence begins. */
const names = (text: string): string[] => text.match(/(?<!^)\b\p{Lu}\p{L}{3,}/gu) ?? [];

/** Groups of partners that are near. */
const NEAR = ['services', 'community', 'elsewhere'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @returns whether a text names a place or a partner of the county whose content this is */
export function speaksOf(content: Content): (text: string) => boolean {
  const site = validEntries(content, 'site')[0]?.data;
  const words = validEntries(content, 'languages').find(({ id }) => id === ownLanguage(content))?.data;
  if (site === undefined || words === undefined)
    throw new Error('The content to copy from is not right. Run "npm run check" first.');
  const areas = Object.entries(words.areas).filter(([area]) => !NATIONWIDE.includes(area));
  const places = [` ${site.place}`, words.exit.place, ...areas.map(([, text]) => text)].flatMap(names);
  const partners = validEntries(content, 'partners').filter(({ data }) => NEAR.includes(data.group));
  const all = [...places, ...partners.map(({ data }) => data.name)].filter((name) => name !== 'County');
  const found = new RegExp([...new Set(all)].map(escaped).join('|'), 'i');
  return (text) => found.test(text);
}
