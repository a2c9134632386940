/**
 * Search in the reader's own browser. The engine is loaded when the box is first used; the words stay in this page: not in
 * the address, the title or the history. When the engine cannot be loaded the page says so, and the list below remains.
 */
import { fill } from '../lib/fill.ts';
import { asSearched, wordByWord } from './query.ts';

interface Result {
  url: string;
  excerpt: string;
  meta: { title?: string };
}
interface Found {
  id: string;
  score: number;
  data(): Promise<Result>;
}
interface Engine {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: Found[] }>;
}

/** Results shown, and how many of them at once: each travels with the whole text of its page, and the first are the best. */
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

/** Pages with all the words, as the engine ranks them; then, where it helps, pages with any of them, those with most first. */
async function find(engine: Engine, query: string): Promise<Found[]> {
  const { results } = await engine.search(query);
  const whole = new Set(results.map(({ id }) => id));
  const sums = new Map<string, Found>();
  for (const word of wordByWord(query, results.length > 0, language)) {
    for (const found of (await engine.search(word)).results.filter(({ id }) => !whole.has(id))) {
      sums.set(found.id, { ...found, score: found.score + (sums.get(found.id)?.score ?? 0) });
    }
  }
  return [...results, ...[...sums.values()].sort((a, b) => b.score - a.score)];
}

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

  const load = async (): Promise<Engine> => {
    const loaded = (await import(/* @vite-ignore */ `${place.dataset['bundle']}pagefind.js`)) as Engine;
    // A worker would tell the server, with each piece of the index, what asked for it; the page itself does not.
    await loaded.options({ baseUrl: place.dataset['base'] ?? '/', noWorker: true });
    return loaded;
  };

  const itemOf = (result: Result): DocumentFragment => {
    const item = pattern.cloneNode(true) as DocumentFragment;
    const link = item.querySelector('a');
    const excerpt = item.querySelector('p');
    if (link) {
      link.href = result.url;
      link.textContent = result.meta.title ?? result.url;
    }
    // The excerpt is this site's own text, escaped by the index; the only markup in it is <mark>.
    if (excerpt) excerpt.innerHTML = result.excerpt;
    return item;
  };

  const show = (results: Result[], message: string): void => {
    heading.hidden = results.length === 0;
    list.hidden = results.length === 0;
    status.textContent = message;
    list.replaceChildren(...results.map(itemOf));
  };

  const search = async (): Promise<void> => {
    const turn = (latest += 1);
    const query = asSearched(input.value, language);
    if (query === '') return show([], '');
    if (list.childElementCount === 0) status.textContent = busy;
    try {
      engine ??= load();
      const found = await find(await engine, query);
      const dataOf = (some: Found[]): Promise<Result[]> => Promise.all(some.map((result) => result.data()));
      const first = await dataOf(found.slice(0, FIRST));
      // Somebody has typed on while this was under way.
      if (turn !== latest) return;
      const counted = fill(found.length > SHOWN ? many : foundOf, { count: found.length, shown: SHOWN });
      show(first, found.length === 0 ? none : counted);
      const others = await dataOf(found.slice(FIRST, SHOWN));
      if (turn === latest) list.append(...others.map(itemOf));
    } catch {
      engine = undefined;
      show([], failed);
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
