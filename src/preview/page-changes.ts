/** What changed in the finished pages, as a reader would read it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffWords } from 'diff';
import { type HTMLElement, parse } from 'node-html-parser';
import { asText } from './markdown.ts';
import { visibleText } from '../checks/page-text.ts';

export interface PageChange {
  /** `/learn/signs/` */
  path: string;
  kind: 'added' | 'removed' | 'changed';
  /** Words taken out and put in, with a little around them; empty for whole pages. */
  words: string[];
}

/** What stands on every page beside its own words: the help card, and the name of its file. */
const isAround = (element: HTMLElement): boolean => element.tagName === 'ASIDE' || element.classList.contains('dates');

/** Text of the main part of each page. What stands around it is on every page, and would be told a hundred times. */
function textsIn(folder: string): Map<string, string> {
  return new Map(
    globSync('**/*.html', { cwd: folder })
      .sort()
      .map((file) => {
        const root = parse(readFileSync(join(folder, file), 'utf8'));
        const main = root.querySelector('main') ?? root;
        // Where a link leads is part of what it says.
        for (const link of main.querySelectorAll('a[href]')) {
          const target = link.getAttribute('href') ?? '';
          if (!/^(?:tel|sms):|^#/.test(target))
            link.insertAdjacentHTML('beforeend', ` (→ ${target.replaceAll('<', '%3C')})`);
        }
        const text = visibleText(main, isAround)
          .replace(/(\s|¶)+/g, ' ')
          .trim();
        return [`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, text];
      }),
  );
}

const AROUND = 40;

/** Each place of change once: `… call ~~old~~ **new** today …`. */
function wordChanges(before: string, after: string): string[] {
  const parts = diffWords(before, after);
  const places: string[] = [];
  parts.forEach(({ added, removed }, index) => {
    const isStart = (added || removed) && !(parts[index - 1]?.added || parts[index - 1]?.removed);
    if (!isStart) return;
    let end = index;
    while (parts[end]?.added || parts[end]?.removed) end += 1;
    const inside = parts
      .slice(index, end)
      .map((part) => (part.added ? `**${asText(part.value.trim())}**` : `~~${asText(part.value.trim())}~~`));
    const left = parts[index - 1]?.value.slice(-AROUND) ?? '';
    const right = parts[end]?.value.slice(0, AROUND) ?? '';
    places.push(`… ${asText(left.trim())} ${inside.join(' ')} ${asText(right.trim())} …`);
  });
  return places;
}

/**
 * @param before the built site as it is online, absolute
 * @param after the built site with the change
 */
export function pageChanges(before: string, after: string): PageChange[] {
  const [old, now] = [textsIn(before), textsIn(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path): PageChange[] => {
    const [was, is] = [old.get(path), now.get(path)];
    if (was === undefined) return [{ path, kind: 'added', words: [] }];
    if (is === undefined) return [{ path, kind: 'removed', words: [] }];
    return was === is ? [] : [{ path, kind: 'changed', words: wordChanges(was, is) }];
  });
}
