import type { Page } from 'puppeteer-core';

/** What is wrong with a page as it is laid out: it is wider than its window, a row of a list is too low, or texts are cut that `pseudo` has put in brackets. */
export function findings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const card = document.querySelector('quoteprint-card')?.shadowRoot;
    // A news page is the outlet's own affair.
    const root = card ?? (location.protocol.startsWith('http') ? null : document);
    if (!root) return found;
    const { scrollWidth, clientWidth } = card?.querySelector('.qp-card') ?? document.documentElement;
    if (scrollWidth > clientWidth) found.push(`${scrollWidth} pixels in a window of ${clientWidth}`);
    for (const row of root.querySelectorAll('.row')) {
      if (row.scrollHeight > row.clientHeight) found.push(`too low: ${row.textContent}`);
    }
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (!isCut || element.matches('.qp-quiet') || !element.textContent?.includes('~]')) continue;
      found.push(`cut: ${element.className} ${element.textContent}`);
    }
    return [...new Set(found)];
  });
}
