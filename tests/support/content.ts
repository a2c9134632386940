/** What the tests must know of the county whose site they test. It comes from its content, so another county's passes too. */
import { readContent, validEntries } from '../../src/checks/content.ts';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { callHref, printedNumber, textHref } from '../../src/lib/phone.ts';
import { pageOf } from '../../src/lib/urls.ts';
import type { Site } from '../../src/schemas/site.ts';
import { madeOn as dayOf } from './made-on.ts';

export const content = readContent(contentFolder());

/** The day the tested site is made. */
export const madeOn = dayOf(content);

const [first] = validEntries(content, 'site');
if (first === undefined) throw new Error('site.yaml is not right, so its pages cannot be tested. Run "npm run check".');
export const site: Site = first.data;

const channelOf = (line: string, type: 'call' | 'text') => {
  const channels = validEntries(content, 'hotlines').find(({ id }) => id === line)?.data.channels ?? [];
  return channels.find((channel) => channel.type === type);
};
const numberOf = (line: string, type: 'call' | 'text'): string => {
  const channel = channelOf(line, type);
  return channel !== undefined && 'number' in channel ? channel.number : '';
};

/** The line to talk to, as it is printed on every page. */
export const talkNumber = printedNumber(numberOf(site.firstLines.talk, 'call'));

/** Where the three first lines lead, in their order. */
export const firstHrefs = {
  danger: callHref(numberOf(site.firstLines.danger, 'call')),
  talk: callHref(numberOf(site.firstLines.talk, 'call')),
  text: textHref(numberOf(site.firstLines.text, 'text')),
};

/** Who in danger may not speak can text, where the line takes texts. */
const dangerByText = numberOf(site.firstLines.danger, 'text');
export const dangerTextHrefs = dangerByText === '' ? [] : [textHref(dangerByText)];

const firstOf = (kind: 'learn' | 'lessons') =>
  validEntries(content, kind).toSorted((a, b) => a.data.order - b.data.order)[0]!;

/** A page of text, and a training: the first ones a reader meets. */
export const learnPage = { path: pageOf.learn(firstOf('learn').id), title: firstOf('learn').data.title };
export const trainingPath = pageOf.training(firstOf('lessons').id);
