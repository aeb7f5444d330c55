import type { Hold } from './attach';
import type { Cue } from './cues';
import type { Range } from './words';

/** Words of one paragraph, by the paragraph's place. */
export interface Place extends Range {
  paragraph: number;
}

/** One attributed stretch of text before names are resolved. */
export interface Attribution {
  /** Place in the list of all attributions. */
  place: number;
  paragraph: number;
  sentence: number;
  /** Place among the paragraph's marked spans; null for indirect speech. */
  span: number | null;
  kind: 'direct' | 'mixed' | 'indirect';
  /** The reported clause in words; for indirect speech, what was said, for a mixed quote the whole statement. */
  reported: Range[];
  /** Indirect speech that is no clause: "announced a plan". */
  object: boolean;
  cue: Cue | null;
  hold: Hold | 'intro' | 'continued' | 'subject' | 'reported' | null;
  /** The words that stand for the speaker, here or where the statement began. */
  mention: Place | null;
  /** Place in the list of the attribution that this one continues. */
  continues: number | null;
}
