import type { Entity, Paragraph, Span } from '../source/types';
import { isPlace } from './lexicon/places';
import { wordsOf } from './words';

/** Nouns of events that take a place ("the war in Ukraine") or someone's name ("Putin's re-election"). */
const WARLIKE = new Set(['war', 'invasion', 'conflict', 'offensive']);
const PERSONAL = new Set([
  're-election',
  'reelection',
  'inauguration',
  'election',
  'assassination',
  'impeachment',
  'funeral',
]);

/** Events named by a common noun and what it belongs to. Wars and invasions of one place are one event under its first name. */
export function eventsOf(
  paragraphs: readonly Paragraph[],
  isName: (paragraph: number, start: number) => boolean,
): Entity[] {
  const events = new Map<string, { name: string; texts: string[]; mentions: Span[] }>();
  paragraphs.forEach((paragraph, index) => {
    const words = wordsOf(paragraph.text, []);
    words.forEach((word, i) => {
      const found = WARLIKE.has(word.lower)
        ? inPlace(words, i)
        : PERSONAL.has(word.lower)
          ? ofPerson(words, i, (at) => isName(index, at))
          : null;
      if (!found) return;
      const start = words[found.from]?.start ?? 0;
      const end = words[found.to - 1]?.end ?? 0;
      const event = events.get(found.key) ?? { name: found.name, texts: [], mentions: [] };
      event.texts.push(paragraph.text.slice(start, end));
      event.mentions.push({ paragraph: paragraph.id, start, end });
      events.set(found.key, event);
    });
  });
  return [...events.values()].map(({ name, texts, mentions }, i) => ({
    id: `event-${i + 1}`,
    name,
    kind: 'event',
    aliases: [...new Set(texts)].filter((text) => text !== name),
    mentions,
  }));
}

interface Found {
  key: string;
  name: string;
  from: number;
  to: number;
}

function inPlace(words: ReturnType<typeof wordsOf>, i: number): Found | null {
  const noun = words[i];
  const link = words[i + 1];
  if (!noun || noun.capital || !link || !/^(?:in|of|on|against)$/.test(link.lower)) return null;
  let at = i + 2;
  while (at < i + 4 && words[at] && !words[at]?.capital) at++;
  const place = words[at];
  if (!place || !isPlace(place.text)) return null;
  const from = possessorStart(words, i);
  return { key: `war ${place.text}`, name: `${noun.lower} ${link.lower} ${place.text}`, from, to: at + 1 };
}

function ofPerson(words: ReturnType<typeof wordsOf>, i: number, isName: (start: number) => boolean): Found | null {
  const noun = words[i];
  if (!noun || noun.capital) return null;
  let at = i - 1;
  if (words[at] && !words[at]?.capital && words[at]?.lower !== "'s") at--;
  const owner = words[at - 1];
  if (words[at]?.lower !== "'s" || !owner?.capital || !isName(owner.start)) return null;
  return { key: `${owner.text} ${noun.lower}`, name: `${owner.text}'s ${noun.lower}`, from: at - 1, to: i + 1 };
}

function possessorStart(words: ReturnType<typeof wordsOf>, i: number): number {
  if (words[i - 1]?.lower === "'s" && words[i - 2]?.capital) return i - 2;
  return /^(?:its|his|her|their)$/.test(words[i - 1]?.lower ?? '') ? i - 1 : i;
}
