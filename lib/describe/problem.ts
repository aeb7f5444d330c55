import { type MessageKey, t } from '../i18n';
import type { Problem, SourceError } from '../source/source-error';

const PROBLEMS: Record<Problem, MessageKey> = {
  missing: 'problemMissing',
  type: 'problemType',
  empty: 'problemEmpty',
  whole: 'problemWhole',
  negative: 'problemNegative',
  backwards: 'problemBackwards',
  date: 'problemDate',
  address: 'problemAddress',
  hyphens: 'problemHyphens',
  oneFact: 'problemOneFact',
  noCorrection: 'problemNoCorrection',
  noSource: 'problemNoSource',
  other: 'problemOther',
  list: 'problemList',
  object: 'problemObject',
  noParagraph: 'problemNoParagraph',
  behind: 'problemBehind',
  noSpeaker: 'problemNoSpeaker',
  noQuote: 'problemNoQuote',
  noOtherQuote: 'problemNoOtherQuote',
  twice: 'problemTwice',
  bundled: 'problemBundled',
};

/** What is wrong with a document, and where: "quotes[0].speaker: there is no speaker “nobody”". */
export function problemText({ path, problem, named }: SourceError): string {
  const text = t(PROBLEMS[problem], ...named);
  return path === '' ? text : `${path}: ${text}`;
}
