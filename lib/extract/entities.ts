import type { Entity, Paragraph, Span } from '../source/types';
import type { Task } from '../tasks';
import type { Analysis } from './analyse';
import { type Description, descriptionsOf } from './described-people';
import { eventsOf } from './events';
import type { Named } from './people';

/** The people, organizations, places, works and events of an article, in the order of their first mention. */
export function* entitiesOf(analysis: Analysis): Task<Entity[]> {
  const paragraphs = analysis.parsed.map((one) => one.paragraph);
  const described = new Map<Named, Description[]>();
  for (const one of descriptionsOf(analysis)) described.set(one.who, [...(described.get(one.who) ?? []), one]);
  yield;
  const order = new Map(paragraphs.map((one, i) => [one.id, i]));
  const place = (span: Span | undefined) => (order.get(span?.paragraph ?? '') ?? 0) * 1e7 + (span?.start ?? 0);
  const named = analysis.named.flatMap((who) => {
    const entity = entityOf(who, paragraphs, described.get(who) ?? [], place);
    return entity ? [entity] : [];
  });
  yield;
  const events = eventsOf(paragraphs, (paragraph, start) => analysis.names.covers(paragraph, start));
  return [...named, ...events]
    .sort((a, b) => place(a.mentions[0]) - place(b.mentions[0]))
    .map((entity, i) => ({ ...entity, id: `n${i + 1}` }));
}

function entityOf(
  who: Named,
  paragraphs: readonly Paragraph[],
  described: readonly Description[],
  place: (span: Span) => number,
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
  for (const one of described) take(one.paragraph, one.start, one.end);
  aliases.delete(who.name);
  if (who.name.startsWith('the ')) aliases.delete(who.name.slice(4));
  mentions.sort((a, b) => place(a) - place(b));
  return { id: '', name: who.name, kind: who.kind, aliases: [...aliases], mentions };
}
