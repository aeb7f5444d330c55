import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wholeWords } from '../../lib/describe/find-words';
import type { Source, Span } from '../../lib/source/types';

/** Words that a person has selected in an article. */
export interface SelectedWords {
  /** One for each paragraph that has some of them, in reading order. */
  spans: Span[];
  clear(): void;
}

const NONE: Span[] = [];

/**
 * Follows the selection in an article, whose paragraphs have their id as `data-paragraph`. What was selected stays so while other parts
 * of the page are used, which takes the selection away.
 */
export function useSelectedWords(source: Source, article: RefObject<HTMLElement | null>): SelectedWords {
  const [spans, setSpans] = useState(NONE);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    let isDragging = false;
    const look = () => {
      const selection = document.getSelection();
      const root = article.current;
      if (isDragging || !selection?.rangeCount || !root?.contains(selection.anchorNode)) return;
      setSpans(selection.isCollapsed ? NONE : spansIn(source, root, selection.getRangeAt(0)));
    };
    // What is still being dragged is not chosen.
    const drag = (is: boolean) => () => {
      isDragging = is;
      if (!is) look();
    };
    document.addEventListener('pointerdown', drag(true), { signal });
    document.addEventListener('pointerup', drag(false), { signal });
    document.addEventListener('pointercancel', drag(false), { signal });
    document.addEventListener('selectionchange', look, { signal });
    return () => ended.abort();
  }, [source, article]);
  return {
    spans,
    clear() {
      setSpans(NONE);
      const selection = document.getSelection();
      if (article.current?.contains(selection?.anchorNode ?? null)) selection?.removeAllRanges();
    },
  };
}

function spansIn(source: Source, root: HTMLElement, range: Range): Span[] {
  return [...root.querySelectorAll<HTMLElement>('[data-paragraph]')].flatMap((element) => {
    const paragraph = source.paragraphs.find(({ id }) => id === element.dataset.paragraph);
    if (!paragraph || !range.intersectsNode(element)) return [];
    const start = element.contains(range.startContainer)
      ? offsetIn(element, range.startContainer, range.startOffset)
      : 0;
    const end = element.contains(range.endContainer)
      ? offsetIn(element, range.endContainer, range.endOffset)
      : paragraph.text.length;
    const words = wholeWords(paragraph.text, start, end);
    return words ? [{ paragraph: paragraph.id, ...words }] : [];
  });
}

/** UTF-16 units of text from the start of an element to a place in it. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
