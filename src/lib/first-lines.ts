/**
 * The three lines that come before everything: in danger, talk to someone, text someone. Few words, all of them from the
 * data. The help page, the card on every page, the card for other sites and the cards to copy all say these.
 */
import type { Channel } from '../schemas/channel.ts';
import type { Hotline } from '../schemas/hotline.ts';
import { type Piece, pieces } from './fill.ts';
import { isSpokenOn, shortLanguages } from './hotline-words.ts';
import { sentences, type Speech } from './speech.ts';

export interface FirstLine {
  /** `Talk to someone`. */
  label: string;
  /** Hours, cost and languages in sentences; a piece named `number` is a number to text. Left out where there is nothing to say. */
  how?: Piece[];
  channel: Channel & { number: string };
}

type Reached = Pick<Hotline, 'channels' | 'cost'>;
/** The line for each need; one line may be two of them. */
export type FirstHotlines = Record<'danger' | 'talk' | 'text', Reached>;

const reachedBy = <Type extends 'call' | 'text'>(line: Reached, type: Type) =>
  line.channels.find((channel): channel is Extract<Channel, { type: Type }> => channel.type === type);

const said = (text: string): Piece[] => [{ text, name: undefined }];

export function firstLines({ danger, talk, text }: FirstHotlines, { words, language, own }: Speech): FirstLine[] {
  const speech = { words, language };
  const { first, marks } = words;
  const [dangerCall, dangerText] = [reachedBy(danger, 'call'), reachedBy(danger, 'text')];
  const [talkCall, textText] = [reachedBy(talk, 'call'), reachedBy(text, 'text')];
  // Texts are read in the languages of the data: who reads this in another one must know before they wait for an answer.
  const isForeign = dangerText !== undefined && dangerText.languages.length > 0 && !isSpokenOn(dangerText, language);
  const dangerHow = dangerText && [
    ...pieces(first.dangerHow, { number: dangerText.number }),
    ...(isForeign ? said(marks.gap + shortLanguages(dangerText, speech)) : []),
  ];
  const talkHow = [
    talkCall?.hours === 'always' && first.anyHour,
    talk.cost === 'free' && first.free,
    own !== undefined && talkCall && isSpokenOn(talkCall, language) && shortLanguages(talkCall, speech),
    talkCall?.interpreters === 'offered' && first.sayLanguage,
  ];
  return [
    ...(dangerCall ? [{ label: first.danger, ...(dangerHow && { how: dangerHow }), channel: dangerCall }] : []),
    ...(talkCall ? [{ label: first.talk, how: said(sentences(talkHow, speech)), channel: talkCall }] : []),
    ...(textText ? [{ label: first.text, how: said(shortLanguages(textText, speech)), channel: textText }] : []),
  ];
}
