import type { Speaker } from '../source/types';
import type { Analysis } from './analyse';
import { countryOf, isDemonym } from './lexicon/places';
import { ROLE_NOUNS } from './lexicon/roles';
import type { Medium } from './media';
import type { Named } from './people';
import type { Voice } from './voices';

/** The speakers of a source, each with what the article says of it, and the id of each voice. */
export function speakersOf(
  analysis: Analysis,
  media: readonly (Medium | null)[],
): { speakers: Speaker[]; ids: Map<Voice, string> } {
  const ids = new Map<Voice, string>();
  const speakers: Speaker[] = [];
  const used = new Set<string>();
  const first = new Map<Voice | null, number>();
  analysis.speakers.forEach((voice, i) => {
    if (!first.has(voice)) first.set(voice, i);
  });
  for (const voice of voicesInOrder(analysis)) {
    const medium = media[first.get(voice) ?? -1] ?? null;
    const name = voice.kind === 'document' ? documentName(voice.name, medium) : voice.name;
    const id = uniqueId(name, used);
    ids.set(voice, id);
    const role = voice.named ? roleOf(analysis, voice.named) : null;
    const affiliation = voice.named ? affiliationOf(voice.named, role) : null;
    speakers.push({
      id,
      name,
      ...(role ? { role } : {}),
      ...(affiliation ? { affiliation } : {}),
      kind: voice.kind,
      named: voice.named !== null || /\p{Lu}\p{Ll}+ and \p{Lu}/u.test(voice.name),
    });
  }
  return { speakers, ids };
}

/** Voices in the order in which they are first quoted. */
function voicesInOrder(analysis: Analysis): Voice[] {
  return [...new Set(analysis.speakers.filter((voice): voice is Voice => voice !== null))];
}

function uniqueId(name: string, used: Set<string>): string {
  const slug =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'speaker';
  let id = slug;
  for (let n = 2; used.has(id); n++) id = `${slug}-${n}`;
  used.add(id);
  return id;
}

/** A document known through a national medium is that country's: "the readout" after a Chinese broadcaster is "Chinese readout". */
function documentName(name: string, medium: Medium | null): string {
  const demonym = medium?.inferred ? medium.text.split(/\s+/).find((word) => isDemonym(word)) : undefined;
  return demonym && !countryIn(name) ? `${demonym} ${name}` : name;
}

/** The fullest title or apposition with a role noun; "his Chinese counterpart" has the role of the one whose counterpart it is. */
export function roleOf(analysis: Analysis, who: Named, seen: readonly Named[] = []): string | null {
  for (const mention of who.mentions) {
    const counterpart = /^(?:his|her|their)\s+(?:(\S+)\s+)?counterpart$/i.exec(mention.title);
    if (!counterpart || seen.includes(who)) continue;
    const other = analysis.pronouns.get(`${mention.paragraph}:${mention.fullStart}`);
    const role = other ? roleOf(analysis, other, [...seen, who]) : null;
    const plain = role
      ?.split(' ')
      .filter((word) => !isDemonym(word))
      .join(' ');
    if (plain) return [counterpart[1], plain].filter((part) => part !== undefined).join(' ');
  }
  const roles = who.roles.filter((role) =>
    role
      .toLowerCase()
      .split(/[\s.]+/)
      .some((word) => ROLE_NOUNS.has(word)),
  );
  return roles[0] ?? null;
}

/** The country of a title, or what follows "of" and "for" in a role: "director of the … Center". */
function affiliationOf(who: Named, role: string | null): string | null {
  if (who.country) return who.country;
  const place = role ? /\b(?:of|for|at|with)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(role) : null;
  return place?.[1] && !/^State\b/.test(place[1]) ? place[1] : null;
}

/** The country that a phrase's first word names: "Chinese state broadcaster" → "China"; null for none. */
function countryIn(text: string): string | null {
  for (const word of text.split(/\s+/)) {
    const country = countryOf(word.replace(/['’]s$/, ''));
    if (country) return country;
  }
  return null;
}
