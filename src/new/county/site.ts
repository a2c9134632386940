import { stringify } from 'yaml';
import { DARK, LIGHT } from '../../schemas/brand.ts';
import type { Site } from '../../schemas/site.ts';
import { type Answers, nameFrom } from '../kind.ts';

/**
 * The settings of a new site: its own name and places, and a front page that leads only to what is there.
 *
 * @param base the settings of the county at hand, for what is the same everywhere
 * @param holds whether a source is about more than that county
 * @returns the file, and the sources it cites
 */
export function newSite(
  base: Site,
  { place = '', name = '', ending = '', address = '', zone = '', exit = '' }: Answers,
  holds: (source: string) => boolean,
): { site: string; cited: string[] } {
  const { safer, glance } = base.sources;
  const sources = {
    safer: { calls: safer.calls.filter(holds), watching: safer.watching.filter(holds) },
    glance: {
      what: glance.what.filter(holds),
      signs: glance.signs.filter(holds),
      told: glance.told.filter(holds),
    },
  };
  const site: Site = {
    name,
    place,
    titleEnding: ending,
    // Nobody can own such an address, and the checks say so until there is one.
    address: address === '' ? `https://${nameFrom(ending)}.example` : address,
    language: base.language,
    timeZone: zone,
    dataLicense: 'CC0-1.0',
    exit: { address: exit },
    firstLines: { danger: '911', talk: base.firstLines.talk, text: base.firstLines.text },
    sources,
    menu: [
      { label: 'Get help', to: '/help/' },
      { label: 'Learn', to: '/learn/' },
      { label: 'Share', to: '/share/' },
      { label: 'About', to: '/about/' },
      { label: 'Search', to: '/search/' },
    ],
    footer: [
      { label: 'How we check numbers', to: '/about/how-we-check-numbers/' },
      { label: 'Privacy', to: '/about/privacy/' },
      { label: 'Safer browsing', to: '/help/safer-browsing/' },
    ],
    funding: `Published by ${place}.`,
    standing: 'The help lines are run by other organizations. This site has no cookies and no tracking code.',
    notFound: {
      title: 'This page is not here',
      text: 'The address may be old or mistyped. The help lines are on this page.',
    },
    home: {
      title: 'A child who is being exploited needs one adult who knows what to do.',
      lead: 'Here is how to get help, what you may notice, and what you can do.',
      actions: [
        { label: 'Learn what to look for', to: '/learn/at-a-glance/' },
        { label: 'Print a poster', to: '/share/' },
      ],
      doors: [
        { label: 'I need help', to: '/help/', text: 'Who to call or text, and what happens when you do.' },
        {
          label: 'I am worried about someone',
          to: '/learn/at-a-glance/',
          text: 'What others notice, what to say, and who to tell today.',
        },
        { label: 'I want to help', to: '/share/', text: 'Posters and cards to print, in a few minutes.' },
      ],
      workTitle: 'What has been done',
      workText: 'Each figure says what it counts and when.',
      figures: [],
    },
    brand: { light: LIGHT, dark: DARK },
  };
  const cited = [sources.safer, sources.glance].flatMap((part) => Object.values(part).flat());
  return { site: `# What is true of the whole site.\n${stringify(site, { lineWidth: 0 })}`, cited };
}
