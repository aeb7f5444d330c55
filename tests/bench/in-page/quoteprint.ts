import { accusations } from '../../../lib/match/accusations';
import { accuse } from '../../../lib/match/accuse';
import { fingerprints } from '../../../lib/match/fingerprints';
import { matchSource } from '../../../lib/match/match-source';
import { makePage, type TextRange } from '../../../lib/match/page';
import { prepare } from '../../../lib/match/prepare';
import { type PageMap, readPage, sightIn } from '../../../lib/page/read-page';
import { domRanges } from '../../../lib/page/text-ranges';
import { visibility } from '../../../lib/page/visibility';
import { finish } from '../../../lib/tasks';
import { readWords } from '../../../lib/text/words';
import type { Found, Wanted } from './contract';

/** What the extension does in a tab where it is known which source may stand there, in one go: what it shows first, and then what the engine adds. */
export function run({ paragraphs, source }: Wanted): Found {
  const begun = performance.now();
  const map = finish(readPage([document.body], ({ shadowRoot }) => shadowRoot));
  const words = finish(readWords(map.text));
  finish(fingerprints(words));
  const read = performance.now();
  const prepared = prepare(source);
  const ready = performance.now();
  const page = makePage(map, words, sightIn(map, visibility()));
  const findings = finish(matchSource(prepared, page));
  for (const { ranges } of findings?.quotes ?? []) for (const range of ranges) domRanges(map, range);
  const places: Range[][] = paragraphs.map(() => []);
  for (const { match, ranges } of findings?.paragraphs ?? []) places[Number(match.id)] = fromFirstToLast(map, ranges);
  const preparing = ready - read;
  const found = performance.now();
  if (findings) finish(accuse(prepared, page, findings, accusations));
  return { ms: found - begun - preparing, preparing, judging: performance.now() - found, places };
}

/** One range, as other libraries give it, also where something else stands in the middle of a paragraph. */
function fromFirstToLast(map: PageMap, ranges: readonly TextRange[]): Range[] {
  const whole = ranges.flatMap((range) => domRanges(map, range));
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last) return [];
  first.setEnd(last.endContainer, last.endOffset);
  return [first];
}
