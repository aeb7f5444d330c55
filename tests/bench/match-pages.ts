import { PARAGRAPHS } from '../e2e/article';
import { escapeHtml } from '../tools/escape-html';

/** A page as it is, and with the first bundled source at its end: as large as real pages are, and a match. */
export const KINDS: readonly { kind: string; make(html: string): string }[] = [
  { kind: 'without a match', make: (html) => html },
  { kind: 'with a match', make: withArticle },
];

function withArticle(html: string): string {
  return `${html}<section>${PARAGRAPHS.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</section>`;
}
