import { pathToFileURL } from 'node:url';
import { accusations } from '../match/accusations';
import { accuse } from '../match/accuse';
import { fingerprints, GUARANTEED_RUN } from '../match/fingerprints';
import { matchSource, reportOf } from '../match/match-source';
import { makePage } from '../match/page';
import type { PreparedSource } from '../match/prepare';
import { sightIn } from '../page/read-page';
import type { PageReport, SourceMatch } from '../report';
import { finish } from '../tasks';
import { readWords } from '../text/words';
import { markedEncoding } from './encoding';
import { InputError } from './input-error';
import { readBytes } from './read-file';
import { readSavedPage, type SavedPage } from './saved-page';
import type { Shelf } from './shelf';

/** Bytes in a page, at most: its tree takes some twenty times as much memory. */
const LARGEST = 64 * 2 ** 20;
/** A file with a zero byte among this many first ones is no text, by the rule of git. */
const HEAD = 8000;

/**
 * What a saved page shows of the sources.
 *
 * @throws InputError when the file cannot be read or is no page
 */
export function matchFile(file: string, shelf: Shelf): PageReport {
  const bytes = readBytes(file);
  if (bytes.length > LARGEST) {
    throw new InputError(`${file}: is too large: ${megabytes(bytes.length)} MB, ${megabytes(LARGEST)} at most`);
  }
  if (!markedEncoding(bytes) && bytes.subarray(0, HEAD).includes(0)) throw new InputError(`${file}: is no HTML page`);
  const page = readSavedPage(bytes);
  return { url: pathToFileURL(file).href, title: page.title, sources: match(page, shelf) };
}

/** As a tab does with what it shows. */
function match({ map, shows }: SavedPage, { index, prepared }: Shelf): SourceMatch[] {
  const words = finish(readWords(map.text));
  if (words.length < GUARANTEED_RUN) return [];
  const candidates = index.candidates(finish(fingerprints(words)).hashes);
  const page = makePage(map, words, sightIn(map, shows));
  return candidates.flatMap((id) => {
    const source = prepared.get(id) as PreparedSource;
    const findings = finish(matchSource(source, page));
    if (!findings) return [];
    const found = { source: findings.source, ...reportOf(finish(accuse(source, page, findings, accusations))) };
    return found.paragraphs.length || found.quotes.length ? [found] : [];
  });
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}
