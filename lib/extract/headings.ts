import type { Paragraph, Quote } from '../source/types';
import { quotationSpans } from './quotation-spans';

/** Quoted headings whose words a quotation of the body has: `'Vassalage to China'` repeats "…into vassalage to China." */
export function echoesOf(paragraphs: readonly Paragraph[], quotes: readonly Quote[]): Quote[] {
  const texts = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
  const said = quotes
    .filter((quote) => quote.kind !== 'indirect')
    .map((quote) => ({
      quote,
      words: plain((texts.get(quote.span.paragraph) ?? '').slice(quote.span.start, quote.span.end)),
    }));
  const echoes: Quote[] = [];
  for (const heading of paragraphs) {
    if (heading.kind !== 'heading') continue;
    for (const span of quotationSpans(heading.text)) {
      const words = plain(heading.text.slice(span.start, span.end));
      const source = words === '' ? undefined : said.find((one) => ` ${one.words} `.includes(` ${words} `));
      if (!source) continue;
      echoes.push({
        id: `e${echoes.length + 1}`,
        span: { paragraph: heading.id, start: span.start, end: span.end },
        kind: source.quote.kind,
        speaker: source.quote.speaker,
        echoes: source.quote.id,
        provenance: 'automatic',
      });
    }
  }
  return echoes;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
