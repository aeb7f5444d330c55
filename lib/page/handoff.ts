import type { Scanner } from './scanner';

/**
 * Where the scanner waits for the annotator: both run in the extension's own world of the frame, which no page reaches, but
 * are scripts apart.
 */
declare global {
  var quoteprintScanner: Scanner | undefined;
}

/** The frame's scanner, null once it has ended. */
export function currentScanner(): Scanner | null {
  const scanner = globalThis.quoteprintScanner;
  return scanner?.isAlive() ? scanner : null;
}
