import type { Page } from 'playwright-core';

/** @returns every text of a page that is not whole on its screen; what only screen readers read does not count */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (texts.nextNode()) {
      const { currentNode } = texts;
      if (currentNode.parentElement?.closest('.visually-hidden, .skip, svg, template, script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      const isCut = [...range.getClientRects()].some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5);
      if (isCut) cut.push(currentNode.textContent?.trim() ?? '');
    }
    return cut;
  });
