/** The help lines for spreadsheets, one row for each way of reaching one: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180 */
import { stringify } from 'csv-stringify/sync';
import type { HelpData } from './help-data.ts';
import { hotlinesData } from './hotlines.ts';
import type { ChannelRecord, LineRecord, Tombstone } from './hotlines-schema.ts';

type Row = Record<(typeof HOTLINE_COLUMNS)[number], string>;

const HOTLINE_COLUMNS = [
  'id',
  'name',
  'also_known_as',
  'kind',
  'section',
  'status',
  'withdrawn_on',
  'who',
  'age_from',
  'age_to',
  'area',
  'type',
  'number',
  'link',
  'letters',
  'label',
  'send',
  'hours',
  'open',
  'time_zone',
  'languages',
  'interpreters',
  'interpreter_languages',
  'checked_on',
  'checked_how',
  'replace_after',
  'relay',
  'cost',
  'happens',
  'identity',
  'tells',
  'received_by',
  'if_nobody_answers',
  'organization',
  'on_behalf_of',
  'call_log_privacy',
  'page',
] as const;

const joined = (values: readonly string[] | 'unknown' | null): string =>
  typeof values === 'string' ? values : (values ?? []).join(' ');

/**
 * What a link dials or opens. A number in E.164 starts with "+", and a spreadsheet would take it for a sum; as the target
 * of a link it is text to every program.
 */
function linkOf({ type, dial, address }: ChannelRecord): string {
  if (dial === null) return address ?? '';
  return `${type === 'text' ? 'sms' : 'tel'}:${dial}`;
}

/** `mon tue 10:00-18:00; sat 10:00-12:00`. */
const openText = ({ open }: ChannelRecord): string =>
  (open ?? []).map(({ days, opens, closes }) => `${days.join(' ')} ${opens}-${closes}`).join('; ');

const rowsOf = (line: LineRecord): Row[] =>
  line.channels.map((channel) => ({
    id: line.id,
    name: line.name,
    also_known_as: line.alsoKnownAs ?? '',
    kind: line.kind,
    section: line.section,
    status: line.status,
    withdrawn_on: '',
    who: line.who,
    age_from: String(line.ages?.from ?? ''),
    age_to: String(line.ages?.to ?? ''),
    area: line.area.words,
    type: channel.type,
    number: channel.number ?? '',
    link: linkOf(channel),
    letters: channel.letters ?? '',
    label: channel.label ?? '',
    send: channel.send ?? '',
    hours: channel.hours,
    open: openText(channel),
    time_zone: channel.timeZone ?? '',
    languages: joined(channel.languages),
    interpreters: channel.interpreters,
    interpreter_languages: String(channel.interpreterLanguages ?? ''),
    checked_on: channel.checked.on,
    checked_how: channel.checked.how,
    replace_after: channel.replaceAfter,
    relay: line.relay,
    cost: line.cost,
    happens: line.happens,
    identity: line.identity,
    tells: joined(line.tells),
    received_by: joined(line.receivedBy),
    if_nobody_answers: line.ifNobodyAnswers,
    organization: line.organization,
    on_behalf_of: line.onBehalfOf ?? '',
    call_log_privacy: line.callLogPrivacy,
    page: line.page,
  }));

const empty = Object.fromEntries(HOTLINE_COLUMNS.map((column) => [column, ''])) as Row;
const tombstoneRow = ({ id, name, status, withdrawnOn, page }: Tombstone): Row => ({
  ...empty,
  id,
  name,
  status,
  withdrawn_on: withdrawnOn,
  page,
});

export function hotlinesTable(data: HelpData): string {
  const rows = hotlinesData(data).lines.flatMap((line) =>
    line.status === 'withdrawn' ? [tombstoneRow(line)] : rowsOf(line),
  );
  return stringify([[...HOTLINE_COLUMNS], ...rows.map((row) => HOTLINE_COLUMNS.map((column) => row[column]))], {
    record_delimiter: 'windows',
    quoted: true,
    escape_formulas: true,
  });
}
