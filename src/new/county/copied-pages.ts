/** Pages of the county at hand that say the same in every county, for another one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../schemas/site.ts';
import type { Answers, NewFile } from '../kind.ts';

const PAGES = ['search', 'share', 'share/website', 'share/check', 'share/data'];

const county = (place: string): string => place.split(',')[0] ?? place;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every name at once, the longest first: the other county's may have this one's in it ("Lake", "Salt Lake"). */
function renamer(names: ReadonlyMap<string, string>): (text: string, own?: (old: string) => string) => string {
  const longest = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(longest.map(escaped).join('|'), 'g');
  return (text, own = (old) => names.get(old) ?? old) => text.replace(any, own);
}

/** Whether a part has the beginning of `<Note>` in it and not its end, or the other way round. */
const isCut = (part: string): boolean =>
  (part.match(/<[A-Z](?:[^>]*[^/>])?>/g) ?? []).length !== (part.match(/<\/[A-Z][^>]*>/g) ?? []).length;

/**
 * An editor may have written of their own county since. Its name becomes the other one's; a paragraph or an item of a list
 * that speaks of it in another way is left out.
 *
 * @param content the folder they are copied from, absolute
 * @param isLocal whether a text names a place or a partner of that county
 * @throws an error in the editor's words when a page's title or summary does, or a part that cannot be left out alone
 */
export function copiedPages(
  content: string,
  base: Pick<Site, 'name' | 'place' | 'titleEnding'>,
  { place = '', name = '', ending = '' }: Answers,
  isLocal: (text: string) => boolean,
): NewFile[] {
  const rename = renamer(
    new Map([
      [base.titleEnding, ending],
      [base.name, name],
      [county(base.place), county(place)],
      [base.place, place],
    ]),
  );
  /** The county's own name is no reason: it is about to become the other's. */
  const staysBehind = (text: string): boolean => isLocal(rename(text, () => ''));
  return PAGES.map((id) => {
    const path = `pages/${id}.mdx`;
    const [head = '', ...rest] = readFileSync(join(content, path), 'utf8').split(/(?=\n\n|\n- )/);
    const refuse = (what: string): never => {
      throw new Error(
        `${what} of ${path} speaks of ${base.place}, and would be copied. Write it so that it holds everywhere, and run this again.`,
      );
    };
    if (staysBehind(head)) refuse('The title or summary');
    const kept = rest.filter((part) => !staysBehind(part));
    const cut = rest.find((part) => staysBehind(part) && isCut(part));
    if (cut !== undefined) refuse(`"${cut.trim().slice(0, 60)}"`);
    return { path, text: rename([head, ...kept].join('')) };
  });
}
