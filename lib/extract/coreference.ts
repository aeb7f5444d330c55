import { apposition } from './appositions';
import type { Attribution, Place } from './attribution';
import { Discourse, isModifier, isQuoted, isSubjectMention, pronounGender } from './discourse';
import { headNouns } from './head-nouns';
import { OTHER_PRONOUNS } from './lexicon/words';
import type { IndexedName, NameIndex } from './name-index';
import { nounPhraseEndingAt } from './noun-phrase-before';
import type { Parsed } from './parse';
import type { Gender, Named } from './people';
import { describedKind, describedName, describedPerson, type Resolution, type Voice } from './voices';
import { isSubjectPronoun } from './word-class';
import { findBetween, type Range, type Word } from './words';

interface Step {
  paragraph: number;
  offset: number;
  run: () => void;
}

const key = (paragraph: number, offset: number) => `${paragraph}:${offset}`;

/**
 * Goes through the article in reading order, keeping in mind who was mentioned last and how prominently, and says of each
 * attribution whose words it gives.
 */
export function resolveSpeakers(
  parsed: readonly Parsed[],
  attributions: readonly Attribution[],
  named: readonly Named[],
  names: NameIndex,
): Resolution {
  return new Resolver(parsed, attributions, named, names).run();
}

class Resolver {
  private readonly discourse: Discourse;
  private readonly voices: Voice[] = [];
  private readonly speakers: (Voice | null)[];
  private readonly descriptions: Resolution['descriptions'] = [];
  private readonly pronouns = new Map<string, Named>();
  private readonly voiceByName = new Map<Named, Voice>();
  private readonly voicesByText = new Map<string, Voice>();
  private lastPlural: Voice | null = null;
  private readonly byMention = new Map<string, Voice | null>();
  private last: Voice | null = null;
  /** Names of unknown kind that speak somewhere: people, most likely. */
  private readonly heard = new Set<Named>();

  constructor(
    private readonly parsed: readonly Parsed[],
    private readonly attributions: readonly Attribution[],
    private readonly named: readonly Named[],
    private readonly names: NameIndex,
  ) {
    this.discourse = new Discourse(parsed);
    this.speakers = attributions.map(() => null);
  }

  run(): Resolution {
    for (const one of this.attributions) {
      const speaks = one.mention && this.namesIn(this.parsed[one.mention.paragraph] as Parsed, one.mention);
      if (speaks?.length === 1 && speaks[0]) this.heard.add(speaks[0].who);
    }
    const steps = [...this.nameSteps(), ...this.pronounSteps(), ...this.speakerSteps()];
    steps.sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
    for (const step of steps) step.run();
    this.attributions.forEach((one, i) => {
      if (one.continues !== null && one.hold === 'continued')
        this.speakers[i] = this.speakers[one.continues] ?? this.speakers[i] ?? null;
    });
    return { voices: this.voices, speakers: this.speakers, descriptions: this.descriptions, pronouns: this.pronouns };
  }

  private nameSteps(): Step[] {
    return this.named.flatMap((who) =>
      who.mentions.flatMap((mention) => {
        const one = this.parsed[mention.paragraph];
        if (!one || isQuoted(one, mention.start) || one.paragraph.kind === 'heading') return [];
        const role = who.kind === 'person' || who.kind === null ? apposition(one, mention) : null;
        if (role) {
          who.roles.push(role);
          who.kind = 'person';
        }
        const weight = isModifier(one, mention) ? 0.5 : isSubjectMention(one, mention) ? 4 : 2;
        const run = () => this.discourse.see(who, mention.paragraph, mention.start, weight);
        return [{ paragraph: mention.paragraph, offset: mention.start, run }];
      }),
    );
  }

  private pronounSteps(): Step[] {
    return this.parsed.flatMap((one, paragraph) =>
      one.paragraph.kind === 'heading'
        ? []
        : one.words.flatMap((word) => {
            const gender = word.kind === 'word' ? pronounGender(word.lower) : null;
            if (!gender) return [];
            const run = () => {
              const who = this.person(paragraph, word.start, gender);
              if (!who) return;
              this.pronouns.set(key(paragraph, word.start), who);
              this.discourse.see(who, paragraph, word.start, isSubjectPronoun(word) ? 3 : 1);
            };
            return [{ paragraph, offset: word.start, run }];
          }),
    );
  }

  private speakerSteps(): Step[] {
    return this.attributions.map((one, index) => {
      const { words } = this.parsed[one.paragraph] as Parsed;
      const place = one.mention?.paragraph === one.paragraph ? one.mention.from : null;
      const offset =
        place === null
          ? (words[this.parsed[one.paragraph]?.sentences[one.sentence]?.from ?? 0]?.start ?? 0)
          : (words[place]?.start ?? 0);
      const run = () => {
        const voice = one.mention ? this.voiceAt(one.mention) : null;
        this.speakers[index] = voice;
        if (!voice) return;
        this.last = voice;
        if (voice.named) this.discourse.see(voice.named, one.paragraph, offset, 4);
      };
      return { paragraph: one.paragraph, offset: offset + 0.5, run };
    });
  }

  private person(paragraph: number, offset: number, gender: Gender): Named | null {
    const fits = (who: Named) =>
      (who.kind === 'person' || (who.kind === null && this.heard.has(who))) &&
      (who.gender === null || who.gender === gender);
    const who = this.discourse.best(paragraph, offset, fits) ?? this.discourse.best(paragraph, offset, fits, 80);
    if (who && who.kind === 'person') who.gender ??= gender;
    return who;
  }

  private voiceAt(mention: Place): Voice | null {
    const id = key(mention.paragraph, mention.from);
    const known = this.byMention.get(id);
    if (known !== undefined) return known;
    const voice = this.findVoice(mention);
    this.byMention.set(id, voice);
    return voice;
  }

  private findVoice(mention: Place): Voice | null {
    const one = this.parsed[mention.paragraph] as Parsed;
    const first = one.words[mention.from] as Word;
    if (mention.to - mention.from === 1) {
      if (pronounGender(first.lower))
        return this.voiceOf(this.pronouns.get(key(mention.paragraph, first.start)) ?? null);
      if (first.lower === 'who' || first.lower === 'which' || first.lower === 'that') return this.antecedent(mention);
      if (first.lower === 'it') return this.thing(mention, first.start);
      if (first.lower === 'they' || OTHER_PRONOUNS.has(first.lower)) return this.plural();
      if (isSubjectPronoun(first) && first.lower !== 'one') return null;
    }
    const names = this.namesIn(one, mention);
    const joined = one.words.slice(mention.from, mention.to).some((word) => word.lower === 'and' || word.text === '&');
    if (joined && names.length > 1) return this.describe(one, mention, 'group', true);
    const nouns = headNouns(one.words, mention);
    const head = nouns.at(-1);
    const comma = findBetween(one.words, mention.from, mention.to, (word) => word.text === ',');
    const introduced =
      comma < 0 ? undefined : names.find(({ mention }) => mention.start >= (one.words[comma]?.end ?? 0));
    if (introduced) return this.voiceOf(introduced.who);
    const name = names.find(({ mention }) => head && mention.start <= head.start && head.end <= mention.fullEnd);
    if (name) return this.voiceOf(name.who);
    const person = describedPerson(one.words, mention, this.named, (fits) =>
      this.discourse.best(mention.paragraph, first.start, fits, 80),
    );
    if (person) {
      this.descriptions.push({
        who: person,
        paragraph: mention.paragraph,
        start: first.start,
        end: one.words[mention.to - 1]?.end ?? first.end,
      });
      return this.voiceOf(person);
    }
    return this.describe(one, mention, describedKind(one.words, mention), false);
  }

  private namesIn(one: Parsed, range: Place): IndexedName[] {
    return this.names.within(range.paragraph, one.words[range.from]?.start ?? 0, one.words[range.to - 1]?.end ?? 0);
  }

  private voiceOf(named: Named | null): Voice | null {
    if (!named) return null;
    const known = this.voiceByName.get(named);
    if (known) return known;
    const kind = named.kind === 'person' || named.kind === null ? 'person' : 'organization';
    const voice: Voice = { name: named.name, kind, named, plural: false };
    this.voices.push(voice);
    this.voiceByName.set(named, voice);
    if (voice.kind === 'organization') this.lastPlural = voice;
    return voice;
  }

  /** A speaker without a name of its own; the same description, or its noun again after "the", is the same speaker. */
  private describe(one: Parsed, range: Range, kind: Voice['kind'], joined: boolean): Voice {
    const name = describedName(one.words, range, one.paragraph.text);
    const head = headNouns(one.words, range).at(-1)?.lower ?? '';
    const definite = one.words[range.from]?.lower === 'the';
    const text = name.toLowerCase();
    const known =
      this.voicesByText.get(text) ??
      (definite && kind !== 'group' && text === head ? this.voicesByText.get(`${kind} ${head}`) : null);
    if (known) return known;
    const voice: Voice = { name, kind, named: null, plural: joined || kind === 'group' };
    this.voices.push(voice);
    this.voicesByText.set(text, voice);
    this.voicesByText.set(`${kind} ${head}`, voice);
    if (voice.plural || kind === 'organization') this.lastPlural = voice;
    return voice;
  }

  private antecedent(mention: Place): Voice | null {
    const one = this.parsed[mention.paragraph] as Parsed;
    let last = mention.from - 1;
    if (one.words[last]?.text === ',') last--;
    for (let from = last; from >= 0 && from > last - 8; from--) {
      const names = this.namesIn(one, { paragraph: mention.paragraph, from, to: last + 1 });
      const nearest = names.at(-1);
      if (nearest) return this.voiceOf(nearest.who);
      if (one.words[from]?.kind === 'punctuation') break;
    }
    const phrase = nounPhraseEndingAt(one.words, last, 0);
    return phrase ? this.describe(one, phrase, describedKind(one.words, phrase), false) : this.last;
  }

  private thing(mention: Place, offset: number): Voice | null {
    if (this.last && (this.last.kind === 'document' || this.last.kind === 'organization')) return this.last;
    const who = this.discourse.best(
      mention.paragraph,
      offset,
      (who) => who.kind === 'organization' || who.kind === 'work' || who.kind === 'place',
    );
    return this.voiceOf(who);
  }

  private plural(): Voice | null {
    if (this.last && (this.last.plural || this.last.kind === 'organization')) return this.last;
    return this.lastPlural;
  }
}
