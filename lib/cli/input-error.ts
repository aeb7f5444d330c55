/** Something is wrong with what a person gave to the command line: its message says what and where, on one line. */
export class InputError extends Error {
  constructor(message: string) {
    super(message.replace(/\s+/g, ' '));
  }
}
