/** Why the person's own library could not do something; what was stored is as it was. */
export class LibraryError extends Error {
  override name = 'LibraryError';

  /** @param reason `full`: the browser gives no more room; `unavailable`: it keeps no data here, or they cannot be read */
  constructor(
    readonly reason: 'full' | 'unavailable',
    cause: DOMException,
  ) {
    const what = reason === 'full' ? 'there is no room left for it' : 'it cannot be opened';
    super(`Your own library: ${what} (${cause})`, { cause });
  }
}

/** An error of the browser's database as one of the library; any other as it is. */
export function libraryError(cause: unknown): unknown {
  if (!(cause instanceof DOMException)) return cause;
  return new LibraryError(cause.name === 'QuotaExceededError' ? 'full' : 'unavailable', cause);
}
