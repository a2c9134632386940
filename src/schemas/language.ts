/**
 * Every word of the help journey in one language: `content/languages/<tag>.yaml`. The file's name is the language's
 * code. A missing or an extra phrase is an error that names it, so no page can be half in another language.
 */
import { id } from './fields/id.ts';
import { phrase } from './fields/phrase.ts';
import { glance, paper, poster, safer, search, sheets } from './language-pages.ts';
import { values } from './language-values.ts';
import { z } from './messages.ts';
import { translatedLineSchema, translationSchema } from './translation.ts';

/** How sentences end and stand beside each other; not every language has periods and spaces. */
const marks = z.strictObject({
  end: z.string().meta({ description: 'Ends a sentence', examples: ['"."'] }),
  gap: z.string().meta({ description: 'Between two sentences; nothing in Chinese', examples: ['" "'] }),
  colon: z.string().meta({ description: 'Between a name and what is said of it', examples: ['": "'] }),
  semicolon: z.string().meta({ description: 'Between two opening times', examples: ['"; "'] }),
  clock: z.enum(['12', '24']).meta({ description: 'How times are written: 12 for "4 p.m.", 24 for "16:00"' }),
});

const exit = z.strictObject({
  label: phrase('The button that leaves the site, the same everywhere', 'Exit this page'),
  hidden: phrase('Said before the label by screen readers', 'Emergency'),
  skip: phrase('The hidden link near the top of each page', 'Exit this page now'),
  note: phrase(
    'What the button does and does not do, before it is needed',
    'This leaves the page fast. It does not erase your history.',
  ),
  loading: phrase('Said while leaving', 'Loading.'),
  again: phrase('The way back after leaving, on an empty page; must not say what the site is', 'Open this site again'),
  pressTwo: phrase('Said after the Shift key was pressed once', 'Shift, press 2 more times to exit.'),
  pressOne: phrase('Said after it was pressed twice', 'Shift, press 1 more time to exit.'),
  expired: phrase('Said when too much time passed after the first press', 'Exit this page expired.'),
  place: phrase('What is at the address that the button leads to', 'the weather forecast'),
});

const languages = z.strictObject({
  label: phrase('Name of the row of languages, for screen readers', 'Languages'),
  whole: phrase('Link from a translation to the rest of the site', 'The rest of this site is in English.'),
  inEnglish: phrase('Beside links that lead to English pages', 'in English'),
  unreviewed: phrase(
    'At the top of every translation until somebody qualified has checked it',
    'No qualified person has checked the words on this page yet. The phone numbers come from the same checked list as the English page.',
  ),
  older: phrase(
    'At the top of a translation when the English has changed since',
    'The English page has changed since these words were written. The phone numbers are today’s.',
  ),
});

const bar = z.strictObject({
  label: phrase('Name of the strip at the top, for screen readers', 'Help now'),
  ask: phrase('First words of the strip', 'Need help?'),
  all: phrase('Link to the help page', 'All help lines'),
  home: phrase('Link to the front page', 'Home'),
});

const first = z.strictObject({
  danger: phrase('First line of the help page', 'In danger right now'),
  dangerHow: phrase('Below it', 'If you cannot talk, text {number}. First type where you are.'),
  talk: phrase('Before the number to call', 'Talk to someone'),
  text: phrase('Before the number to text', 'Text someone'),
  anyHour: phrase('Open day and night, short', 'Any hour.'),
  free: phrase('Costs nothing, short', 'Free.'),
  sayLanguage: phrase('Only shown for lines with interpreters', 'Another language? Say its name.'),
  inLanguages: phrase('Which languages, short', '{languages}.'),
});

const help = z.strictObject({
  title: phrase('Heading and title of the help page', 'Get help'),
  forYou: phrase(
    'Below the first three lines: who this is for, in words young people use',
    'Is someone making you do sexual things for money, a place to stay, food, drugs or anything else? It is not your fault. These people listen.',
  ),
  waysTitle: phrase('Heading of the list of needs', 'What do you need?'),
  ways: z
    .array(
      z.strictObject({
        need: phrase('What somebody may need', 'Somewhere to sleep'),
        line: id('The line for it', 'nrs'),
      }),
    )
    .meta({ description: 'Needs, each leading to a line further down' }),
  keep: z.strictObject({
    title: phrase('Heading of the part on keeping a copy', 'Keep a copy'),
    save: phrase('Link that saves the page as a file', 'Save this page as a file'),
    saveRisk: phrase('Beside it: the risk', 'It stays in the downloads, where someone may find it.'),
    card: phrase('Link to the small card', 'Print a small card'),
    cardRisk: phrase('Beside it: the risk', 'Anyone who finds the card can read it.'),
    paper: phrase('For any page, on paper', 'You can also print this page. It fits on one sheet.'),
    safest: phrase('The way without a trace', 'Safest: learn one number by heart.'),
    made: phrase(
      'On a copy, when it was made',
      'This is a copy. Its numbers are from {date}, and can change. See {address}',
    ),
  }),
  card: z.strictObject({
    title: phrase('Heading of the page with the small card', 'A small card to print'),
    how: phrase('How to print it', 'Print this page. Only the card is printed. Cut along the line.'),
    heading: phrase('Heading on the card; must not say what it is about', 'Help, any hour'),
  }),
  embed: z.strictObject({
    all: phrase('In a card on another site: link to every line', 'All help lines'),
  }),
  searchWords: z.array(z.string()).meta({
    description: 'Words a person in trouble would type, misspelt too; search finds this page by them',
    examples: ['[hotine, hepl]'],
  }),
  quick: phrase('Name of the two hidden first links, for screen readers', 'Quick links'),
  skip: phrase('First hidden link of every page', 'Skip to main content'),
  cardTitle: phrase('Heading of the small help card', 'Get help now'),
  beforeTitle: phrase('Heading of the box on reporting', 'Before you call, if you are under 18'),
  before: phrase(
    'What a worker may have to report',
    'Some workers must tell child protection if they think a child is being hurt. You can ask first: “What do you have to report?” You do not have to give your name.',
  ),
  beforeLink: phrase('Link to that box', 'Before you call: what they may have to report'),
  safer: phrase('Link to the page on safer browsing', 'Safer browsing'),
  anyPhone: phrase('For borrowed and old phones', 'You can call from any phone, even one that is not yours.'),
  relayNote: phrase(
    'For Deaf and hard-of-hearing people, for all lines',
    'Deaf or hard of hearing? Relay is free: call 711 and give them the number.',
  ),
  otherSite: phrase(
    'Before links to other sites',
    'Chat and web links open another organization’s site. It has its own rules on privacy.',
  ),
  also: phrase('Under the name of a line, its former or shorter name', 'Also known as {name}'),
  sections: z.strictObject({
    talk: phrase('Heading', 'Talk or text with someone who supports you'),
    local: phrase('Heading', 'Help near you'),
    report: phrase('Heading', 'Report what is happening'),
    images: phrase('Heading', 'Pictures of you online'),
    more: phrase('Heading', 'More lines'),
    retired: phrase('Heading', 'Numbers you may have seen before'),
  }),
  reportIntro: phrase(
    'Below the heading of the report lines',
    'These lines pass on what you say. Each one says who gets it.',
  ),
  unconfirmedTitle: phrase('Heading above lines we could not confirm', 'Not confirmed yet'),
  unconfirmed: phrase(
    'Below it',
    'We found this number in one place only. If it does not work, use the line named under “If nobody answers”.',
  ),
  oldNumber: phrase('Said before each by screen readers', 'Old number'),
  useInstead: phrase('Before the lines to use now', 'Use instead:'),
  files: phrase('At the foot of the help page, for those who look after it', 'This page is made from {files}.'),
  retiredIntro: phrase(
    'Below the heading of old numbers',
    'Old papers and pages still show these. Use the number on the right.',
  ),
});

const parts = z.strictObject({
  who: phrase('Part 1', 'Who it is for'),
  ways: phrase('Parts 2 and 3: ways, with the hours and languages of each', 'Ways to reach them'),
  cost: phrase('Part 4', 'Cost'),
  happens: phrase('Part 5', 'What happens'),
  tells: phrase('Part 6', 'What they may have to tell someone else'),
  receivedBy: phrase('Report lines: who gets the report', 'Who gets your report'),
  otherwise: phrase('Part 7', 'If nobody answers'),
  runBy: phrase('Part 8', 'Run by'),
  checked: phrase('Part 9', 'Checked'),
  deaf: phrase('Relay', 'Deaf or hard of hearing'),
});

const channels = z.strictObject({
  call: phrase('On the button', 'Call {number}'),
  callFree: phrase('On the button of a toll-free second number', 'Call free {number}'),
  text: phrase('On the button', 'Text {number}'),
  textWord: phrase('On the button, with the word to send', 'Text {word} to {number}'),
  chat: phrase('On the button', 'Chat on their site'),
  form: phrase('On the button', 'Use their online form'),
  website: phrase('On the button', 'Go to their site'),
});

export const languageSchema = z.strictObject({
  name: phrase('The language’s own name', 'English'),
  direction: z.enum(['ltr', 'rtl']).meta({ description: 'Which way it is written' }),
  translation: translationSchema
    .optional()
    .meta({ description: 'Who translated it and who checked it; not in the site’s own language' }),
  marks,
  languageNames: z
    .record(z.string(), z.string())
    .optional()
    .meta({
      description: 'Names of languages, by their short codes, where the usual ones do not fit into a sentence',
      examples: ['{ en: tiếng Anh }'],
    }),
  languages,
  exit,
  bar,
  first,
  help,
  parts,
  channels,
  values,
  paper,
  poster,
  sheets,
  search,
  safer,
  glance,
  areas: z
    .record(z.string(), z.string())
    .meta({ description: 'Where lines help, by short name', examples: ['us: anywhere in the United States'] }),
  lines: z
    .record(z.string(), translatedLineSchema)
    .optional()
    .meta({ description: 'The sentences of each help line, by the name of its file; not in the site’s own language' }),
});

export type Words = z.infer<typeof languageSchema>;
