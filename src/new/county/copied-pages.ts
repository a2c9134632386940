/** Pages of the county at hand that say the same in every county, for another one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../schemas/site.ts';
import type { Answers, NewFile } from '../kind.ts';

const PAGES = ['search', 'share', 'share/website', 'share/check', 'share/data'];

const county = (place: string): string => place.split(',')[0] ?? place;

/**
 * An editor may have written of their own county since. Its name becomes the other one's; a paragraph or an item of a list
 * that speaks of it in another way is left out.
 *
 * @param content the folder they are copied from, absolute
 * @param isLocal whether a text names a place or a partner of that county
 * @throws an error in the editor's words when a page's title or summary does
 */
export function copiedPages(
  content: string,
  base: Pick<Site, 'name' | 'place' | 'titleEnding'>,
  { place = '', name = '', ending = '' }: Answers,
  isLocal: (text: string) => boolean,
): NewFile[] {
  const names = [
    [base.place, place],
    [county(base.place), county(place)],
    [base.name, name],
    [base.titleEnding, ending],
  ] as const;
  return PAGES.map((id) => {
    const path = `pages/${id}.mdx`;
    const written = readFileSync(join(content, path), 'utf8');
    const renamed = names.reduce((text, [old, own]) => text.replaceAll(old, own), written);
    const [head = '', ...rest] = renamed.split(/(?=\n\n|\n- )/);
    if (isLocal(head))
      throw new Error(
        `The title or summary of ${path} speaks of ${base.place}, and would be copied. Write it so that it holds everywhere, and run this again.`,
      );
    return { path, text: [head, ...rest.filter((part) => !isLocal(part))].join('') };
  });
}
