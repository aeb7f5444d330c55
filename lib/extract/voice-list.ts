import { headNouns } from './head-nouns';
import type { Parsed } from './parse';
import type { Named } from './people';
import { describedName, type Voice } from './voices';
import type { Range } from './words';

/** The speakers of an article as they come up, each once. */
export class VoiceList {
  readonly all: Voice[] = [];
  /** The last organization or group that came up: "they". */
  lastPlural: Voice | null = null;
  private readonly byName = new Map<Named, Voice>();
  private readonly byText = new Map<string, Voice>();

  of(named: Named | null): Voice | null {
    if (!named) return null;
    const known = this.byName.get(named);
    if (known) return known;
    const kind = named.kind === 'person' || named.kind === null ? 'person' : 'organization';
    const voice: Voice = { name: named.name, kind, named, plural: false };
    this.all.push(voice);
    this.byName.set(named, voice);
    if (voice.kind === 'organization') this.lastPlural = voice;
    return voice;
  }

  /** A speaker without a name of its own; the same description, or its noun again after "the", is the same speaker. */
  described(one: Parsed, range: Range, kind: Voice['kind'], joined: boolean): Voice {
    const name = describedName(one.words, range, one.paragraph.text);
    const head = headNouns(one.words, range).at(-1)?.lower ?? '';
    const definite = one.words[range.from]?.lower === 'the';
    const text = name.toLowerCase();
    const known =
      this.byText.get(text) ??
      (definite && kind !== 'group' && text === head ? this.byText.get(`${kind} ${head}`) : null);
    if (known) return known;
    const voice: Voice = { name, kind, named: null, plural: joined || kind === 'group' };
    this.all.push(voice);
    this.byText.set(text, voice);
    this.byText.set(`${kind} ${head}`, voice);
    if (voice.plural || kind === 'organization') this.lastPlural = voice;
    return voice;
  }
}
