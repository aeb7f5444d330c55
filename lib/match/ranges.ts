import { blockAround, lowerBound, oneLine, type Page, type TextRange } from './page';

/** The stretches of a page's text that some of its words cover, neighbours together; with `punctuated`, their punctuation too. */
export function rangesOf(page: Page, at: readonly number[], punctuated = false): TextRange[] {
  const { text, words } = page;
  const ranges: TextRange[] = [];
  let previous = -2;
  /** Where the paragraph of the last range ends. */
  let border = -1;
  for (const word of at) {
    const start = words.starts[word] as number;
    const end = words.ends[word] as number;
    const last = ranges.at(-1);
    if (last && word === previous + 1 && start < border) last.end = end;
    else {
      ranges.push({ start, end });
      border = blockAround(page, start).end;
    }
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

/** The text of ranges on one line, for people to read; words of the page that are left out between them show as an ellipsis. */
export function textOfRanges(ranges: readonly TextRange[], page: Page): string {
  return ranges.reduce((text, { start, end }, at) => {
    const previous = ranges[at - 1];
    const gap = !previous ? '' : showsWords(page, previous.end, start) ? ' … ' : ' ';
    return text + gap + oneLine(page.text.slice(start, end));
  }, '');
}

function showsWords({ words, shown }: Page, start: number, end: number): boolean {
  for (let word = lowerBound(words.starts, start); word < words.length; word++) {
    if ((words.starts[word] as number) >= end) return false;
    if (shown(word)) return true;
  }
  return false;
}
