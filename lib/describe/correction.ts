import { type MessageKey, t } from '../i18n';
import type { Misplaced, MisplacedReason } from '../sources/misplaced';
import type { Correction } from '../sources/review';
import { NOTE_TEXTS } from './note';
import { brief, nested } from './words';

/** Words by which a passage is known again. */
const SHOWN = 12;

/** What a person has corrected, in a sentence: "“It is a sad day”: said by Mara Holt". */
export function correctionText(correction: Correction): string {
  if ('merge' in correction) return t('correctionMerge', correction.merge, correction.into);
  if ('noSpeechIn' in correction) return t('correctionNoSpeech', passage(correction.noSpeechIn));
  if ('notSpeech' in correction) return t('correctionNotSpeech', passage(correction.notSpeech));
  if ('speech' in correction) return saidBy(correction.speech, correction.speaker);
  if ('entity' in correction) return t('correctionOther', correction.entity);
  if ('speaker' in correction) {
    const { name, role } = correction.set;
    if (name !== undefined) return t('correctionName', correction.speaker, name);
    return role === undefined
      ? t('correctionOther', correction.speaker)
      : t('correctionRole', correction.speaker, role);
  }
  const words = passage(correction.quote);
  if ('newSpeaker' in correction) return saidBy(correction.quote, correction.newSpeaker);
  if ('confirmed' in correction) return t('correctionConfirmed', words);
  if ('note' in correction) {
    const { action, kind } = correction.note;
    return t(action === 'add' ? 'correctionNoteAdd' : 'correctionNoteRemove', words, t(NOTE_TEXTS[kind].label));
  }
  const { speaker, via } = correction.set;
  if (speaker !== undefined) return saidBy(correction.quote, speaker);
  if (via) return t('correctionVia', words, via.text);
  return via === null ? t('correctionNoVia', words) : t('correctionOther', words);
}

const REFUSALS: Record<MisplacedReason, MessageKey> = {
  'no-quote': 'misplacedQuote',
  'no-speaker': 'misplacedSpeaker',
  'speaker-taken': 'misplacedTaken',
  'one-speaker': 'misplacedOne',
  'no-entity': 'misplacedEntity',
  'no-paragraph': 'misplacedParagraph',
  'no-words': 'misplacedWords',
  'changes-nothing': 'misplacedNothing',
};

/** Why a correction could not be made. */
export function misplacedText({ reason, named }: Misplaced): string {
  // What else is named are ids and numbers, of which a person knows nothing.
  return t(REFUSALS[reason], ...named.slice(0, 1));
}

function saidBy(words: { text: string }, speaker: string | null): string {
  return speaker === null ? t('correctionUnnamed', passage(words)) : t('correctionSaidBy', passage(words), speaker);
}

function passage({ text }: { text: string }): string {
  return `“${nested(brief(text, SHOWN))}”`;
}
