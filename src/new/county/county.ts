/** A county's whole content folder, from a few questions: what holds everywhere is copied, what is local is left to do. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { ownLanguage, readContent, validEntries } from '../../checks/content.ts';
import { contentFolder } from '../../lib/content-folder.ts';
import { type Answers, type Kind, type NewFile } from '../kind.ts';
import { copiedPages } from './copied-pages.ts';
import { NATIONWIDE, speaksOf } from './local-words.ts';
import { nationalLines } from './national-lines.ts';
import { newSite } from './site.ts';

const TEMPLATES = join(import.meta.dirname, 'pages');

const ownPages = (place: string): NewFile[] =>
  globSync('**/*.mdx', { cwd: TEMPLATES })
    .sort()
    .map((file) => ({
      path: `pages/${file}`,
      text: readFileSync(join(TEMPLATES, file), 'utf8').replaceAll('{place}', place),
    }));

/** The number every county has, as the one who answers it there publishes it. */
function emergency({ operator, seen }: Answers, today: string): NewFile {
  const line = {
    name: '911',
    kind: 'emergency',
    section: 'danger',
    order: 10,
    status: 'current',
    who: 'Anyone in danger right now, and anyone who sees a child in danger.',
    area: 'county',
    channels: [
      {
        type: 'call',
        number: '911',
        hours: 'always',
        languages: ['en'],
        interpreters: 'unknown',
        checked: { on: today, how: 'published-sources', by: 'hotline editor' },
      },
    ],
    relay: 'unknown',
    cost: 'free',
    happens: 'This is for police, fire and medical help. A person asks where you are and what is happening.',
    identity: 'unknown',
    tells: ['police'],
    ifNobodyAnswers: '911',
    organization: operator,
    callLogPrivacy: 'unknown',
    evidence: [{ publisher: operator, kind: 'operator', address: seen, dated: 'undated', shows: ['911'] }],
    changes: [{ on: today, added: ['911'], why: 'On the first list of this site.' }],
  };
  return { path: 'hotlines/911.yaml', text: stringify(line, { lineWidth: 0 }) };
}

export const county: Kind = {
  is: 'a county’s content, with the help lines that serve every county; "npm run check" lists what is still to do',
  questions: [
    { name: 'place', asks: 'Which county, in which state?', example: 'Juniper County, Wyoming' },
    {
      name: 'name',
      asks: 'What is the site called? It is also the front page’s title, which stays in a browser’s history',
      example: 'Children First',
    },
    {
      name: 'ending',
      asks: 'How does each page title end? It stays in a browser’s history, so it must not say what the site is about',
      example: 'Juniper County',
    },
    { name: 'address', asks: 'Which address will it have?', example: 'https://response.example.org', otherwise: '' },
    { name: 'zone', asks: 'Which time zone? Write a large city’s', example: 'America/Denver' },
    {
      name: 'exit',
      asks: 'Where does "Exit this page" lead? The county’s own page of the weather service is quick and says nothing',
      example: 'https://www.weather.gov/riw/',
    },
    { name: 'ordinary', asks: 'What is on that page, in a few words?', example: 'the weather forecast' },
    { name: 'operator', asks: 'Who answers 911 there?', example: 'Juniper County Sheriff' },
    { name: 'seen', asks: 'Which page of theirs says that 911 is called?', example: 'https://county.example.org/911' },
  ],
  write: (answers, today) => {
    const content = readContent(contentFolder());
    const base = validEntries(content, 'site')[0]?.data;
    if (base === undefined) throw new Error('The content to copy from is not right. Run "npm run check" first.');
    const isLocal = speaksOf(content);
    const { place = '' } = answers;
    const { ids, files } = nationalLines(content, base.firstLines.talk, today);
    for (const line of [base.firstLines.talk, base.firstLines.text])
      if (!ids.includes(line))
        throw new Error(`The line "${line}" does not serve every county, so it cannot be copied.`);
    const read = (file: string) => parseDocument(readFileSync(join(contentFolder(), file), 'utf8'));
    const written = (document: ReturnType<typeof parseDocument>): string =>
      document.toString({ lineWidth: 0, flowCollectionPadding: false });

    const rules = read('words.yaml');
    const local = (rules.toJS() as unknown[]).map((rule) => isLocal(JSON.stringify(rule)));
    // From the last, so that the others keep their places.
    for (let index = local.length - 1; index >= 0; index -= 1) if (local[index] === true) rules.deleteIn([index]);

    const own = ownLanguage(content);
    const words = validEntries(content, 'languages').find(({ id }) => id === own)!.data;
    const language = read(`languages/${own}.yaml`);
    language.setIn(['exit', 'place'], answers['ordinary']);
    language.setIn(['help', 'ways'], language.createNode(words.help.ways.filter(({ line }) => ids.includes(line))));
    language.setIn(['values', 'checked', 'partner-211'], 'Confirmed with the county’s directory on {date}.');
    const areas = Object.fromEntries(Object.entries(words.areas).filter(([area]) => NATIONWIDE.includes(area)));
    language.setIn(['areas'], language.createNode({ ...areas, county: place.split(',')[0] }));

    const old = validEntries(content, 'retiredNumbers')
      .map(({ data }) => data)
      .filter((number) => number.use.every((id) => ids.includes(id)) && !isLocal(JSON.stringify(number)));
    const { site, cited } = newSite(base, answers, (id) => {
      const source = validEntries(content, 'sources').find((entry) => entry.id === id);
      return source !== undefined && !isLocal(JSON.stringify(source.raw));
    });
    const sources = validEntries(content, 'sources').filter(({ id }) => cited.includes(id));
    const pages = [...ownPages(place), ...copiedPages(contentFolder(), base, answers, isLocal)];
    return [
      { path: 'site.yaml', text: site },
      { path: `languages/${own}.yaml`, text: written(language) },
      emergency(answers, today),
      ...files,
      { path: 'retired-numbers.yaml', text: stringify(old, { lineWidth: 0 }) },
      {
        path: 'sources.yaml',
        text: stringify(Object.fromEntries(sources.map(({ id, raw }) => [id, raw])), { lineWidth: 0 }),
      },
      { path: 'words.yaml', text: written(rules) },
      { path: 'redirects.yaml', text: '[]\n' },
      { path: 'timeline.yaml', text: '[]\n' },
      { path: 'calendar.yaml', text: '[]\n' },
      ...pages.map(({ path, text }) => ({ path, text: text.replace(/^edited: .*$/m, `edited: ${today}`) })),
    ];
  },
};
