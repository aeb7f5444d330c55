const SAYS = {
  'no-quote': ([text, paragraph]: readonly string[]) => `"${text}" in ${paragraph} is no quote`,
  'no-speaker': ([name]: readonly string[]) => `there is no speaker "${name}"`,
  'speaker-taken': ([name]: readonly string[]) => `there is a speaker "${name}" already`,
  'one-speaker': () => 'they are one speaker already',
  'no-entity': ([name]: readonly string[]) => `there is no entity "${name}"`,
  'no-paragraph': ([paragraph]: readonly string[]) => `there is no paragraph "${paragraph}"`,
  'no-words': ([text, paragraph, number]: readonly string[]) =>
    `paragraph "${paragraph}" has no "${text}"${number === '0' ? '' : ` number ${number}`}`,
  'changes-nothing': () => 'it changes nothing',
} as const;

/** Why a correction finds no place. */
export type MisplacedReason = keyof typeof SAYS;

/** A correction that points at what the source does not have, or that it cannot take. */
export class Misplaced extends Error {
  override name = 'Misplaced';
  readonly named: readonly string[];

  /** @param named what the reason is about: ids, names and words, in the order in which they are said */
  constructor(
    readonly reason: MisplacedReason,
    ...named: string[]
  ) {
    super(SAYS[reason](named));
    this.named = named;
  }
}
