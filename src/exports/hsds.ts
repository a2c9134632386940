/** The help lines for directories of services: `/data/hsds/services.json`, HSDS 3.0. */
import type { HotlineEntry } from '../collections.ts';
import { freshnessOf, lastChecked } from '../lib/freshness.ts';
import { ageText, areaWords, channelHref, channelLabel, languageName } from '../lib/hotline-words.ts';
import { hoursText } from '../lib/hours-words.ts';
import { fill } from '../lib/fill.ts';
import { dialed } from '../lib/phone.ts';
import { asSentence, sentences } from '../lib/speech.ts';
import { pageOf } from '../lib/urls.ts';
import type { Channel } from '../schemas/channel.ts';
import { byId, type HelpData, lastChange, wentOn } from './help-data.ts';
import { schedules } from './hsds-schedules.ts';
import { type HsdsDefunct, type HsdsLanguage, type HsdsPhone, type HsdsService, hsdsServices } from './hsds-schema.ts';
import { stableId } from './stable-ids.ts';

type IdOf = (what: string) => string;
const WITHOUT_INTERPRETER = {
  voice: 'Spoken without an interpreter',
  text: 'Read and answered without an interpreter',
} as const;

type PhoneChannel = Extract<Channel, { number: string }>;

/** By its type and its place within the type, not by its digits: a number that is put right is the same phone. */
const nameOf = (channel: Channel, { channels }: HotlineEntry): string =>
  `${channel.type} ${channels.filter(({ type }) => type === channel.type).indexOf(channel)}`;

/** Midnight UTC: HSDS wants a moment, and only the day is known. */
const moment = (day: string): string => `${day}T00:00:00.000Z`;

/** HSDS knows languages by ISO 639 alone; the script is in the name. */
const languagesOf = (tags: readonly string[], note: string, { speech }: HelpData, idOf: IdOf): HsdsLanguage[] =>
  tags.map((tag) => ({
    id: idOf(`language ${tag}`),
    name: languageName(tag, speech),
    code: new Intl.Locale(tag).language,
    note,
  }));

const labelOf = (channel: Channel, { speech }: HelpData): string => {
  const { phrase, values } = channelLabel(channel, speech.words);
  return fill(phrase, values);
};

/** Which way of reaching the line, and when somebody answers. */
const howAndWhen = (channel: Channel, data: HelpData): string =>
  sentences(
    [labelOf(channel, data), hoursText(channel, data.speech)].map((text) => asSentence(text, data.speech)),
    data.speech,
  );

function phonesOf(line: HotlineEntry, data: HelpData, idOf: IdOf): HsdsPhone[] {
  const { words } = data.speech;
  const numbers = line.channels.filter((channel): channel is PhoneChannel => 'number' in channel);
  const firstCall = numbers.find(({ type }) => type === 'call');
  const phone = (channel: PhoneChannel, type: 'voice' | 'text', description: string): HsdsPhone => ({
    id: idOf(nameOf(channel, line)),
    number: dialed(channel.number),
    type,
    description,
    languages: languagesOf(channel.languages, WITHOUT_INTERPRETER[type], data, (what) =>
      idOf(`${nameOf(channel, line)} ${what}`),
    ),
  });
  // The languages that are spoken on a line say nothing about its TTY.
  const textphone = (channel: PhoneChannel): HsdsPhone => ({
    id: idOf('textphone 0'),
    number: dialed(channel.number),
    type: 'textphone',
    description: relay(channel),
    languages: [],
  });
  const relay = (channel: PhoneChannel): string =>
    asSentence(
      `${words.parts.deaf}${words.marks.colon}${fill(words.values.relay[line.relay], { number: channel.number })}`,
      data.speech,
    );
  return [
    ...numbers.map((channel) =>
      channel.type === 'text'
        ? phone(channel, 'text', howAndWhen(channel, data))
        : phone(
            channel,
            'voice',
            sentences([howAndWhen(channel, data), channel === firstCall && relay(channel)], data.speech),
          ),
    ),
    ...(line.relay === 'direct' && firstCall !== undefined ? [textphone(firstCall)] : []),
  ];
}

/** The best that any way of reaching the line offers. */
function interpreters({ channels }: HotlineEntry, { speech }: HelpData): string {
  const { interpreters: said } = speech.words.values;
  const count = Math.max(0, ...channels.map(({ interpreterLanguages = 0 }) => interpreterLanguages));
  if (count > 0) return fill(said.count, { count });
  if (channels.some((channel) => channel.interpreters === 'offered')) return said.offered;
  return channels.every((channel) => channel.interpreters === 'none') ? 'None' : speech.words.values.unknown;
}

const alertOf = (line: HotlineEntry, { speech, today }: HelpData): string =>
  sentences(
    [
      line.status === 'unconfirmed' && speech.words.help.unconfirmed,
      freshnessOf(line, today) === 'old' && ageText(line, speech, today),
    ],
    speech,
  );

/** The operator's own address, a site before a form before a chat; the help page here when it has none. */
function urlOf(line: HotlineEntry, { address }: HelpData): string {
  const order = ['website', 'form', 'chat'];
  const own = line.channels
    .filter((channel) => 'address' in channel)
    .toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))[0];
  return own?.address ?? address(pageOf.hotline(line.id));
}

function service(line: HotlineEntry, data: HelpData): HsdsService {
  const { site, speech, today } = data;
  const { words } = speech;
  const idOf: IdOf = (what) => stableId(data, 'line', line.id, what);
  const alert = alertOf(line, data);
  const days = [...line.channels.map(({ checked }) => checked.on), lastChange(line) ?? ''].toSorted();
  const tags = [...new Set(line.channels.flatMap(({ languages }) => languages))];
  return {
    id: stableId(data, 'line', line.id),
    name: line.name,
    ...(line.alsoKnownAs === undefined ? {} : { alternate_name: line.alsoKnownAs }),
    description: line.happens,
    url: urlOf(line, data),
    status: 'active',
    interpretation_services: interpreters(line, data),
    application_process: line.channels
      .map((channel) =>
        'address' in channel ? `${labelOf(channel, data)}: ${channelHref(channel)}` : labelOf(channel, data),
      )
      .join('; '),
    fees_description: line.cost === 'unknown' ? words.values.unknown : words.values.cost[line.cost],
    eligibility_description: line.who,
    ...(line.ages === undefined ? {} : { minimum_age: line.ages.from, maximum_age: line.ages.to }),
    assured_date: lastChecked(line),
    ...(alert === '' ? {} : { alert }),
    last_modified: moment(days.at(-1) ?? ''),
    organization: {
      id: stableId(data, 'organization', line.organization),
      name: line.organization,
      description: `Runs ${line.name}${line.onBehalfOf === undefined ? '' : ` on behalf of ${line.onBehalfOf}`}`,
    },
    phones: phonesOf(line, data, idOf),
    schedules: line.channels.flatMap((channel) =>
      schedules(channel, howAndWhen(channel, data), { timeZone: site.timeZone, today }, (what) =>
        idOf(`schedule ${nameOf(channel, line)} ${what}`),
      ),
    ),
    service_areas: [{ id: idOf('area'), name: areaWords(line.area, speech).text }],
    languages: languagesOf(tags, 'Without an interpreter', data, idOf),
    cost_options:
      line.cost === 'free' || line.cost === 'free-message-rates'
        ? [{ id: idOf('cost'), option: words.values.cost[line.cost], currency: 'usd', amount: 0 }]
        : [],
  };
}

function defunct(line: HotlineEntry, data: HelpData): HsdsDefunct {
  const went = wentOn(line);
  return {
    id: stableId(data, 'line', line.id),
    name: line.name,
    url: data.address('/help/'),
    status: 'defunct',
    ...(went === undefined ? {} : { last_modified: moment(went) }),
  };
}

/** @throws when what is written does not fit the part of HSDS this site writes */
export function hsdsFile(data: HelpData): string {
  const services = hsdsServices.parse([
    ...data.lines.toSorted(byId).map((line) => service(line, data)),
    ...data.withdrawn.toSorted(byId).map((line) => defunct(line, data)),
  ]);
  return `${JSON.stringify(services, null, 2)}\n`;
}
