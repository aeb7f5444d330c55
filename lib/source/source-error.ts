/** How each problem of a document is said; `$1` and `$2` stand for what it names. */
const SAYS = {
  missing: 'is missing',
  type: 'must be $1, not $2',
  empty: 'must not be empty',
  whole: 'must be a whole number',
  negative: 'must not be negative',
  backwards: 'must end after its start',
  date: 'must be a date such as 2024-04-09',
  address: 'must be an address',
  hyphens: 'must be lower-case words joined by hyphens',
  oneFact: 'must change exactly one fact',
  noCorrection: 'is no correction: it needs a quote, speaker or entity, exactly one fact to set, and a reason',
  noSource: 'there is no source in it',
  other: 'must be $1',
  list: 'must be a list',
  object: 'must be an object',
  noParagraph: 'there is no paragraph "$1"',
  behind: 'lies behind the end of paragraph "$1" ($2)',
  noSpeaker: 'there is no speaker "$1"',
  noQuote: 'there is no quote "$1"',
  noOtherQuote: 'there is no other quote "$1"',
  twice: '"$1" occurs twice',
  bundled: '"$1" is the id of a bundled source',
} as const;

/** What is wrong with a place in a document. */
export type Problem = keyof typeof SAYS;

/** Why a document is no valid source, and where in it. */
export class SourceError extends Error {
  override name = 'SourceError';
  /** What the problem names, in the order in which it is said. */
  readonly named: readonly string[];

  /** @param path place in the document, as `quotes[3].span.end`; empty for the document itself */
  constructor(
    readonly path: string,
    readonly problem: Problem,
    ...named: string[]
  ) {
    super(`${path === '' ? '' : `${path}: `}${said(problem, named)}`);
    this.named = named;
  }
}

/** A problem in a sentence without its subject, in English. */
export function said(problem: Problem, named: readonly string[]): string {
  return SAYS[problem].replace(/\$(\d)/g, (_, number) => named[number - 1] ?? '');
}

interface Issue {
  message: string;
  expected: string | null;
  received: string;
}

/** The problem that an issue of the validation is, whose message is one of ours or the validation's own. */
export function problemOf({ message, expected, received }: Issue): [problem: Problem, ...named: string[]] {
  if (Object.hasOwn(SAYS, message)) return [message as Problem];
  return received === 'undefined' ? ['missing'] : ['type', expected ?? '', received];
}
