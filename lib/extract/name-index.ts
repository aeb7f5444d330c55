import type { NameMention } from './name-mentions';
import type { Named } from './people';
import { firstFrom } from './words';

export interface IndexedName {
  who: Named;
  mention: NameMention;
  start: number;
}

/** Finds the names of an article by place. */
export class NameIndex {
  private readonly byParagraph = new Map<number, IndexedName[]>();

  constructor(named: readonly Named[]) {
    for (const who of named) {
      for (const mention of who.mentions) {
        const list = this.byParagraph.get(mention.paragraph) ?? [];
        list.push({ who, mention, start: mention.start });
        this.byParagraph.set(mention.paragraph, list);
      }
    }
    for (const list of this.byParagraph.values()) list.sort((a, b) => a.start - b.start);
  }

  /** Names that lie between two offsets of a paragraph, in order. */
  within(paragraph: number, start: number, end: number): IndexedName[] {
    const list = this.byParagraph.get(paragraph) ?? [];
    const found: IndexedName[] = [];
    for (let i = firstFrom(list, start); i < list.length; i++) {
      const one = list[i] as IndexedName;
      if (one.start >= end) break;
      if (one.mention.end <= end) found.push(one);
    }
    return found;
  }

  /** Whether a name covers an offset. */
  covers(paragraph: number, offset: number): boolean {
    const list = this.byParagraph.get(paragraph) ?? [];
    const last = list[firstFrom(list, offset + 1) - 1];
    return last !== undefined && offset < last.mention.end;
  }
}
