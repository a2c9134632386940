/** The words of the pages that stand beside the help page in every language: safer browsing, the poster, search, one page on it all. */
import { phrase } from './fields/phrase.ts';
import { z } from './messages.ts';

export const paper = z.strictObject({
  dates: phrase(
    'On everything to print: how long it holds',
    'Checked {checked}. Replace after {until}. All lines: {address}',
  ),
  passed: phrase(
    'Above it, when that day has passed',
    'The day below has passed. Visit the address below before you print this or hand it on.',
  ),
});

export const poster = z.strictObject({
  title: phrase('Heading of the page with the poster', 'A poster to print'),
  how: phrase(
    'How and where to put it up',
    'Print this page. Only the poster is printed. Put it where people can read it alone, such as inside a restroom door.',
  ),
  heading: phrase(
    'The question on the poster, in words young people use',
    'Is someone making you do sexual things for money, a place to stay, food, drugs or anything else?',
  ),
  text: phrase('Below it', 'It is not your fault. You can talk to someone, and stop at any time.'),
});

const sheet = (title: string, how: string) =>
  z.strictObject({
    title: phrase('Heading of its page', title),
    how: phrase('Below it: how to print it, and where it goes', how),
  });

export const sheets = z.strictObject({
  pdf: phrase('Link to the same sheet as a PDF file', 'The same as a PDF file'),
  code: phrase('Instead of the square code, for people who cannot see it', 'Square code. It opens {address}'),
  until: phrase('On a card without any other words: how long it holds', 'Checked {checked}. Replace after {until}.'),
  tearOff: sheet(
    'A poster with strips to tear off',
    'Print this page and cut between the strips at the bottom. People can take a number and read it later, alone.',
  ),
  wallet: sheet('Cards for a wallet', 'Ten cards are on one sheet. Print them on thick paper and cut along the lines.'),
  discreet: sheet(
    'Cards with numbers only',
    'Ten cards are on one sheet. They do not say what the numbers are for. Print them on thick paper and cut along the lines.',
  ),
  restroom: sheet(
    'Cards for restrooms',
    'Two cards are on one sheet. Cut it in the middle. Put one card inside each stall door, where people can read it alone.',
  ),
  insert: sheet(
    'A page for a bulletin',
    'Two pages are on one sheet. Cut it in the middle, and put one in each bulletin or program.',
  ),
});

export const search = z.strictObject({
  title: phrase('Heading and title of the search page', 'Search'),
  label: phrase('Above the box', 'Search this site'),
  button: phrase('On the button', 'Search'),
  note: phrase('Below the box', 'What you type stays on this device.'),
  needsScript: phrase(
    'Where the box would be, without JavaScript',
    'Search needs JavaScript. Everything is in the list below.',
  ),
  busy: phrase('While it looks', 'Searching …'),
  results: phrase('Heading above what was found', 'Results'),
  found: phrase('How many', 'Pages found: {count}. They stand after the help lines.'),
  many: phrase('When not all are shown', 'Pages found: {count}. The first {shown} stand after the help lines.'),
  none: phrase('When there is nothing', 'Nothing found. Try another word, or look through the list below.'),
  failed: phrase('When the search cannot be loaded', 'Search could not be loaded. Everything is in the list below.'),
  list: phrase('Heading of the list of everything in this language', 'Everything in this language'),
});

export const safer = z.strictObject({
  title: phrase('Heading and title of the page', 'Safer browsing'),
  summary: phrase('Below it', 'What the exit button can and cannot do, and what other people may be able to see.'),
  otherDevice: phrase(
    'First of all',
    'If someone checks your phone, read this on a device they do not use: at a library, a school office, or with a friend.',
  ),
  exit: z.strictObject({
    title: phrase('Heading', 'The exit button'),
    does: phrase(
      'What it does; {place} is filled in from "exit: place"',
      '“Exit this page” takes you to {place} right away. The button stays at the top. On a keyboard, you can also press the Shift key three times.',
    ),
    back: phrase('What Back shows, in bold', 'Back should not show this site again in that tab.'),
    blank: phrase(
      'After it; {again} is filled in from "exit: again"',
      'You may see a blank page with “{again}.” To do this, the tab remembers that you left. Closing the tab removes that. Close it when you can.',
    ),
    cannot: phrase('Above the list', 'What the button cannot do:'),
    erase: phrase('', 'It does not erase your history. It does not hide that you were here.'),
    list: phrase('', 'Holding Back can still list page names. Other tabs stay open.'),
    without: phrase('', 'Where JavaScript or storage is off, Back does show the page.'),
    phones: phrase('', 'We have not tried it on phones yet.'),
  }),
  see: z.strictObject({
    title: phrase('Heading', 'What others may see'),
    history: phrase('In bold', 'Your history.'),
    historyHow: phrase(
      'After it',
      'The browser keeps a list of pages. A private window keeps less, but it does not hide you from apps, Wi-Fi or a school. Deleting the list can be noticed.',
    ),
    calls: phrase('In bold', 'Calls and texts.'),
    callsHow: phrase(
      'After it',
      'They stay in the phone’s own list, and may be on the bill. Phone companies must leave some help lines off the bill.',
    ),
    apps: phrase('In bold', 'Open apps.'),
    appsHow: phrase(
      'After it',
      'The list of open apps may still show a small picture of this page. Close the browser in that list.',
    ),
    accounts: phrase('In bold', 'Shared accounts.'),
    accountsHow: phrase(
      'After it',
      'Family sharing, a shared login or location sharing can show someone else what you do.',
    ),
    screen: phrase('In bold', 'A shared screen.'),
    screenHow: phrase('After it', 'Someone you share your screen with sees this page before you can leave.'),
    school: phrase('In bold', 'School devices and Wi-Fi.'),
    schoolHow: phrase('After it', 'The people who run them may see the pages you open.'),
    watching: phrase('In bold', 'Watching apps.'),
    watchingHow: phrase(
      'After it',
      'A hidden app can show someone everything on the phone. Deleting history does not stop it. Use another phone first.',
    ),
  }),
  billNone: phrase('Which lines stay off the bill: none known', 'We have not yet confirmed this for any number here.'),
  billKnown: phrase('Which lines stay off the bill', 'We have confirmed this for {lines}.'),
  billOthers: phrase('When there are others', 'We have not confirmed it for the others.'),
  reach: z.strictObject({
    title: phrase('Heading', 'Safer ways to reach someone'),
    phone: phrase('', 'Use a phone that is not yours. You can call these lines from any phone.'),
    learn: phrase('', 'Learn one number by heart: {number}'),
    callback: phrase('', 'Ask the person who answers not to call you back.'),
  }),
  toLines: phrase('Link back', 'Back to the help lines'),
  searchWords: z.array(z.string()).meta({
    description: 'Words people search for that the page does not use, misspelt too',
    examples: ['[histroy, incognito]'],
  }),
});

export const glance = z.strictObject({
  title: phrase('Heading and title of the page', 'What this is, and what you can do'),
  summary: phrase(
    'Below it',
    'On one page: what the sexual exploitation of children is, what you may notice, and what helps.',
  ),
  what: z.strictObject({
    title: phrase('Heading', 'What it is'),
    meaning: phrase(
      'In plain words',
      'Someone gives or gets something of value for sexual acts with a person under 18, or for sexual pictures of them. It can be money, food, drugs, a ride or a bed for the night. This is called the commercial sexual exploitation of children.',
    ),
    law: phrase('', 'Under 18, nobody can agree to be sold. The law does not ask for force or threats.'),
    who: phrase('', 'Any child can be exploited. More often it is by someone they know than by a stranger.'),
  }),
  signs: z.strictObject({
    title: phrase('Heading', 'What you may notice'),
    proof: phrase(
      'Above the list',
      'No sign is proof. It is a reason to ask how someone is, never to accuse or follow them.',
    ),
    missing: phrase('', 'Running away, or missing school, and nobody can explain it'),
    partner: phrase('', 'An older or controlling partner, friend or “boss”'),
    things: phrase('', 'A new phone, cash or hotel keys, and no clear reason'),
    change: phrase('', 'A sudden change of friends or mood; fear, shame, being worn out'),
    pictures: phrase('', 'Sexual pictures, or threats about pictures'),
  }),
  told: z.strictObject({
    title: phrase('Heading', 'If a child tells you'),
    listen: phrase('', 'Stay calm and listen. Say: “I believe you. It is not your fault.”'),
    secret: phrase('', 'Do not promise to keep it secret. Say that you may have to tell someone who can act.'),
    ask: phrase('', 'Ask only what you need for their safety now.'),
    danger: phrase('', 'If there is danger now, call {number}.'),
    report: phrase('Which line takes reports', 'Otherwise call {name}, {number}.'),
    avoid: phrase(
      '',
      'Do not contact the person they name. Do not look through their phone or send pictures on. Do not follow, meet or drive a child away by yourself.',
    ),
  }),
  act: z.strictObject({
    title: phrase('Heading', 'What you can do'),
    learn: phrase('Link to the pages to learn from', 'Read more, with where each fact comes from'),
    train: phrase('Link to the trainings', 'Run a training for your group'),
    poster: phrase('Link to the poster', 'Print a poster'),
    card: phrase('Link to the small card', 'Print a small card'),
  }),
});
