import type { Entity } from '../source/types';
import { givenNameGender } from './lexicon/given-names';
import { countryOf, isCountry } from './lexicon/places';
import { HONORIFICS, roleGender } from './lexicon/roles';
import type { NameMention } from './names';

export type Gender = 'female' | 'male';

/** Someone or something that the article names, with every place where it does. */
export interface Named {
  name: string;
  kind: Entity['kind'] | null;
  gender: Gender | null;
  /** Titles and descriptions in the order of the article: "Russian Foreign Minister". */
  roles: string[];
  /** Country, as far as a title tells. */
  country: string | null;
  mentions: NameMention[];
}

/** Mentions of one person or thing gathered under its fullest name. */
export function gatherNames(mentions: readonly NameMention[]): Named[] {
  const all: Named[] = [];
  const single = new Set(mentions.filter((one) => (one.kind ?? 'person') === 'person').map((one) => one.name));
  const full = mentions.filter((mention) => tokens(mention.name).length > 1 && isPerson(mention, single));
  for (const one of full) {
    const mention: NameMention = { ...one, kind: 'person' };
    add(all.find((other) => samePerson(other, mention)) ?? create(all, mention), mention);
  }
  for (const mention of mentions) {
    if (full.includes(mention)) continue;
    add(matching(all, mention) ?? create(all, mention), mention);
  }
  for (const one of all) {
    one.mentions.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    if (one.kind === 'person') one.gender ??= genderOf(one);
  }
  return all.sort((a, b) => order(a) - order(b));
}

/** A name of several words is a person's if a title or given name says so, or if its last word alone is used as a name. */
function isPerson(mention: NameMention, single: ReadonlySet<string>): boolean {
  if (mention.kind !== null) return mention.kind === 'person';
  const words = tokens(mention.name);
  return words.length <= 4 && single.has(words.at(-1) ?? '');
}

const order = (one: Named) => (one.mentions[0]?.paragraph ?? 0) * 1e6 + (one.mentions[0]?.start ?? 0);

function tokens(name: string): string[] {
  return name.split(/[\s-]+/).filter((token) => token !== '' && !/^(?:Jr|Sr)\.?$/.test(token));
}

function create(all: Named[], mention: NameMention): Named {
  const short = countryOf(mention.name);
  const name = mention.kind === 'place' && isCountry(mention.name) && short ? short : canonical(mention);
  const named: Named = { name, kind: mention.kind, gender: null, roles: [], country: null, mentions: [] };
  all.push(named);
  return named;
}

/** An event is named with its noun ("… initiative"), a region with its article ("the West"). */
function canonical(mention: NameMention): string {
  if (mention.kind === 'event') return mention.name + mention.tail;
  return mention.kind === 'place' && mention.name === 'West' ? 'the West' : mention.name;
}

function add(named: Named, mention: NameMention): void {
  named.mentions.push(mention);
  named.kind ??= mention.kind;
  if (mention.title !== '') {
    named.roles.push(mention.title);
    const from = mention.title.split(/\s+/).map((word) => countryOf(word.replace(/['’]s$/, '')));
    named.country ??= from.find((country) => country !== null) ?? null;
  }
}

function samePerson(one: Named, mention: NameMention): boolean {
  if (one.kind !== 'person') return false;
  const a = tokens(one.name);
  const b = tokens(mention.name);
  if (a.join(' ') === b.join(' ')) return true;
  if (a.length < 2 || b.length < 2) return false;
  return a[0] === b[0] && a.at(-1) === b.at(-1);
}

/** Whom a single name or an exact repetition stands for; of two people with one surname, the one the honorific fits, else the one named most. */
function matching(all: readonly Named[], mention: NameMention): Named | null {
  const exact = all.find(
    (one) => one.name === canonical(mention) || one.mentions.some((other) => other.name === mention.name),
  );
  const words = tokens(mention.name);
  const place = mention.kind === 'place' ? countryOf(mention.name) : null;
  if (place && isCountry(mention.name)) return all.find((one) => one.kind === 'place' && one.name === place) ?? null;
  if (words.length > 1 || (mention.kind !== null && mention.kind !== 'person')) return exact ?? null;
  const word = words[0] ?? '';
  const people = all.filter((one) => one.kind === 'person' && tokens(one.name).length > 1);
  const gender = titleGender(mention.title);
  const fits = (one: Named) =>
    gender === null || (one.gender ?? genderOf(one)) === null || (one.gender ?? genderOf(one)) === gender;
  const surname = people.filter((one) => tokens(one.name).at(-1) === word && fits(one));
  const first = people.filter((one) => tokens(one.name)[0] === word && fits(one));
  const candidates = surname.length > 0 ? surname : first;
  if (candidates.length === 0) return exact ?? null;
  return candidates.reduce((best, one) => (one.mentions.length > best.mentions.length ? one : best));
}

function titleGender(title: string): Gender | null {
  const words = title
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace('.', ''));
  for (const word of words) {
    const gender = roleGender(word);
    if (gender) return gender;
  }
  return null;
}

function genderOf(one: Named): Gender | null {
  for (const mention of one.mentions) {
    const gender = titleGender(mention.title);
    if (gender) return gender;
  }
  const given = tokens(one.name)[0] ?? '';
  return HONORIFICS.has(given.toLowerCase())
    ? roleGender(given.toLowerCase())
    : tokens(one.name).length > 1
      ? givenNameGender(given)
      : null;
}
