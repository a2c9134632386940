/** What a reader does, in any engine, and whether it keeps what the site promises. Each answer is a sentence and yes or no. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine, Tab } from './engine.ts';

interface Answer {
  says: string;
  holds: boolean;
}
export interface Session {
  /** What the tab showed after each of six times Back. */
  back: string[];
  answers: Answer[];
}

const TITLE = '\u200b';
const AGAIN = 'Open this site again';
const VISIBLE = 'document.documentElement.innerText.trim()';
const STORED = 'document.cookie.length + localStorage.length + sessionStorage.length';
/** Addresses the page made the browser fetch, besides itself. */
const FETCHED = 'performance.getEntriesByType("resource").map((entry) => entry.name)';

/** Until it is so, or two seconds are over. */
async function until(tab: Tab, expression: string): Promise<boolean> {
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await tab.ask(expression)) === true) return true;
    await pause(50);
  }
  return false;
}
const hasLeft = (tab: Tab): Promise<boolean> => until(tab, 'document.title === "Forecast"');

/** What the tab shows, in words; a page of the site is told by its heading being there to read. */
async function shown(tab: Tab): Promise<string> {
  const page = await tab.ask<{ title: string; words: string; host: string }>(
    `({ title: document.title, words: ${VISIBLE}, host: location.host })`,
  );
  if (page === undefined) return 'a page on its way';
  if (page.title === 'Forecast') return 'the ordinary page';
  if (page.host === '' || ['', 'Loading.'].includes(page.words)) return 'an empty page';
  return page.title === TITLE && page.words === AGAIN ? 'the plain link' : 'a page of this site';
}

/** Four pages, an exit, and six times Back, looking all the while. */
async function leaveAndGoBack(engine: Engine, at: (path: string) => string): Promise<Session> {
  const tab = await engine.open();
  for (const path of ['/', '/learn/', '/search/', '/help/']) await tab.go(at(path));
  const steps = await tab.ask<number>('history.length');
  await tab.click('a.exit');
  const left = await hasLeft(tab);
  const noStep = (await tab.ask<number>('history.length')) === steps;
  const back: string[] = [];
  const glimpsed = new Set<string>();
  for (let times = 0; times < 6; times += 1) {
    await tab.back();
    for (let looks = 0; looks < 12; looks += 1) {
      glimpsed.add(await shown(tab));
      await pause(30);
    }
    back.push(await shown(tab));
  }
  await tab.go(at('/help/'));
  const asksFirst = (await shown(tab)) === 'the plain link';
  await tab.click('[role="alert"] a');
  const opens = await until(
    tab,
    'document.querySelector("h1")?.checkVisibility() ?? document.querySelector("h1").offsetHeight > 0',
  );
  const complaints = tab.complaints();
  await tab.close();
  return {
    back,
    answers: [
      ...(complaints === undefined
        ? []
        : [{ says: 'Leaving and going back leave the console empty.', holds: complaints.length === 0 }]),
      { says: 'The exit leaves for the ordinary page.', holds: left },
      {
        says: 'Leaving takes the page you left out of the list that Back shows; earlier pages stay in it.',
        holds: noStep,
      },
      {
        says: 'After leaving, nothing of the site was seen on going back.',
        holds: !glimpsed.has('a page of this site'),
      },
      { says: 'Asking for the site again shows one plain link first.', holds: asksFirst },
      { says: 'The plain link shows the page.', holds: opens },
    ],
  };
}

async function pressShift(engine: Engine, at: (path: string) => string): Promise<Answer> {
  const tab = await engine.open();
  await tab.go(at('/learn/'));
  for (let times = 0; times < 3; times += 1) await tab.press('Shift');
  const holds = await hasLeft(tab);
  await tab.close();
  return { says: 'Three presses of Shift leave.', holds };
}

async function searchAndLeave(engine: Engine, at: (path: string) => string): Promise<Answer[]> {
  const tab = await engine.open();
  await tab.go(at('/search/'));
  await tab.type('#query', 'help');
  const finds = await until(tab, 'document.querySelectorAll("#search ol a").length > 0');
  const kept = await tab.ask<boolean>(
    'location.search === "" && location.hash === "" && !document.title.includes("help")',
  );
  await tab.click('a.exit');
  const left = await hasLeft(tab);
  await tab.close();
  return [
    { says: 'Search finds pages.', holds: finds },
    { says: 'What is typed is not in the address or the title.', holds: kept === true },
    { says: 'The exit leaves from search results.', holds: left },
  ];
}

async function readEverything(
  engine: Engine,
  at: (path: string) => string,
  paths: readonly string[],
): Promise<Answer[]> {
  const tab = await engine.open();
  let stored = 0;
  const fetched: string[] = [];
  for (const path of paths) {
    await tab.go(at(path));
    stored += (await tab.ask<number>(STORED)) ?? 1;
    fetched.push(...((await tab.ask<string[]>(FETCHED)) ?? ['unknown']));
  }
  await tab.close();
  return [
    { says: 'Reading every page stores nothing.', holds: stored === 0 },
    {
      says: 'No page fetches anything from elsewhere.',
      holds: fetched.every((address) => address.startsWith(at('/'))),
    },
    { says: 'No address has a query.', holds: fetched.every((address) => !address.includes('?')) },
  ];
}

/**
 * @param address of the finished site, `http://localhost:…/`
 * @param paths every page
 */
export async function session(engine: Engine, address: string, paths: readonly string[]): Promise<Session> {
  const at = (path: string): string => new URL(path, address).href;
  const { back, answers } = await leaveAndGoBack(engine, at);
  answers.push(
    await pressShift(engine, at),
    ...(await searchAndLeave(engine, at)),
    ...(await readEverything(engine, at, paths)),
  );
  return { back, answers };
}
