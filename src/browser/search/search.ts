/**
 * Search in the reader's own browser. The engine is loaded when the box is first used; the words stay in this page: not in
 * the address, the title or the history. When the engine cannot be loaded the page says so, and the list below remains.
 */
import { fill } from '../../lib/fill.ts';
import { type Engine, type Found, loadEngine, type Shown } from './engine.ts';
import { asSearched } from './query.ts';

/** Results shown, and of how many the text comes first: it travels with the whole page, and the first are the best. */
const SHOWN = 10;
const FIRST = 3;
/** How long to wait for the next letter (milliseconds). */
const PAUSE = 200;

const place = document.querySelector<HTMLElement>('#search');
/** The page's own words, in its language. */
const { busy = '', found: foundOf = '', many = '', none = '', failed = '' } = place?.dataset ?? {};
const language = document.documentElement.lang;
const template = (id: string): DocumentFragment | undefined =>
  document.querySelector<HTMLTemplateElement>(`template#${id}`)?.content;

function start(place: HTMLElement, box: DocumentFragment, results: DocumentFragment, pattern: DocumentFragment): void {
  // The help card stays where it is: between the box and what is found.
  place.querySelector('#no-search')?.replaceWith(box);
  place.append(results);
  const form = place.querySelector('form');
  const input = place.querySelector('input');
  const status = place.querySelector('[role="status"]');
  const heading = place.querySelector<HTMLElement>('#results');
  const list = place.querySelector('ol');
  if (!form || !input || !status || !heading || !list) return;

  let engine: Promise<Engine> | undefined;
  let latest = 0;
  let waiting = 0;

  const show = (results: Shown[], message: string): void => {
    heading.hidden = results.length === 0;
    list.hidden = results.length === 0;
    status.textContent = message;
    list.replaceChildren(
      ...results.map(({ url, title, excerpt }) => {
        const item = pattern.cloneNode(true) as DocumentFragment;
        const link = item.querySelector('a');
        const text = item.querySelector('p');
        if (link) {
          link.href = url;
          link.textContent = title;
        }
        if (text) text.innerHTML = excerpt;
        return item;
      }),
    );
  };

  /** What the pages say, below their titles: who has already gone down the list stays where they are. */
  const fillIn = async (shown: Found[], turn: number): Promise<void> => {
    const texts = [...list.querySelectorAll('p')];
    for (const [from, to] of [
      [0, FIRST],
      [FIRST, SHOWN],
    ]) {
      const pages = await Promise.all(shown.slice(from, to).map((found) => found.whole().catch(() => undefined)));
      if (turn !== latest) return;
      for (const [index, text] of texts.slice(from, to).entries()) text.innerHTML = pages[index]?.excerpt ?? '';
    }
  };

  const search = async (): Promise<void> => {
    const turn = (latest += 1);
    const query = asSearched(input.value, language);
    if (query === '') return show([], '');
    if (list.childElementCount === 0) status.textContent = busy;
    try {
      engine ??= loadEngine(place.dataset['bundle'] ?? '', place.dataset['base'] ?? '/', language);
      const found = await (await engine).find(query);
      const first = found.slice(0, SHOWN);
      const counted = fill(found.length > SHOWN ? many : foundOf, { count: found.length, shown: SHOWN });
      const early = first.flatMap((page) => page.early ?? []);
      const isEarly = early.length === first.length;
      const pages = isEarly ? early : await Promise.all(first.map((page) => page.whole()));
      // Somebody has typed on while this was under way.
      if (turn !== latest) return;
      show(pages, found.length === 0 ? none : counted);
      if (isEarly) await fillIn(first, turn);
    } catch {
      // The next word typed tries again, from the beginning.
      engine = undefined;
      if (turn === latest) show([], failed);
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void search(), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void search();
  });
}

const [box, results, pattern] = [template('search-box'), template('search-results'), template('search-result')];
if (place && box && results && pattern) start(place, box, results, pattern);
