/** The small picture in a browser's tab, inside the page so that it costs no request. */
import type { Brand } from '../schemas/brand.ts';
import { tabColor } from './brand-colors.ts';

/** For a county without one: a dot, which says nothing. */
const DOT = '<svg viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="currentColor"/></svg>';

/**
 * @param drawing the county's own, as it stands in a page
 * @returns its address; only what an address cannot hold is written differently: all of it would be twice as long
 */
export function tabIcon(brand: Brand, drawing = DOT): string {
  const alone = drawing
    .replace(' aria-hidden="true"', '')
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replaceAll('currentColor', tabColor(brand))
    .replaceAll('"', "'");
  return `data:image/svg+xml,${alone.replace(/[#<>]/g, encodeURIComponent)}`;
}
