/** The help lines for programs: `/data/hotlines.json`. */
import { dataLicenses } from '../lib/data-licenses.ts';
import { after, PAPER_LASTS } from '../lib/freshness.ts';
import { areaWords } from '../lib/hotline-words.ts';
import { dialed } from '../lib/phone.ts';
import { pageOf } from '../lib/urls.ts';
import type { HotlineEntry } from '../collections.ts';
import type { Channel } from '../schemas/channel.ts';
import { byId, type HelpData, wentOn } from './help-data.ts';
import {
  type ChannelRecord,
  FORMAT_VERSION,
  type HotlinesFile,
  hotlinesSchema,
  type LineRecord,
  type Tombstone,
} from './hotlines-schema.ts';

export const SCHEMA_PATH = '/data/hotlines.schema.json';

/** Said in the file itself, because files travel without their page. */
const NOTICE =
  'Show the day a number was checked next to the number, and take a number down when this file no longer has it. These lines are run by other organizations.';

const listed = <Value>(values: readonly Value[]): Value[] | 'unknown' =>
  values.length === 0 ? 'unknown' : [...values];

function channelRecord(channel: Channel, timeZone: string): ChannelRecord {
  const { type, hours, open, languages, interpreters, interpreterLanguages, checked } = channel;
  return {
    type,
    number: 'number' in channel ? channel.number : null,
    dial: 'number' in channel ? dialed(channel.number) : null,
    letters: (type === 'call' ? channel.letters : undefined) ?? null,
    label: (type === 'call' ? channel.label : undefined) ?? null,
    send: (type === 'text' ? channel.send : undefined) ?? null,
    address: 'address' in channel ? channel.address : null,
    hours,
    open: open?.map(({ days, from, to }) => ({ days, opens: from, closes: to })) ?? null,
    timeZone: open === undefined ? null : timeZone,
    languages: listed(languages),
    interpreters,
    interpreterLanguages: interpreterLanguages ?? null,
    // Not who checked: people never leave the files they are named in.
    checked: { on: checked.on, how: checked.how },
    replaceAfter: after(checked.on, PAPER_LASTS),
  };
}

const lineRecord = (line: HotlineEntry, { site, speech, address }: HelpData): LineRecord => ({
  id: line.id,
  name: line.name,
  alsoKnownAs: line.alsoKnownAs ?? null,
  kind: line.kind,
  section: line.section,
  status: line.status === 'unconfirmed' ? 'unconfirmed' : 'current',
  who: line.who,
  ages: line.ages ?? null,
  area: { id: line.area, words: areaWords(line.area, speech).text },
  channels: line.channels.map((channel) => channelRecord(channel, site.timeZone)),
  relay: line.relay,
  cost: line.cost,
  happens: line.happens,
  identity: line.identity,
  tells: listed(line.tells),
  receivedBy: line.receivedBy ?? null,
  ifNobodyAnswers: line.ifNobodyAnswers,
  organization: line.organization,
  onBehalfOf: line.onBehalfOf ?? null,
  callLogPrivacy: line.callLogPrivacy,
  page: address(pageOf.hotline(line.id)),
});

/** What is left of a line that is not given out any more: no number, so that no copy of this file can hand one on. */
const tombstone = (line: HotlineEntry, { address }: HelpData): Tombstone => ({
  id: line.id,
  name: line.name,
  status: 'withdrawn',
  withdrawnOn: wentOn(line) ?? 'unknown',
  page: address('/help/'),
});

/** @throws when what is written does not fit the published format */
export function hotlinesData(data: HelpData): HotlinesFile {
  const { site, lines, withdrawn, today, address } = data;
  return hotlinesSchema.parse({
    $schema: address(SCHEMA_PATH),
    version: FORMAT_VERSION,
    generated: today,
    site: address('/'),
    name: site.name,
    place: site.place,
    language: site.language,
    license: { id: site.dataLicense, address: dataLicenses[site.dataLicense].address },
    notice: NOTICE,
    lines: [...lines.map((line) => lineRecord(line, data)), ...withdrawn.map((line) => tombstone(line, data))].toSorted(
      byId,
    ),
  });
}

export const hotlinesFile = (data: HelpData): string => `${JSON.stringify(hotlinesData(data), null, 2)}\n`;
