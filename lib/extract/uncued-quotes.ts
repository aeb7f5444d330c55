import type { Attribution, Place } from './attribution';
import { canSpeak } from './can-speak';
import type { Cue } from './cues';
import { FINITE } from './finite';
import { nounPhraseStartingAt } from './noun-phrase-after';
import { nounPhraseEndingAt } from './noun-phrase-before';
import type { Parsed, Sentence } from './parse';
import { subjectBefore } from './subjects';
import { verbAt } from './verbs';
import type { Range, Word } from './words';

export function withoutCue(
  parsed: readonly Parsed[],
  base: Pick<Attribution, 'place' | 'paragraph' | 'sentence' | 'span' | 'kind'>,
  i: number,
  sentence: Sentence,
  list: readonly Attribution[],
  found: readonly Attribution[],
): Attribution {
  const { words } = parsed[base.paragraph] as Parsed;
  const alone = standsAlone(words, sentence);
  const none: Attribution = {
    ...base,
    reported: [],
    object: false,
    cue: null,
    hold: null,
    mention: null,
    continues: null,
  };
  if (!alone) {
    const subject = nearestSubject(words, sentence, i);
    if (subject) return { ...none, hold: 'subject', mention: { paragraph: base.paragraph, ...subject } };
  }
  const intro = introduction(parsed, base.paragraph, base.sentence);
  if (intro) return { ...none, hold: 'intro', cue: intro.cue, mention: intro.mention };
  const here = found.findLastIndex((one) => one.mention !== null);
  const previous = here >= 0 ? list.length + here : lastMention(list, base.paragraph);
  const before = here >= 0 ? found[here] : list[previous];
  if (before && continuesFrom(parsed, base, before)) {
    return { ...none, hold: 'continued', mention: before.mention, continues: previous };
  }
  const actor = alone ? actorBefore(parsed, base.paragraph, base.sentence) : null;
  return actor ? { ...none, hold: 'intro', mention: actor } : none;
}

/** Who the sentence just before tells of, where no one has spoken yet: "Lee shook his head. 'Never.'" */
function actorBefore(parsed: readonly Parsed[], paragraph: number, sentence: number): Place | null {
  const here = sentence > 0 ? paragraph : paragraph - 1;
  const one = parsed[here];
  const before = one?.sentences[sentence > 0 ? sentence - 1 : one.sentences.length - 1];
  if (!one || !before || one.paragraph.kind === 'heading') return null;
  for (let i = before.from; i < before.to; i++) {
    if (!verbAt(one.words, i) && !FINITE.test(one.words[i]?.lower ?? '')) continue;
    const subject = subjectBefore(one.words, i, before.from);
    if (subject && canSpeak(one.words, subject)) return { paragraph: here, from: subject.from, to: subject.to };
  }
  return null;
}

/** The last attribution with a speaker's mention in this paragraph or the ones that it can go on from; -1 where there is none. */
function lastMention(list: readonly Attribution[], paragraph: number): number {
  for (let i = list.length - 1; i >= 0 && i > list.length - 200; i--) {
    const one = list[i] as Attribution;
    if (one.mention !== null) return i;
    if (paragraph - one.paragraph > 3) return -1;
  }
  return -1;
}

function standsAlone(words: readonly Word[], sentence: Sentence): boolean {
  return words.slice(sentence.from, sentence.to).every((word) => word.kind !== 'word' || word.text.length < 2);
}

/** Verbs whose subject speaks only where a colon follows: "Lee was blunt:", "Lee had one answer:". */
const PLAIN_VERBS = /^(?:is|are|was|were|has|have|had)$/;

/** The subject of the nearest verb before the quotation, if it is someone who can speak. */
function nearestSubject(words: readonly Word[], sentence: Sentence, quote: number): Range | null {
  const label = words[quote - 1]?.text === ':' ? nounPhraseEndingAt(words, quote - 2, sentence.from) : null;
  if (label && canSpeak(words, label) && (label.from === sentence.from || words[label.to - 1]?.capital)) return label;
  const dash = words[quote + 1];
  const signed = dash && /^[―—–-]+$/.test(dash.text) ? nounPhraseStartingAt(words, quote + 2, sentence.to) : null;
  if (signed && words[signed.from]?.capital && signed.to >= sentence.to - 1) return signed;
  const announced = words[quote - 1]?.text === ':';
  for (let i = quote - 1; i >= sentence.from; i--) {
    const verb = verbAt(words, i);
    if (!verb && !(announced && PLAIN_VERBS.test(words[i]?.lower ?? ''))) {
      // What someone is called is seldom said by them: "Lee is 'unfit'".
      if (/^(?:is|are|was|were)$/.test(words[i]?.lower ?? '')) return null;
      continue;
    }
    const subject = subjectBefore(words, i, sentence.from);
    if (subject && canSpeak(words, subject)) return { from: subject.from, to: subject.to };
    const owner = subject && announced ? possessor(words, subject) : null;
    if (owner) return owner;
  }
  return null;
}

/** "Lee's answer was:" announces words of Lee. */
function possessor(words: readonly Word[], phrase: Range): Range | null {
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const owner = { from: phrase.from, to: i };
    if (words[i]?.lower === "'s" && canSpeak(words, owner)) return owner;
  }
  return null;
}

/** A sentence just before that introduces the quotation: "Lee continued:", "Lee did not agree." */
function introduction(
  parsed: readonly Parsed[],
  paragraph: number,
  sentence: number,
): { cue: Cue | null; mention: Place } | null {
  const here = sentence > 0 ? paragraph : paragraph - 1;
  const one = parsed[here];
  const before = one?.sentences[sentence > 0 ? sentence - 1 : one.sentences.length - 1];
  if (!one || !before || one.paragraph.kind === 'heading') return null;
  const last = one.words[before.to - 1];
  if (last?.text !== ':') return null;
  const cue = before.cues.findLast((cue) => cue.subject !== null && !cue.passive);
  if (!cue?.subject) {
    const subject = nearestSubject(one.words, before, before.to - 1);
    return subject && { cue: null, mention: { paragraph: here, ...subject } };
  }
  return { cue, mention: { paragraph: here, from: cue.subject.from, to: cue.subject.to } };
}

function continuesFrom(
  parsed: readonly Parsed[],
  base: Pick<Attribution, 'paragraph' | 'sentence'>,
  before: Attribution,
): boolean {
  if (before.paragraph === base.paragraph) return true;
  if (base.sentence > 0) return false;
  for (let i = before.paragraph + 1; i < base.paragraph; i++) if (parsed[i]?.paragraph.kind !== 'heading') return false;
  return true;
}

/** "A. B," he said: a quotation without a cue at a paragraph's beginning belongs to the speaker named right after it. */
export function adoptLaterSpeaker(one: Parsed, list: readonly Attribution[]): void {
  const here = list.filter((attribution) => attribution.span !== null);
  let spoken = false;
  here.forEach((attribution, index) => {
    const first = !spoken;
    spoken ||= attribution.mention !== null;
    if (attribution.cue !== null || (attribution.hold !== null && attribution.hold !== 'continued')) return;
    const next = here[index + 1];
    if (next?.hold !== 'tail' || next.sentence !== attribution.sentence + 1) return;
    const sentence = one.sentences[next.sentence];
    if (!sentence || one.words[sentence.from]?.kind !== 'quote') return;
    if (first) Object.assign(attribution, { hold: 'continued', mention: next.mention, continues: next.place });
  });
}

/** A quotation left open at its paragraph's end whose speaker is only named where the next paragraph goes on with it. */
export function adoptFromNextParagraph(parsed: readonly Parsed[], list: readonly Attribution[]): void {
  for (let i = list.length - 2; i >= 0; i--) {
    const one = list[i] as Attribution;
    const next = list[i + 1] as Attribution;
    const open = one.span !== null && parsed[one.paragraph]?.spans[one.span]?.open === true;
    if (!open || one.mention !== null || next.mention === null || next.span === null) continue;
    if (next.paragraph !== one.paragraph + 1 || next.sentence !== 0) continue;
    Object.assign(one, { hold: 'continued', mention: next.mention, continues: next.place });
  }
}
