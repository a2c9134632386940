/** What somebody pastes into a page of another site to show the card in a frame. */
import type { CardFacts } from './card-facts.ts';
import { cardPicture } from './card-picture.ts';
import { escaped } from './markup.ts';

/** A frame cannot grow with its page. So much higher than the drawn card, its words fit in any language at this width. */
const WIDTH = 420;
const HIGHER = 1.3;
/** On a phone the frame is as narrow as the page: so many pixels higher for each hundred that are missing, measured. */
const NARROW = 220;

/**
 * The frame learns nothing of the page around it (`no-referrer`) and does not wait to be scrolled to: help is loaded at once.
 * No `sandbox`, which would keep the exit from taking the whole tab away.
 *
 * @param address of the card's page, whole
 */
export function frameSnippet(card: CardFacts, address: string): string {
  const height = Math.ceil((cardPicture(card).height * HIGHER) / 10) * 10;
  return [
    '<iframe',
    `  src="${escaped(address)}"`,
    `  title="${escaped(card.title)}" lang="${card.language}"`,
    `  width="${WIDTH}" height="${height}"`,
    `  style="max-width:100%;border:0;height:max(${height}px,calc(${height + (NARROW / 100) * WIDTH}px - ${NARROW}vw))"`,
    '  referrerpolicy="no-referrer"',
    '></iframe>',
  ].join('\n');
}
