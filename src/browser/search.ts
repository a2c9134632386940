/**
 * Search in the reader's own browser. The engine is loaded when the box is first used; the words stay in this page: not in
 * the address, the title or the history. When the engine cannot be loaded the page says so, and the list below remains.
 */
interface Result {
  url: string;
  excerpt: string;
  meta: { title?: string };
}
interface Engine {
  options(options: { baseUrl: string }): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Result> }[] } | null>;
}

const SHOWN = 10;
const place = document.querySelector<HTMLElement>('#search');
const box = document.querySelector<HTMLTemplateElement>('#search-box');
const pattern = document.querySelector<HTMLTemplateElement>('#search-result');

/** A number in any spelling is searched by its digits, without the country's 1: the pages are indexed that way too. */
function asSearched(typed: string): string {
  const digits = typed.replace(/\D/g, '');
  const isNumber = digits.length >= 7 && /^[+\d\s().\-–]+$/.test(typed);
  return isNumber ? digits.replace(/^1(?=\d{10}$)/, '') : typed.trim();
}

function start(place: HTMLElement, box: HTMLTemplateElement, pattern: HTMLTemplateElement): void {
  place.replaceChildren(box.content.cloneNode(true));
  const form = place.querySelector('form');
  const input = place.querySelector('input');
  const status = place.querySelector('[role="status"]');
  const heading = place.querySelector('h2');
  const list = place.querySelector('ol');
  if (!form || !input || !status || !heading || !list) return;

  let engine: Promise<Engine> | undefined;
  const load = async (): Promise<Engine> => {
    const loaded = (await import(/* @vite-ignore */ `${place.dataset['bundle']}pagefind.js`)) as Engine;
    await loaded.options({ baseUrl: place.dataset['base'] ?? '/' });
    return loaded;
  };

  const show = (results: Result[]): void => {
    heading.hidden = results.length === 0;
    list.replaceChildren(
      ...results.map((result) => {
        const item = pattern.content.cloneNode(true) as DocumentFragment;
        const link = item.querySelector('a');
        const excerpt = item.querySelector('p');
        if (link) {
          link.href = result.url;
          link.textContent = result.meta.title ?? result.url;
        }
        // The excerpt is this site's own text, escaped by the index; the only markup in it is <mark>.
        if (excerpt) excerpt.innerHTML = result.excerpt;
        return item;
      }),
    );
  };

  const search = async (): Promise<void> => {
    const query = asSearched(input.value);
    if (query === '') {
      show([]);
      status.textContent = '';
      return;
    }
    try {
      engine ??= load();
      const found = await (await engine).debouncedSearch(query);
      if (found === null) return;
      show(await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data())));
      const count = found.results.length;
      status.textContent =
        count === 0
          ? 'Nothing found. Try another word, or look through the list below.'
          : `${count} ${count === 1 ? 'page' : 'pages'} found${count > SHOWN ? `, the first ${SHOWN} are shown` : ''}.`;
    } catch {
      engine = undefined;
      status.textContent = 'Search could not be loaded. Everything on the site is in the list below.';
    }
  };

  input.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
}

if (place && box && pattern) start(place, box, pattern);
