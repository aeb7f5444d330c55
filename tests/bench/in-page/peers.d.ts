// What is used of libraries that come without types.

declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      text: string,
      options: { acrossElements: boolean; separateWordSearch: boolean; each(element: Element): void },
    ): void;
  }
}

declare module 'dom-anchor-text-quote' {
  export function toRange(root: Node, selector: { exact: string }): Range | null;
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  export function processTextFragmentDirective(
    directive: { textStart: string },
    document: Document,
    root: Element,
  ): Range[];
}
