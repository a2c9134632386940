import type { Content } from '../../src/checks/content.ts';
import { lastDay } from '../../src/checks/date-findings.ts';

/**
 * The day a tested site is made: the last one anybody did anything on. Not a day written here, or an editor's next change
 * would be "in the future"; not the clock's, or the same content would give another verdict next month.
 */
export const madeOn = (content: Content): string => lastDay(content) ?? '2026-11-22';
