/**
 * The help lines as search engines read them: https://schema.org/ContactPoint. A crisis line belongs to whoever runs it, so
 * each is the contact point of its own organization, never of the county.
 */
import type { ContactPoint, Graph, OpeningHoursSpecification, Organization } from 'schema-dts';
import type { HotlineEntry } from '../collections.ts';
import { areaWords } from '../lib/hotline-words.ts';
import { dialed, isTollFree } from '../lib/phone.ts';
import type { Channel } from '../schemas/channel.ts';
import { confirmed, type HelpData } from './help-data.ts';

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;
const TYPES = { emergency: 'emergency', support: 'support', report: 'reporting line' } as const;

type CallChannel = Extract<Channel, { type: 'call' }>;

/** Nothing for hours nobody knows. */
function hoursOf({ hours, open = [] }: Channel): OpeningHoursSpecification[] {
  const all =
    hours === 'always' ? [{ days: Object.keys(DAYS) as (keyof typeof DAYS)[], from: '00:00', to: '23:59' }] : open;
  return all.map(({ days, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => DAYS[day]),
    opens: from,
    closes: to === '24:00' ? '23:59' : to,
  }));
}

function contactPoint(line: HotlineEntry, channel: CallChannel, { speech }: HelpData): ContactPoint {
  const hours = hoursOf(channel);
  const options = [
    ...(isTollFree(channel.number) ? (['TollFree'] as const) : []),
    ...(line.relay === 'direct' ? (['HearingImpairedSupported'] as const) : []),
  ];
  return {
    '@type': 'ContactPoint',
    name: line.name,
    telephone: dialed(channel.number),
    contactType: TYPES[line.kind],
    areaServed: areaWords(line.area, speech).text,
    ...(channel.languages.length > 0 ? { availableLanguage: channel.languages } : {}),
    ...(hours.length > 0 ? { hoursAvailable: hours } : {}),
    ...(options.length > 0 ? { contactOption: options } : {}),
  };
}

/** Calls only: schema.org has no word for a number that takes texts and no calls. */
export function contactGraph(data: HelpData): Graph {
  const { site, address } = data;
  const home = address('/');
  const called = confirmed(data).filter((line) => line.channels.some(({ type }) => type === 'call'));
  const organizations = [...Map.groupBy(called, ({ organization }) => organization)].map(
    ([name, lines]): Organization => ({
      '@type': 'Organization',
      name,
      contactPoint: lines.flatMap((line) =>
        line.channels.filter((channel) => channel.type === 'call').map((channel) => contactPoint(line, channel, data)),
      ),
    }),
  );
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'GovernmentOrganization', '@id': `${home}#county`, name: site.place },
      {
        '@type': 'WebSite',
        name: site.name,
        url: home,
        inLanguage: site.language,
        publisher: { '@id': `${home}#county` },
      },
      ...organizations,
    ],
  };
}
