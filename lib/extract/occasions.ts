import type { Fact, Span } from '../source/types';
import type { Analysis } from './analyse';
import type { Attribution } from './attribution';
import { goesOn } from './carried';
import { OCCASION_NOUNS, PRESS_OCCASION } from './lexicon/occasions';
import { isPlace } from './lexicon/places';
import { nounPhraseStartingAt } from './noun-phrase-after';
import type { Parsed, Sentence } from './parse';
import type { Named } from './people';
import { spanOf, textOf } from './span';
import { isTimeWord } from './word-class';
import { findBetween, type Range, type Word } from './words';

export interface Occasion extends Fact {
  /** An occasion that others can share ("a press conference"), not only a time or place. */
  event: boolean;
  /** The words that show that reporters heard it: "At a press conference"; null for other occasions. */
  press: Span | null;
}

interface Meeting {
  who: Named[];
  paragraph: number;
  occasion: Occasion;
}

/** When, where and at what occasion each attribution's words were said, in their order; null where the article does not tell. */
export function occasionsOf(analysis: Analysis): (Occasion | null)[] {
  const occasions: (Occasion | null)[] = [];
  const meetings = meetingsOf(analysis);
  analysis.attributions.forEach((one, index) => {
    occasions.push(
      ownOccasion(analysis, one) ?? meetingOf(analysis, index, meetings) ?? carriedOccasion(analysis, index, occasions),
    );
  });
  return occasions;
}

function ownOccasion(analysis: Analysis, one: Attribution): Occasion | null {
  const parsed = analysis.parsed[one.paragraph] as Parsed;
  const sentence = parsed.sentences[one.sentence];
  if (!sentence || !one.cue || one.hold === 'intro') return null;
  const ranges = adverbials(parsed, sentence, one);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return null;
  const event = ranges.find((range) => range.event);
  const chosen = event ?? first;
  const text = event ? textOf(parsed, event) : ranges.map((range) => textOf(parsed, range)).join(', ');
  const noun = event ? { from: event.from, to: event.noun + 1 } : null;
  const press = noun && PRESS_OCCASION.test(textOf(parsed, noun)) ? spanOf(parsed, noun) : null;
  return { text, evidence: spanOf(parsed, chosen), inferred: false, event: event !== undefined, press };
}

interface Adverbial extends Range {
  event: boolean;
  noun: number;
}

/** Phrases of time, place and occasion that belong to the cue's clause: at its beginning, round its verb. */
function adverbials(parsed: Parsed, sentence: Sentence, one: Attribution): Adverbial[] {
  const { words } = parsed;
  const cue = one.cue;
  if (!cue) return [];
  const found: Adverbial[] = [];
  const subject = cue.subject;
  const clause = subject && !cue.inverted ? subject.from : cue.from;
  const opens = words.slice(sentence.from, clause).every((word) => word.kind !== 'quote');
  if (opens) found.push(...inFront(words, sentence.from, clause));
  const after = Math.max(cue.to, cue.addressee?.to ?? 0, cue.inverted ? (subject?.to ?? 0) : 0);
  if (subject && !cue.inverted) found.push(...between(words, subject.to, cue.verb));
  found.push(...behind(words, after, Math.min(sentence.to, after + 8)));
  return found;
}

function inFront(words: readonly Word[], from: number, to: number): Adverbial[] {
  const first = words[from];
  if (!first || !/^(?:in|at|on|during|after|before|last|this)$/.test(first.lower)) return [];
  let end = from;
  while (end < to && words[end]?.text !== ',') end++;
  if (end >= to) return [];
  const noun = findBetween(words, from, end, (word) => OCCASION_NOUNS.has(word.lower));
  if (noun > 0 && /^(?:at|in|during|on)$/.test(first.lower)) return [{ from, to: end, event: true, noun }];
  return hasTimeOrPlace(words, from, end) ? [{ from, to: end, event: false, noun: -1 }] : [];
}

/** "Lee on Tuesday said", "Lee, at a rally in Ohio, said"; not inside of "Lee, who came on Monday, said". */
function between(words: readonly Word[], from: number, to: number): Adverbial[] {
  let start = from;
  if (words[start]?.text === ',') start++;
  if (start < to && /^(?:who|which|whose)$/.test(words[start]?.lower ?? '')) return [];
  return behind(words, start, to);
}

function behind(words: readonly Word[], from: number, to: number): Adverbial[] {
  let start = from;
  while (start < to) {
    const word = words[start] as Word;
    const next = words[start + 1];
    if (word.kind !== 'word') return [];
    if (isTimeWord(word)) return [{ from: start, to: start + 1, event: false, noun: -1 }];
    if (
      /^(?:last|this)$/.test(word.lower) &&
      next &&
      /^(?:week|month|year|weekend|morning|afternoon|evening|summer|spring|fall|winter)$/.test(next.lower)
    )
      return [{ from: start, to: start + 2, event: false, noun: -1 }];
    if (/^(?:on|in|at|during)$/.test(word.lower)) {
      const phrase = nounPhraseStartingAt(words, start + 1, to + 4);
      if (isTimeWord(next)) return [{ from: start, to: start + 2, event: false, noun: -1 }];
      const noun = phrase ? findBetween(words, phrase.from, phrase.to, (one) => OCCASION_NOUNS.has(one.lower)) : -1;
      if (phrase && noun >= 0) return [{ from: start, to: phrase.to, event: true, noun }];
      if (phrase) {
        start = phrase.to;
        continue;
      }
    }
    if (word.lower === 'that' || word.lower === 'to') return [];
    start++;
    if (start - from > 5) return [];
  }
  return [];
}

function hasTimeOrPlace(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some((word) => isTimeWord(word) || isPlace(word.text) || /^(?:week|month|year|yesterday|today)$/.test(word.lower));
}

/** Sentences that say that people met: "Lee held talks with Roy", "Lee met with Roy". */
function meetingsOf(analysis: Analysis): Meeting[] {
  const meetings: Meeting[] = [];
  analysis.parsed.forEach((parsed, paragraph) => {
    for (const sentence of parsed.sentences) {
      const meeting = meetingIn(analysis, parsed, paragraph, sentence);
      if (meeting) meetings.push(meeting);
    }
  });
  return meetings;
}

function meetingIn(analysis: Analysis, parsed: Parsed, paragraph: number, sentence: Sentence): Meeting | null {
  const { words } = parsed;
  for (let i = sentence.from; i < sentence.to; i++) {
    const { lower } = words[i] as Word;
    const talks =
      /^(?:talks|meeting|discussions|conversation|conversations)$/.test(lower) && words[i + 1]?.lower === 'with';
    const met = /^(?:met|meets|meeting|spoke|speaks)$/.test(lower) && words[i + 1]?.lower === 'with';
    if (!talks && !met) continue;
    const partner = nounPhraseStartingAt(words, i + 2, sentence.to);
    if (!partner) continue;
    const end = words[partner.to - 1]?.end ?? 0;
    const start = words[sentence.from]?.start ?? 0;
    const who = [...new Set(analysis.names.within(paragraph, start, end).map((one) => one.who))].filter(
      (one) => one.kind === 'person',
    );
    if (who.length < 2) continue;
    const time = inFront(words, sentence.from, i)
      .map((range) => timeIn(parsed, range))
      .find((text) => text !== '');
    const what = `${talks ? lower : 'meeting'} with ${textOf(parsed, partner)}`;
    const evidence = spanOf(parsed, { from: met ? i : Math.max(sentence.from, i - 1), to: partner.to });
    return {
      who,
      paragraph,
      occasion: { text: time ? `${what}, ${time}` : what, evidence, inferred: false, event: true, press: null },
    };
  }
  return null;
}

function timeIn(parsed: Parsed, range: Range): string {
  const at = findBetween(parsed.words, range.from, range.to, isTimeWord);
  if (at < 0) return '';
  const next = /^(?:morning|afternoon|evening|night)$/.test(parsed.words[at + 1]?.lower ?? '') ? 2 : 1;
  return textOf(parsed, { from: at, to: at + next });
}

/** Words said to the one whom the speaker met, within a few paragraphs, or in the sentence that tells of the meeting. */
function meetingOf(analysis: Analysis, index: number, meetings: readonly Meeting[]): Occasion | null {
  const one = analysis.attributions[index] as Attribution;
  const speaker = analysis.speakers[index]?.named;
  if (!speaker || one.kind === 'indirect') return null;
  const meeting = meetings.findLast(
    (meeting) => meeting.paragraph <= one.paragraph && one.paragraph - meeting.paragraph <= 3,
  );
  if (!meeting?.who.includes(speaker)) return null;
  if (meeting.paragraph === one.paragraph) return meeting.occasion;
  const told = one.cue?.addressee;
  if (!told) return null;
  const { words } = analysis.parsed[one.paragraph] as Parsed;
  const start = words[told.from]?.start ?? 0;
  const listener = analysis.names.within(one.paragraph, start, words[told.to - 1]?.end ?? start)[0]?.who;
  return listener && listener !== speaker && meeting.who.includes(listener) ? meeting.occasion : null;
}

/** The same speaker going on keeps the occasion, and so does one who answers "in turn"; both are inferred. */
function carriedOccasion(analysis: Analysis, index: number, occasions: readonly (Occasion | null)[]): Occasion | null {
  const one = analysis.attributions[index] as Attribution;
  const before = index - 1;
  const earlier = occasions[before];
  const other = analysis.attributions[before];
  if (!earlier?.event || !other || one.paragraph - other.paragraph > 1 || one.kind === 'indirect') return null;
  const { words, sentences } = analysis.parsed[one.paragraph] as Parsed;
  const sentence = sentences[one.sentence];
  const inTurn = sentence && hasInTurn(words, sentence);
  return inTurn || (earlier.press !== null && goesOn(analysis, index, before)) ? { ...earlier, inferred: true } : null;
}

function hasInTurn(words: readonly Word[], sentence: Range): boolean {
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    if (words[i]?.lower === 'in' && words[i + 1]?.lower === 'turn') return true;
  }
  return false;
}
