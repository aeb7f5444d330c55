import { misplacedText } from '../describe/correction';
import { problemText } from '../describe/problem';
import { t } from '../i18n';
import { SourceError } from '../source/source-error';
import { Misplaced } from '../sources/misplaced';
import { LibraryError } from './library-error';

/** What went wrong, in the person's language where we can tell; else as the error itself says it. */
export function troubleText(error: unknown): string {
  if (error instanceof Misplaced) return misplacedText(error);
  if (error instanceof SourceError) return problemText(error);
  if (error instanceof LibraryError) return libraryText(error);
  if (error instanceof SyntaxError) return t('problemJson', error.message);
  return error instanceof Error ? error.message : String(error);
}

function libraryText({ reason, cause }: LibraryError): string {
  return reason === 'full' ? t('libraryFull') : t('libraryUnavailable', String(cause));
}
