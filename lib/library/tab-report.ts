import type { FrameReport } from '../messages';
import type { PageReport, SourceMatch } from '../report';

/**
 * Merges what the frames of a tab show into one report; the address and the title are those of frame 0, and null without it.
 * A source's paragraph that any frame shows is not missing.
 */
export function mergeFrames(frames: ReadonlyMap<number, FrameReport>): PageReport | null {
  const page = frames.get(0);
  if (!page) return null;
  const sources = new Map<string, SourceMatch>();
  for (const [frame, { sources: matches }] of [...frames].sort(([a], [b]) => a - b)) {
    for (const match of matches) {
      const known = sources.get(match.source.id);
      const quotes = [...(known?.quotes ?? []), ...match.quotes.map((quote) => ({ ...quote, frame }))];
      const paragraphs = [...(known?.paragraphs ?? [])];
      for (const paragraph of match.paragraphs) {
        if (!paragraphs.some(({ id }) => id === paragraph.id)) paragraphs.push(paragraph);
      }
      const missing = match.missing.filter((id) => !known || known.missing.includes(id));
      sources.set(match.source.id, { ...match, paragraphs, missing, quotes });
    }
  }
  return { url: page.url, title: page.title, sources: [...sources.values()] };
}
