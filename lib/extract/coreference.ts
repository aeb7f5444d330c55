import type { Task } from '../tasks';
import { apposition } from './appositions';
import type { Attribution, Place } from './attribution';
import { describedOrganization } from './described-organization';
import { Discourse, isModifier, isQuoted, isSubjectMention, pronounGender } from './discourse';
import { headNouns } from './head-nouns';
import { introducedNext } from './introduced-next';
import { OTHER_PRONOUNS } from './lexicon/words';
import type { IndexedName, NameIndex } from './name-index';
import { nounPhraseEndingAt } from './noun-phrase-before';
import type { Parsed } from './parse';
import type { Gender, Named } from './people';
import { VoiceList } from './voice-list';
import { describedKind, describedPerson, type Resolution, type Voice } from './voices';
import { isSubjectPronoun } from './word-class';
import { findBetween, type Word } from './words';

interface Step {
  paragraph: number;
  offset: number;
  run: () => void;
}

/** Steps between two points where the work may pause. */
const STEPS = 32;

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
): Task<Resolution> {
  return new Resolver(parsed, attributions, named, names).run();
}

class Resolver {
  private readonly discourse: Discourse;
  private readonly voices = new VoiceList();
  private readonly speakers: (Voice | null)[];
  private readonly descriptions: Resolution['descriptions'] = [];
  private readonly pronouns = new Map<string, Named>();
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

  *run(): Task<Resolution> {
    for (const one of this.attributions) {
      const speaks = one.mention && this.namesIn(this.parsed[one.mention.paragraph] as Parsed, one.mention);
      if (speaks?.length === 1 && speaks[0]) this.heard.add(speaks[0].who);
    }
    const steps = [...this.nameSteps(), ...this.pronounSteps(), ...this.speakerSteps()];
    yield;
    steps.sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
    for (const [at, step] of steps.entries()) {
      step.run();
      if (at % STEPS === STEPS - 1) yield;
    }
    this.attributions.forEach((one, i) => {
      if (one.continues !== null && one.hold === 'continued')
        this.speakers[i] = this.speakers[one.continues] ?? this.speakers[i] ?? null;
    });
    return {
      voices: this.voices.all,
      speakers: this.speakers,
      descriptions: this.descriptions,
      pronouns: this.pronouns,
    };
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
    const fits = (who: Named) => this.isPerson(who, gender);
    const who = this.discourse.best(paragraph, offset, fits) ?? this.discourse.best(paragraph, offset, fits, 80);
    if (who && who.kind === 'person') who.gender ??= gender;
    return who;
  }

  private isPerson(who: Named, gender: Gender): boolean {
    const person = who.kind === 'person' || (who.kind === null && this.heard.has(who));
    return person && (who.gender === null || who.gender === gender);
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
      const gender = pronounGender(first.lower);
      if (gender) {
        const fits = (who: Named) => this.isPerson(who, gender);
        const known = this.pronouns.get(key(mention.paragraph, first.start));
        return this.voices.of(known ?? introducedNext(this.parsed, this.names, mention.paragraph, first.start, fits));
      }
      if (first.lower === 'who' || first.lower === 'which' || first.lower === 'that') return this.antecedent(mention);
      if (first.lower === 'it') return this.thing(mention, first.start);
      if (first.lower === 'they' || OTHER_PRONOUNS.has(first.lower)) return this.plural();
      if (isSubjectPronoun(first) && first.lower !== 'one') return null;
    }
    const names = this.namesIn(one, mention);
    const joined = one.words.slice(mention.from, mention.to).some((word) => word.lower === 'and' || word.text === '&');
    if (joined && names.length > 1) return this.voices.described(one, mention, 'group', true);
    const nouns = headNouns(one.words, mention);
    const head = nouns.at(-1);
    const comma = findBetween(one.words, mention.from, mention.to, (word) => word.text === ',');
    const introduced =
      comma < 0 ? undefined : names.find(({ mention }) => mention.start >= (one.words[comma]?.end ?? 0));
    if (introduced) return this.voices.of(introduced.who);
    const name = names.find(({ mention }) => head && mention.start <= head.start && head.end <= mention.fullEnd);
    if (name) return this.voices.of(name.who);
    const present = (fits: (who: Named) => boolean) => this.discourse.best(mention.paragraph, first.start, fits, 80);
    const described =
      describedPerson(one.words, mention, this.named, present) ?? describedOrganization(one.words, mention, present);
    if (described) {
      this.descriptions.push({
        who: described,
        paragraph: mention.paragraph,
        start: first.start,
        end: one.words[mention.to - 1]?.end ?? first.end,
      });
      return this.voices.of(described);
    }
    return this.voices.described(one, mention, describedKind(one.words, mention), false);
  }

  private namesIn(one: Parsed, range: Place): IndexedName[] {
    return this.names.within(range.paragraph, one.words[range.from]?.start ?? 0, one.words[range.to - 1]?.end ?? 0);
  }

  private antecedent(mention: Place): Voice | null {
    const one = this.parsed[mention.paragraph] as Parsed;
    let last = mention.from - 1;
    if (one.words[last]?.text === ',') last--;
    for (let from = last; from >= 0 && from > last - 8; from--) {
      const names = this.namesIn(one, { paragraph: mention.paragraph, from, to: last + 1 });
      const nearest = names.at(-1);
      if (nearest) return this.voices.of(nearest.who);
      if (one.words[from]?.kind === 'punctuation') break;
    }
    const phrase = nounPhraseEndingAt(one.words, last, 0);
    return phrase ? this.voices.described(one, phrase, describedKind(one.words, phrase), false) : this.last;
  }

  private thing(mention: Place, offset: number): Voice | null {
    const { named } = this.last ?? {};
    // "Norden Rail said …. It added …": what "it" stands for is no person.
    if (this.last && named?.kind === null) {
      named.kind = 'organization';
      this.last.kind = 'organization';
    }
    if (this.last && (this.last.kind === 'document' || this.last.kind === 'organization')) return this.last;
    const who = this.discourse.best(
      mention.paragraph,
      offset,
      (who) => who.kind === 'organization' || who.kind === 'work' || who.kind === 'place',
    );
    return this.voices.of(who);
  }

  private plural(): Voice | null {
    if (this.last && (this.last.plural || this.last.kind === 'organization')) return this.last;
    return this.voices.lastPlural;
  }
}
