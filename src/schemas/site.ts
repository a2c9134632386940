/** What is true of the whole site: `content/site.yaml`. */
import { brandSchema } from './brand.ts';
import { address, sitePath } from './fields/address.ts';
import { roughDate } from './fields/date.ts';
import { id } from './fields/id.ts';
import { languageTag } from './fields/language-tag.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

/** Short names from https://spdx.org/licenses/, as the files themselves say them. */
export const DATA_LICENSES = ['CC0-1.0', 'CC-BY-4.0'] as const;

const isTimeZone = (name: string): boolean => Intl.supportedValuesOf('timeZone').includes(name);

const link = z.strictObject({
  label: text('The words of the link', 'Get help'),
  to: sitePath('Where it leads', '/help/'),
});

const cited = (description: string) =>
  z.array(id('A source from sources.yaml', 'techsafety')).meta({ description, examples: ['[techsafety]'] });

const home = z.strictObject({
  title: text(
    'The first sentence of the front page',
    'A child who is being exploited needs one adult who knows what to do.',
  ),
  lead: text('The paragraph under it', 'Here is how to get help, how to notice, and how to teach others.'),
  actions: z.array(link).length(2).meta({ description: 'The two buttons' }),
  doors: z
    .array(
      z.strictObject({
        ...link.shape,
        text: text('One or two sentences', 'Who to call or text, and what happens when you do.'),
      }),
    )
    .length(3)
    .meta({ description: 'The three ways in' }),
  workTitle: text('Heading above the figures', 'What the partners have done'),
  workText: text('The paragraph under it', 'Three goals. Each figure says what it counts and when.'),
  figures: z
    .array(
      z.strictObject({
        metric: id('A metric from the goals', 'people-trained'),
        asOf: roughDate('Which of its figures'),
        text: text('What it counts', 'people trained, January to June 2027'),
      }),
    )
    .meta({ description: 'Figures from the goals' }),
});

export const siteSchema = z.strictObject({
  name: text(
    'The name of the site. It is also the title of the front page, which stays behind in a browser’s history',
    'Children First',
  ),
  place: text(
    'The county and state, as shown under the name. The ids in the data files are made from it: if it changes, so do they',
    'Juniper County, Wyoming',
  ),
  titleEnding: text('Ends every page title; must not say what the site is about', 'Juniper County'),
  address: address('The address of the site: https, a name, nothing after it', 'https://response.example.org').refine(
    (written) => /^https:\/\/[^/?#]+$/.test(written),
    {
      error: (issue) =>
        `"${String(issue.input)}" is more than the name of a site. Write it without anything after the name, for example: https://response.example.org. If it lives in a folder of a shared host, the build is told with BASE_PATH`,
    },
  ),
  repository: address('Where these files are kept, if on GitHub', 'https://github.com/county/site').optional(),
  language: languageTag,
  timeZone: text('The county’s time zone', 'America/Chicago').refine(isTimeZone, {
    error: (issue) =>
      `"${String(issue.input)}" is not a time zone. Write the nearest large city’s, for example: America/Chicago`,
  }),
  dataLicense: z.enum(DATA_LICENSES).meta({
    description:
      'What others may do with the files under /data/: CC0-1.0, anything; CC-BY-4.0, anything if they name this site',
    examples: ['CC0-1.0'],
  }),
  exit: z.strictObject({
    address: address('Where "Exit this page" leads: quick, ordinary, not personal', 'https://www.weather.gov/'),
  }),
  firstLines: z.strictObject({
    danger: id('The line for "in danger right now"', '"911"'),
    talk: id('The line to talk to: free, day and night', 'nhth'),
    text: id('The line to text', 'nhth'),
  }),
  sources: z
    .strictObject({
      safer: z.strictObject({
        calls: cited('For "Calls and texts" on the page about safer browsing'),
        watching: cited('For "Watching apps" there'),
      }),
      glance: z.strictObject({
        what: cited('For "What it is" on the page that says it all'),
        signs: cited('For "What you may notice" there'),
        told: cited('For "If a child tells you" there'),
      }),
    })
    .meta({ description: 'Where the facts are from on the pages whose words are in languages/' }),
  menu: z.array(link).min(3).meta({ description: 'The menu at the top' }),
  footer: z.array(link).meta({ description: 'The links at the bottom' }),
  funding: text('Who paid, said at the bottom of every page', 'Paid for by the county.'),
  standing: text(
    'What this site is and is not, said at the bottom of every page',
    'Crisis lines are listed, not run, by this site.',
  ),
  notFound: z.strictObject({
    title: text('Heading of the page for a wrong address', 'This page is not here'),
    text: text('What to do instead', 'It may have moved.'),
  }),
  home,
  brand: brandSchema,
});

export type Site = z.infer<typeof siteSchema>;
