import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every rule of WCAG 2.2 at level AA, size of targets included, axe's own advice, and contrast at the strongest level (7:1). */
const RULES: Parameters<AxeBuilder['options']>[0] = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};
/** The rules that colors alone can break. */
const CONTRAST: Parameters<AxeBuilder['options']>[0] = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
};

/** @returns what axe finds on a page, one sentence a place; in its colors only, if the rest was looked at before */
export async function faultsOf(page: Page, look: 'all' | 'colors' = 'all'): Promise<string[]> {
  // "Legacy" leaves out only what frames of other sites need, which no page here has, and takes half the time.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await builder.options(look === 'all' ? RULES : CONTRAST).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
