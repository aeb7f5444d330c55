import { canSpeak } from './can-speak';
import type { Cue } from './cues';
import { isAdverb } from './word-class';
import type { Range, Word } from './words';

/** How firmly a cue holds a quotation: by its place right beside it, by its scope, or only as the nearest verb. */
export type Hold = 'tail' | 'lead' | 'scope' | 'trailing';

export interface Attachment {
  cue: Cue;
  hold: Hold;
}

/**
 * The cue of the sentence that attributes the quotation at word `quote`; null where none does. A cue right after it
 * ("…," he said) goes first, then the nearest one before it, then one that closes the sentence.
 */
export function cueOf(words: readonly Word[], sentence: Range, cues: readonly Cue[], quote: number): Attachment | null {
  const tail = cues.find((cue) => cue.verb > quote && cue.kind === 'verb' && isTail(words, quote, cue));
  const lead = leadingCue(words, cues, quote);
  const text = words[quote]?.text ?? '';
  if (tail && (/[,?!…—–-]["'”’]*$/.test(text) || quote === sentence.from || !lead)) return { cue: tail, hold: 'tail' };
  const beside = lead !== null && isBeside(words, lead, quote);
  const trailing = cues.find((cue) => cue.verb > quote && cue.frames.includes('q') && isTrailing(words, cue));
  if (lead && (beside || !trailing || lead.frames.includes('q'))) return { cue: lead, hold: beside ? 'lead' : 'scope' };
  if (trailing) return { cue: trailing, hold: 'trailing' };
  const according = cues.find((cue) => cue.kind === 'according');
  return according ? { cue: according, hold: 'trailing' } : null;
}

/**
 * The nearest cue before the quotation, but for weak ones ("Lee said she feared the 'worst'"), which give way to the verb of saying
 * that they stand under.
 */
function leadingCue(words: readonly Word[], cues: readonly Cue[], quote: number): Cue | null {
  const before = cues.filter((cue) => cue.verb < quote && leads(words, cue, quote));
  const nearest = before.at(-1);
  if (!nearest) return null;
  const saying = before.findLast((cue) => cue.frames.includes('q'));
  if (!saying || isBeside(words, nearest, quote)) return nearest;
  if (saying === nearest) return outermost(words, before, nearest);
  const subject = nearest.subject;
  const relative = subject !== null && /^(?:who|which|that)$/.test(words[subject.from]?.lower ?? '');
  return nearest.frames.includes('f') || relative || quote - nearest.to > 15 ? saying : nearest;
}

/** The verb of saying whose clause the nearest one stands in: "Lee said that Roy had claimed 'victory'" gives Lee's account. */
function outermost(words: readonly Word[], before: readonly Cue[], nearest: Cue): Cue {
  let outer = nearest;
  for (const cue of before.toReversed()) {
    if (!cue.frames.includes('q') || cue === outer) continue;
    const clause = outer.subject?.clause ?? outer.verb;
    if (clause <= cue.verb) break;
    const joined = words
      .slice(cue.to, clause)
      .some((word) => word.text === ',' || word.text === ';' || word.lower === 'and' || word.lower === 'but');
    if (joined) break;
    outer = cue;
  }
  return outer;
}

/** Nothing but the cue's own subject stands between the quotation and the cue. */
function isTail(words: readonly Word[], quote: number, cue: Cue): boolean {
  if (cue.passive || !cue.subject || cue.form === 'gerund') return false;
  const start = cue.inverted ? cue.verb : cue.subject.clause;
  if (start <= quote) return false;
  for (let i = quote + 1; i < start; i++) {
    const word = words[i] as Word;
    if (word.kind === 'quote') return false;
    if (word.kind === 'punctuation' && /^[,—–-]+$/.test(word.text)) continue;
    if (!isAdverb(word)) return false;
  }
  return cue.frames.includes('q') || cue.inverted;
}

function isTrailing(words: readonly Word[], cue: Cue): boolean {
  if (cue.kind === 'according' || !cue.subject) return false;
  const start = cue.inverted ? cue.verb : cue.subject.clause;
  const before = words[start - 1];
  return before?.text === ',' || before?.kind === 'quote';
}

function leads(words: readonly Word[], cue: Cue, quote: number): boolean {
  if (cue.kind === 'according') {
    return cue.subject !== null && words[cue.subject.to]?.text === ',' && quote <= cue.subject.to + 2;
  }
  if (cue.to > quote) return false;
  if (cue.frames.includes('m') && !isBeside(words, cue, quote)) return false;
  if (cue.inverted && !cue.passive && cue.subject && cue.subject.to > quote) return false;
  if (cue.passive) return cue.frames !== 'f';
  if (cue.frames === 'c') return words[cue.to]?.lower === 'that';
  if (!cue.subject) return cue.frames.includes('q');
  return cue.frames.includes('q') || canSpeak(words, cue.subject);
}

function isBeside(words: readonly Word[], cue: Cue, quote: number): boolean {
  const end = Math.max(cue.to, cue.addressee?.to ?? 0, cue.inverted ? (cue.subject?.to ?? 0) : 0);
  for (let i = end; i < quote; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' && /^[:,—–-]+$/.test(word.text)) continue;
    if (word.lower !== 'that' && !isAdverb(word)) return false;
  }
  return true;
}
