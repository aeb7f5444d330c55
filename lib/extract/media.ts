import type { Fact, SourceMeta } from '../source/types';
import type { Analysis } from './analyse';
import type { Attribution } from './attribution';
import type { Cue } from './cues';
import { MEDIUM_NOUNS, mediumKind } from './lexicon/outlets';
import { DOCUMENT_NOUNS } from './lexicon/roles';
import { nounPhraseStartingAt } from './noun-phrase-after';
import type { Parsed } from './parse';
import { spanOf, textOf } from './span';
import type { Range, Word } from './words';

/** How words came to the article: heard by its own agency, taken over from others, or written by the speaker. */
export type Route = 'first-hand' | 'relayed' | 'published';

export interface Medium extends Fact {
  route: Route;
  /** Whether the words name the medium, or only say what it is: "Russian news agencies". */
  named: boolean;
  /** The medium without "according to" or "told": where it is unnamed, the words that show it. */
  carrier: Range;
  /** Heard by reporters: there is a route, but no medium to name. */
  silent: boolean;
}

const PRESS = /^(?:reporters|journalists|newsmen|correspondents)$/;
const WRITTEN = /^(?:write|tweet|retweet|blog|post|text|email|e-mail)$/;

/** The medium that the sentence of an attribution names for it; null where it names none. */
export function mediumOf(analysis: Analysis, one: Attribution, meta: Partial<SourceMeta>): Medium | null {
  const parsed = analysis.parsed[one.paragraph] as Parsed;
  const sentence = parsed.sentences[one.sentence];
  if (!sentence || one.hold === 'continued' || one.hold === 'intro') return null;
  const relay = sentence.cues.find((cue) => cue.kind === 'according' && cue !== one.cue && cue.subject !== null);
  if (relay?.subject && one.cue !== null) {
    const range = { from: relay.from, to: relay.subject.to };
    return medium(parsed, relay.subject, range, 'relayed', meta);
  }
  return one.cue && one.cue.kind === 'verb'
    ? (toldTo(parsed, one.cue, meta) ?? publishedIn(parsed, one.cue, sentence, meta))
    : null;
}

function medium(parsed: Parsed, carrier: Range, range: Range, route: Route, meta: Partial<SourceMeta>): Medium {
  const text = textOf(parsed, carrier).replace(/^(?:the|a|an) /i, '');
  const words = parsed.words.slice(carrier.from, carrier.to);
  const named =
    mediumName(words) !== null ||
    words.some((word, i) => word.capital && i > 0 && !/^[\p{L}]+(?:an|ese|ish)$/u.test(word.text));
  const own = route === 'relayed' && isOwn(words, meta) ? 'first-hand' : route;
  return { text, evidence: spanOf(parsed, range), inferred: false, route: own, named, carrier, silent: false };
}

function mediumName(words: readonly Word[]): string | null {
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const name = words
        .slice(from, to)
        .map((word) => word.text)
        .join(' ');
      if (mediumKind(name)) return name;
    }
  }
  return null;
}

/** Whether words name the article's own agency or outlet, which its metadata tells of: no list has to know it. */
function isOwn(words: readonly Word[], meta: Partial<SourceMeta>): boolean {
  const bare = (name: string) => name.replace(/^The /i, '');
  const text = bare(words.map((word) => word.text).join(' '));
  return [meta.wire, meta.outlet].some((own) => own !== undefined && bare(own) === text);
}

/** "told AFP", "told reporters": whoever was told carried the words. */
function toldTo(parsed: Parsed, cue: Cue, meta: Partial<SourceMeta>): Medium | null {
  const told = cue.addressee;
  if (!told || cue.base === 'warn' || cue.base === 'urge') return null;
  const words = parsed.words.slice(told.from, told.to);
  const range = { from: cue.from, to: told.to };
  if (words.some((word) => PRESS.test(word.lower))) {
    return { ...medium(parsed, told, range, 'first-hand', meta), silent: true };
  }
  const isMedium =
    isOwn(words, meta) ||
    mediumName(words) !== null ||
    words.some((word) => MEDIUM_NOUNS.has(word.lower) && word.lower !== 'press');
  return isMedium ? medium(parsed, told, range, 'relayed', meta) : null;
}

/** "wrote in … magazine", "said in a statement", "said in an interview with CNN", "tweeted". */
function publishedIn(parsed: Parsed, cue: Cue, sentence: Range, meta: Partial<SourceMeta>): Medium | null {
  const { words } = parsed;
  const after = Math.max(cue.to, cue.addressee?.to ?? 0, cue.inverted ? (cue.subject?.to ?? 0) : 0);
  for (let i = after; i < Math.min(sentence.to, after + 8); i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word') break;
    if (!/^(?:in|on|to|via|through)$/.test(word.lower)) continue;
    const phrase = nounPhraseStartingAt(words, i + 1, sentence.to);
    if (!phrase) continue;
    const inside = words.slice(phrase.from, phrase.to);
    const document = inside.some(
      (one) => DOCUMENT_NOUNS.has(one.lower) || /^(?:op-ed|essay|speech|memoir|autobiography)$/.test(one.lower),
    );
    const interview = inside.some((one) => one.lower === 'interview');
    const kind = mediumName(inside);
    if (!document && !interview && kind === null && !inside.some((one) => MEDIUM_NOUNS.has(one.lower))) continue;
    const withWhom =
      interview && words[phrase.to]?.lower === 'with' ? nounPhraseStartingAt(words, phrase.to + 1, sentence.to) : null;
    const carrier = withWhom ?? phrase;
    const route =
      interview || (!WRITTEN.test(cue.base) && kind !== null && mediumKind(kind) === 'broadcaster')
        ? 'relayed'
        : 'published';
    return medium(parsed, carrier, { from: cue.from, to: carrier.to }, route, meta);
  }
  return null;
}
