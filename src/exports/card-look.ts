/** How a card looks on other sites: the colors of this one by day, 7:1 and more, whatever is around it. */
import { brandColors, type Colors } from '../lib/brand-colors.ts';
import type { Brand } from '../schemas/brand.ts';

export type CardColors = Pick<Colors, 'card' | 'text' | 'text-soft' | 'brand' | 'line'>;

export const cardColors = (brand: Brand): CardColors => brandColors(brand, 'light');

export const SYSTEM = 'system-ui,sans-serif';
/** No family but one of the device: nothing is loaded. */
export const SERIF = "'Iowan Old Style','Palatino Linotype',Palatino,'URW Palladio L',P052,serif";
