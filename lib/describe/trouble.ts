import { Misplaced } from '../sources/misplaced';
import { misplacedText } from './correction';

/** What went wrong, in the person's language where we can tell; else as the error itself says it. */
export function troubleText(error: unknown): string {
  if (error instanceof Misplaced) return misplacedText(error);
  return error instanceof Error ? error.message : String(error);
}
