import type { Entity } from '../source/types';
import type { Task } from '../tasks';
import { givenNameGender } from './lexicon/given-names';
import { HONORIFICS } from './lexicon/honorifics';
import { countryOf, isCountry } from './lexicon/places';
import { roleGender } from './lexicon/roles';
import type { NameMention } from './name-mentions';

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

/** Mentions of one person or thing gathered under its fullest name, in the order of their first mention. */
export function* gatherNames(mentions: readonly NameMention[]): Task<Named[]> {
  const gathering = new Gathering();
  const single = new Set(mentions.filter((one) => (one.kind ?? 'person') === 'person').map((one) => one.name));
  const full = new Set(mentions.filter((mention) => tokens(mention.name).length > 1 && isPerson(mention, single)));
  for (const mention of full) {
    gathering.add({ ...mention, kind: 'person' }, true);
    yield;
  }
  for (const mention of mentions) {
    if (!full.has(mention)) gathering.add(mention, false);
    yield;
  }
  for (const one of gathering.all) {
    one.mentions.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    if (one.kind === 'person') one.gender ??= genderOf(one);
  }
  return gathering.all.sort((a, b) => order(a) - order(b));
}

/** A name of several words is a person's if a title or given name says so, or if its last word alone is used as a name. */
function isPerson(mention: NameMention, single: ReadonlySet<string>): boolean {
  if (mention.kind !== null) return mention.kind === 'person';
  const words = tokens(mention.name);
  if (words.length > 4) return false;
  return single.has(words.at(-1) ?? '') || (/\p{L}-\p{Ll}/u.test(mention.name) && single.has(words[0] ?? ''));
}

const order = (one: Named) => (one.mentions[0]?.paragraph ?? 0) * 1e6 + (one.mentions[0]?.start ?? 0);

function tokens(name: string): string[] {
  return name.split(/[\s-]+/).filter((token) => token !== '' && !/^(?:Jr|Sr)\.?$/.test(token));
}

/** An event is named with its noun ("… initiative"), a region with its article ("the West"), a country in full. */
function canonical(mention: NameMention): string {
  if (mention.kind === 'event') return mention.name + mention.tail;
  if (mention.kind !== 'place') return mention.name;
  if (mention.name === 'West') return 'the West';
  return (isCountry(mention.name) && countryOf(mention.name)) || mention.name;
}

class Gathering {
  readonly all: Named[] = [];
  /** By canonical name, and by each name that occurs. */
  private readonly byName = new Map<string, Named>();
  private readonly byEnds = new Map<string, Named>();
  private readonly byLast = new Map<string, Named[]>();
  private readonly byFirst = new Map<string, Named[]>();

  add(mention: NameMention, full: boolean): void {
    const named = (full ? this.samePerson(mention) : this.matching(mention)) ?? this.create(mention, full);
    named.mentions.push(mention);
    named.kind ??= mention.kind;
    if (!this.byName.has(mention.name)) this.byName.set(mention.name, named);
    if (mention.title === '') return;
    named.roles.push(mention.title);
    const from = mention.title.split(/\s+/).map((word) => countryOf(word.replace(/['’]s$/, '')));
    named.country ??= from.find((country) => country !== null) ?? null;
  }

  private create(mention: NameMention, full: boolean): Named {
    const name = canonical(mention);
    const named: Named = { name, kind: mention.kind, gender: null, roles: [], country: null, mentions: [] };
    this.all.push(named);
    if (!this.byName.has(name)) this.byName.set(name, named);
    if (!full) return named;
    const words = tokens(name);
    this.byEnds.set(`${words[0]} ${words.at(-1)}`, named);
    push(this.byFirst, (words[0] ?? '').toLowerCase(), named);
    push(this.byLast, (words.at(-1) ?? '').toLowerCase(), named);
    return named;
  }

  /** The same first and last name; middle names and initials may differ. */
  private samePerson(mention: NameMention): Named | null {
    const words = tokens(mention.name);
    return this.byEnds.get(`${words[0]} ${words.at(-1)}`) ?? null;
  }

  /** Whom a single name or a repetition stands for; of two people with one surname, the one the honorific fits, else the one named most. */
  private matching(mention: NameMention): Named | null {
    const exact = this.byName.get(canonical(mention)) ?? this.byName.get(mention.name) ?? null;
    const words = tokens(mention.name);
    // A label in capitals ("HOLT:") looks like an acronym.
    const acronym = mention.kind === 'organization' && mention.name === mention.name.toUpperCase();
    if (words.length > 1 || (mention.kind !== null && mention.kind !== 'person' && !acronym)) return exact;
    const word = (words[0] ?? '').toLowerCase();
    const gender = titleGender(mention.title);
    const fits = (one: Named) => {
      const known = gender === null ? null : (one.gender ?? genderOf(one));
      return known === null || known === gender;
    };
    const surname = (this.byLast.get(word) ?? []).filter(fits);
    const candidates = surname.length > 0 ? surname : (this.byFirst.get(word) ?? []).filter(fits);
    if (candidates.length === 0) return exact;
    return candidates.reduce((best, one) => (one.mentions.length > best.mentions.length ? one : best));
  }
}

function push(map: Map<string, Named[]>, key: string, named: Named): void {
  const list = map.get(key);
  if (list) list.push(named);
  else map.set(key, [named]);
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
