import type { Entity, Paragraph, Span } from '../source/types';
import type { Analysis } from './analyse';
import { descriptionsOf } from './described-people';
import { eventsOf } from './events';
import type { Named } from './people';

/** The people, organizations, places, works and events of an article, in the order of their first mention. */
export function entitiesOf(analysis: Analysis): Entity[] {
  const paragraphs = analysis.parsed.map((one) => one.paragraph);
  const described = descriptionsOf(analysis);
  const named = analysis.named.flatMap((who) => {
    const entity = entityOf(who, paragraphs, described);
    return entity ? [entity] : [];
  });
  const events = eventsOf(paragraphs, (paragraph, start) =>
    analysis.named.some((who) =>
      who.mentions.some((mention) => mention.paragraph === paragraph && mention.start <= start && start < mention.end),
    ),
  );
  const place = (span: Span | undefined) =>
    paragraphs.findIndex((one) => one.id === span?.paragraph) * 1e6 + (span?.start ?? 0);
  return [...named, ...events]
    .sort((a, b) => place(a.mentions[0]) - place(b.mentions[0]))
    .map((entity, i) => ({ ...entity, id: `n${i + 1}` }));
}

function entityOf(
  who: Named,
  paragraphs: readonly Paragraph[],
  described: ReturnType<typeof descriptionsOf>,
): Entity | null {
  if (who.kind === null) return null;
  const mentions: Span[] = [];
  const aliases = new Set<string>();
  const take = (paragraph: number, start: number, end: number) => {
    const one = paragraphs[paragraph];
    if (!one) return;
    mentions.push({ paragraph: one.id, start, end });
    aliases.add(one.text.slice(start, end));
  };
  for (const mention of who.mentions) {
    take(mention.paragraph, mention.fullStart, mention.fullEnd);
    if (who.kind === 'event' && mention.tail !== '') aliases.add(mention.name);
  }
  for (const one of described) if (one.who === who) take(one.paragraph, one.start, one.end);
  aliases.delete(who.name);
  if (who.name.startsWith('the ')) aliases.delete(who.name.slice(4));
  mentions.sort(
    (a, b) =>
      paragraphs.findIndex((one) => one.id === a.paragraph) - paragraphs.findIndex((one) => one.id === b.paragraph) ||
      a.start - b.start,
  );
  return { id: '', name: who.name, kind: who.kind, aliases: [...aliases], mentions };
}
