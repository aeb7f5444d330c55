import { BLOCK_END, oneLine, type Page, type TextRange } from './page';

/** The stretches of a page's text that some of its words cover, neighbours together; with `punctuated`, their punctuation too. */
export function rangesOf({ text, words }: Page, at: readonly number[], punctuated = false): TextRange[] {
  const ranges: TextRange[] = [];
  let previous = -2;
  for (const word of at) {
    const start = words.starts[word] as number;
    const end = words.ends[word] as number;
    const last = ranges.at(-1);
    if (last && word === previous + 1 && !text.slice(last.end, start).includes(BLOCK_END)) last.end = end;
    else ranges.push({ start, end });
    previous = word;
  }
  return punctuated ? ranges.map((range) => withPunctuation(text, range)) : ranges;
}

/** Punctuation that touches the words belongs to what is quoted; quotation marks do not. */
function withPunctuation(text: string, { start, end }: TextRange): TextRange {
  const before = /[[(…¿¡]+$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const after = /^[\]).,;:!?…]+/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** The text of ranges on one line, for people to read; what lies between them is shown as left out. */
export function textOfRanges(ranges: readonly TextRange[], text: string): string {
  return ranges.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');
}
