/** The words of a text, without case, punctuation, soft hyphens and the like: "told reporters that" */
export function words(text: string): string[] {
  return (
    straight(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** The text with straight quotation marks, single spaces and nothing invisible. */
export function straight(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\u00ad|\u200b/g, '')
    .replaceAll(/\s+/g, ' ');
}

/** A quotation's words without the punctuation that ends it, which an outlet may leave in or out. */
export function quoted(text: string): string {
  return straight(text)
    .replace(/[,.;:…]+$/, '')
    .trim();
}

/**
 * The words of a source's quote as a page has them.
 *
 * @returns null where the page has other words
 */
export function onPage(quote: string, paragraphs: readonly string[]): string | null {
  const wanted = words(quote);
  for (const paragraph of paragraphs) {
    const text = straight(paragraph);
    const found = [...text.matchAll(/[[(]?[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu)];
    for (let first = 0; first + wanted.length <= found.length; first += 1) {
      const run = found.slice(first, first + wanted.length);
      if (!run.every(([word], place) => words(word)[0] === wanted[place])) continue;
      const [start, last] = [run[0], run.at(-1)];
      if (start && last) return text.slice(start.index, last.index + last[0].length);
    }
  }
  return null;
}
