/** What somebody pastes into a page of another site to show the card in a frame. */
import type { CardFacts } from './card-facts.ts';
import { escaped } from './markup.ts';

/** As high as the longest card on a narrow phone; a shorter one has paper below it. */
const HEIGHT = 900;

/**
 * The frame learns nothing of the page around it (`no-referrer`) and does not wait to be scrolled to: help is loaded at once.
 * No `sandbox`, which would keep the exit from taking the whole tab away.
 *
 * @param address of the card's page, whole
 */
export const frameSnippet = ({ language, title }: CardFacts, address: string): string =>
  [
    '<iframe',
    `  src="${escaped(address)}"`,
    `  title="${escaped(title)}" lang="${language}"`,
    `  width="420" height="${HEIGHT}"`,
    '  style="max-width:100%;border:0"',
    '  referrerpolicy="no-referrer"',
    '></iframe>',
  ].join('\n');
